package io.github.fieldnotes.check.web;

import io.github.fieldnotes.check.NonAscii;
import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of the web, as notes and servers write them. */
final class WebAddress {

  private static final Pattern PARTS =
      Pattern.compile("(?i)(https?://)([^/?#]*)(.*)", Pattern.DOTALL);
  private static final int LAST_PORT = 0xFFFF;

  private WebAddress() {}

  /** Whether an address is one of the web at all. */
  static boolean isWeb(String address) {
    return PARTS.matcher(address).matches();
  }

  /** The same as a client sends it; empty when it is none that a client takes. */
  static Optional<URI> of(String address) {
    Matcher parts = PARTS.matcher(address);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      String host = IDN.toASCII(parts.group(2));
      return Optional.of(URI.create(parts.group(1) + host + NonAscii.escaped(parts.group(3))))
          .filter(uri -> uri.getHost() != null && uri.getPort() <= LAST_PORT);
    } catch (IllegalArgumentException e) {
      // told as one that cannot be asked
      return Optional.empty();
    }
  }

  /** Where a server sends a client; empty when that is not in the web, or none that it takes. */
  static Optional<URI> redirected(URI from, String location) {
    try {
      String to = isWeb(location) ? location : NonAscii.escaped(location);
      return of(isWeb(to) ? to : from.resolve(to).toString());
    } catch (IllegalArgumentException e) {
      // an address that no URI class accepts is still one that a browser may follow
      return Optional.empty();
    }
  }

  /** The host, of which each has its turns. */
  static String host(URI address) {
    return address.getHost().toLowerCase(Locale.ROOT);
  }
}
