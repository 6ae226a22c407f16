package io.github.fieldnotes.serve.page;

import io.github.fieldnotes.diag.Location;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes addresses that open a file in an editor, where the browser allows it.
 *
 * @param pattern the address with {@code {path}}, and with {@code {line}} and {@code {column}} if
 *     the editor knows them; {@link #NONE} for no links
 */
public record EditorLink(String pattern) {

  /** The word for no links. */
  public static final String NONE = "none";

  private static final String PATH = "{path}";
  private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*");

  /** RFC 3986, 2.3, and the separator of paths. */
  private static final String PLAIN = "-._~/";

  /** Whether the pattern is one: it has a scheme and a place for the path, or is {@link #NONE}. */
  public boolean isValid() {
    return pattern.equals(NONE) || SCHEME.matcher(pattern).matches() && pattern.contains(PATH);
  }

  /**
   * The address of a place in a file, not escaped for HTML; empty if there are no links.
   *
   * @param file absolute
   * @param place its line and column count
   */
  public Optional<String> to(Path file, Location place) {
    if (pattern.equals(NONE)) {
      return Optional.empty();
    }
    String path = file.toString().replace('\\', '/');
    return Optional.of(
        pattern
            .replace("{line}", Integer.toString(place.line()))
            .replace("{column}", Integer.toString(place.column()))
            .replace(PATH, encode(path.startsWith("/") ? path : "/" + path)));
  }

  private static String encode(String path) {
    StringBuilder encoded = new StringBuilder(path.length());
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
      encoded.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return encoded.toString();
  }
}
