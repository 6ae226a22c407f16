package io.github.fieldnotes.check;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Escapes characters outside ASCII as the percent-encoded bytes of their UTF-8 (RFC 3986, 2.5). */
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
