package io.github.fieldnotes.render.theme;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Selects the theme of a section.
 *
 * @param name {@code default}, {@code journal}or the name of a theme in a jar
 * @param folder the project's own templates, assets and messages; does not have to exist
 * @param jars a class loader that sees the theme jars
 */
public record ThemeOptions(String name, Optional<Path> folder, ClassLoader jars) {

  /** The unchanged built-in theme. */
  public static ThemeOptions builtIn() {
    return new ThemeOptions(Theme.DEFAULT, Optional.empty(), Theme.class.getClassLoader());
  }
}
