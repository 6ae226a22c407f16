package io.github.fieldnotes.serve.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the path of a request into one below the root of the site, or refuses it. */
public final class RequestPath {

  private static final String INDEX = "index.html";

  /** Characters that no name of the site has, because some system takes them for separators. */
  private static final String SEPARATORS = "/\\:";

  private RequestPath() {}

  /**
   * Decodes a path, segment by segment, so that an escaped separator is never taken for one. A
   * folder becomes its {@code index.html}.
   *
   * @param raw as sent, percent-encoded: {@code /notes/day%201.html}
   * @return {@code notes/day 1.html}; empty if the path does not begin with a slash, is not valid
   *     UTF-8, or has a segment that is empty, begins with a dot, or has a separator or control
   *     character in it
   */
  public static Optional<String> of(String raw) {
    if (raw == null || !raw.startsWith("/")) {
      return Optional.empty();
    }
    List<String> segments = new ArrayList<>();
    String[] parts = raw.substring(1).split("/", -1);
    for (int i = 0; i < parts.length; i++) {
      Optional<String> segment = decode(parts[i]);
      boolean isFolder = i == parts.length - 1 && parts[i].isEmpty();
      if (!isFolder && segment.filter(RequestPath::isName).isEmpty()) {
        return Optional.empty();
      }
      segments.add(isFolder ? INDEX : segment.orElseThrow());
    }
    return Optional.of(String.join("/", segments));
  }

  /** A name that ends with a dot or a space means another file on Windows. */
  private static boolean isName(String segment) {
    return !segment.isEmpty()
        && !segment.startsWith(".")
        && !segment.endsWith(".")
        && !segment.endsWith(" ")
        && segment
            .chars()
            .noneMatch(c -> Character.isISOControl(c) || SEPARATORS.indexOf((char) c) >= 0);
  }

  /** RFC 3986, 2.1; empty if the bytes are not UTF-8 or an escape is incomplete. */
  private static Optional<String> decode(String segment) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < segment.length(); i++) {
      char c = segment.charAt(i);
      if (c != '%') {
        if (c > '~') {
          return Optional.empty();
        }
        bytes.write(c);
        continue;
      }
      int high = i + 2 < segment.length() ? Character.digit(segment.charAt(i + 1), 16) : -1;
      int low = i + 2 < segment.length() ? Character.digit(segment.charAt(i + 2), 16) : -1;
      if (high < 0 || low < 0) {
        return Optional.empty();
      }
      bytes.write(high * 16 + low);
      i += 2;
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes.toByteArray()))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
