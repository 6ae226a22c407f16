package io.github.fieldnotes.check.web;

import java.net.ProxySelector;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How links to other hosts are checked.
 *
 * @param privateToo whether addresses of private networks are asked too; notes may come from
 *     strangers, and the machine may see more than they do
 * @param timeout how long a server may take to answer
 * @param pause between two requests to one host, and between two tries, where it doubles
 * @param limit how long all of it may take
 * @param memory the file in which answers are kept
 * @param proxy what requests go through; empty for none
 */
public record WebOptions(
    boolean privateToo,
    Duration timeout,
    Duration pause,
    Duration limit,
    Path memory,
    Optional<ProxySelector> proxy) {

  /** Ten seconds, four requests a second to a host, and ten minutes for all. */
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
