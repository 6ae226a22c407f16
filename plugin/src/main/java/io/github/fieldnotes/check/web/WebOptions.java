package io.github.fieldnotes.check.web;

import java.net.ProxySelector;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The options for checking links to other hosts.
 *
 * @param privateToo whether addresses in private networks are asked too; notes may come from
 *     strangers, and the machine may see more than they do
 * @param timeout the longest time that a server may take to answer
 * @param pause the pause between two requests to a host; it doubles between two tries of the same
 *     address
 * @param limit the longest time for all requests together
 * @param memory the file that remembers answers
 * @param proxy the proxy for all requests; empty for none
 */
public record WebOptions(
    boolean privateToo,
    Duration timeout,
    Duration pause,
    Duration limit,
    Path memory,
    Optional<ProxySelector> proxy) {

  /**
   * The default limits: ten seconds per answer, four requests per second to a host, and ten minutes
   * in total.
   */
  public static WebOptions of(boolean privateToo, Path memory, Optional<ProxySelector> proxy) {
    return new WebOptions(
        privateToo,
        Duration.ofSeconds(10),
        Duration.ofMillis(250),
        Duration.ofMinutes(10),
        memory,
        proxy);
  }
}
