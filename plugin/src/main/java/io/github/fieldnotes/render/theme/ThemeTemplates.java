package io.github.fieldnotes.render.theme;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/**
 * Provides the templates of a theme to FreeMarker. {@code note.ftlh} is the first template that the
 * lookup finds, {@code original/note.ftlh} the one that it replaces, and {@code
 * original/original/note.ftlh} the next one. FreeMarker resolves names relative to the including
 * template, so every template reaches the one it replaces as {@code original/} and its own name.
 */
record ThemeTemplates(Theme theme) implements TemplateLoader {

  static final String ORIGINAL = "original/";

  @Override
  public Object findTemplateSource(String name) {
    return theme.template(name).orElse(null);
  }

  /** A theme with other files is another one, see {@link Theme#state}. */
  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) throws IOException {
    return new InputStreamReader(((ThemeFile) source).open(), StandardCharsets.UTF_8);
  }

  @Override
  public void closeTemplateSource(Object source) {
    // FreeMarker closes the reader; nothing else is open
  }
}
