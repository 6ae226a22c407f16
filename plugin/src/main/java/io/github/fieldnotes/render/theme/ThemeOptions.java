package io.github.fieldnotes.render.theme;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which theme a section has.
 *
 * @param name {@code default}, {@code journal}, or that of a theme jar
 * @param folder where the project keeps its own templates, assets and messages; need not exist
 * @param jars sees the theme jars
 */
public record ThemeOptions(String name, Optional<Path> folder, ClassLoader jars) {

  /** The built-in theme, as it is. */
  public static ThemeOptions builtIn() {
    return new ThemeOptions(Theme.DEFAULT, Optional.empty(), Theme.class.getClassLoader());
  }
}
