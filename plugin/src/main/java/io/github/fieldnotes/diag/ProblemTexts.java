package io.github.fieldnotes.diag;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The texts of problems, read once. */
final class ProblemTexts {

  private static final Properties TEXTS = read();

  private ProblemTexts() {}

  /**
   * A text.
   *
   * @param key the code of a problem, or that and {@code .hint}
   */
  static String of(String key) {
    String text = TEXTS.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("problems.properties has no " + key);
    }
    return text;
  }

  private static Properties read() {
    Properties texts = new Properties();
    try (InputStream in = ProblemTexts.class.getResourceAsStream("problems.properties");
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
