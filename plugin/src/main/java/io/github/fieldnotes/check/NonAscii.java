package io.github.fieldnotes.check;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** RFC 3986, 2.5: an address has ASCII only; all else stands as the bytes of its UTF-8. */
public final class NonAscii {

  private NonAscii() {}

  public static String escaped(String address) {
    StringBuilder escaped = new StringBuilder(address.length());
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      if (b >= 0) {
        escaped.append((char) b);
      } else {
        escaped.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
      }
    }
    return escaped.toString();
  }
}
