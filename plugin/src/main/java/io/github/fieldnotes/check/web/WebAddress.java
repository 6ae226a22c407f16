package io.github.fieldnotes.check.web;

import io.github.fieldnotes.check.NonAscii;
import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web addresses, as notes and servers write them. */
final class WebAddress {

  private static final Pattern PARTS =
      Pattern.compile("(?i)(https?://)([^/?#]*)(.*)", Pattern.DOTALL);
  private static final int LAST_PORT = 0xFFFF;

  private WebAddress() {}

  /** Whether an address is a web address. */
  static boolean isWeb(String address) {
    return PARTS.matcher(address).matches();
  }

  /** The address in the form that a client sends; empty if no client accepts it. */
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
      // reported as an address that cannot be checked
      return Optional.empty();
    }
  }

  /** The target of a redirect; empty if it is not a web address or no client accepts it. */
  static Optional<URI> redirected(URI from, String location) {
    try {
      String to = isWeb(location) ? location : NonAscii.escaped(location);
      return of(isWeb(to) ? to : from.resolve(to).toString());
    } catch (IllegalArgumentException e) {
      // a browser may still follow an address that is not a valid URI
      return Optional.empty();
    }
  }

  /** The host in lower case. */
  static String host(URI address) {
    return address.getHost().toLowerCase(Locale.ROOT);
  }
}
