package io.github.fieldnotes.serve.http;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises requests that name this machine. A browser sends the name in the address bar as {@code
 * Host}, so a page of another site whose name was made to lead to this machine is not answered (DNS
 * rebinding).
 */
final class LocalHost {

  /** RFC 9110, 7.2: a host, and a port after a colon. An IPv6 address stands in brackets. */
  private static final Pattern HOST = Pattern.compile("(\\[[^]]*]|[^:\\[\\]]*)(:\\d{0,5})?");

  private static final List<String> LOCAL = List.of("localhost", "127.0.0.1", "[::1]");

  private LocalHost() {}

  /**
   * Whether a request names this machine.
   *
   * @param hosts the values of all {@code Host} fields; null if there is none
   */
  static boolean isNamed(List<String> hosts) {
    if (hosts == null || hosts.size() != 1) {
      return false;
    }
    Matcher host = HOST.matcher(hosts.get(0).strip());
    return host.matches() && LOCAL.contains(host.group(1).toLowerCase(Locale.ROOT));
  }
}
