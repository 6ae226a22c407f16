package io.github.fieldnotes.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Where templates, assets and messages come from. Looked up in this order:
 *
 * <ol>
 *   <li>the built-in theme, {@code META-INF/fieldnotes/theme/default/} in this jar
 * </ol>
 */
final class Theme {

  private static final String BUILT_IN = "META-INF/fieldnotes/theme/default/";

  private final ClassLoader loader = Theme.class.getClassLoader();

  /** Loads templates by name: {@code note.ftlh}. */
  TemplateLoader templates() {
    return new ClassTemplateLoader(loader, BUILT_IN + "templates");
  }

  /** Opens the words of the pages. */
  InputStream messages() throws IOException {
    return open("messages/messages.properties");
  }

  /** Copies an asset: {@code fieldnotes.css}. */
  void copyAsset(String name, OutputStream out) throws IOException {
    try (InputStream in = open("assets/" + name)) {
      in.transferTo(out);
    }
  }

  private InputStream open(String name) throws IOException {
    InputStream in = loader.getResourceAsStream(BUILT_IN + name);
    if (in == null) {
      throw new IOException("the theme has no " + BUILT_IN + name);
    }
    return in;
  }
}
