package io.github.fieldnotes.serve.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pages that are open in browsers, each waiting for an event that says to load it again (WHATWG
 * HTML, 9.2, server-sent events). Thread-safe.
 */
final class EventStreams {

  /** More pages than anybody has open; each one costs a file handle. */
  private static final int MOST = 1_000;

  /** How long browsers wait before they connect again after the server was started anew. */
  private static final Duration RETRY = Duration.ofMillis(300);

  private final Set<Stream> open = ConcurrentHashMap.newKeySet();

  /** A page in a browser, and the version of it that the browser was last told of. */
  private static final class Stream {
    private final HttpExchange exchange;
    private final String path;
    private String version;

    Stream(HttpExchange exchange, String path, String version) {
      this.exchange = exchange;
      this.path = path;
      this.version = version;
    }

    synchronized void send(String text) throws IOException {
      OutputStream out = exchange.getResponseBody();
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    }

    /** Tells the browser of another version of its page. */
    synchronized void tell(String other) throws IOException {
      if (!other.equals(version)) {
        version = other;
        send("event: reload\ndata: " + other + "\n\n");
      }
    }
  }

  /**
   * Keeps a request open. If the page has changed since the browser loaded it, the browser is told
   * at once.
   *
   * @return whether there was room for it
   */
  boolean open(HttpExchange exchange, EventQuery query, LiveSite site) throws IOException {
    if (open.size() >= MOST) {
      return false;
    }
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=UTF-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    Stream stream = new Stream(exchange, query.path(), query.version());
    stream.send("retry: " + RETRY.toMillis() + "\n\n");
    open.add(stream);
    tell(stream, site);
    return true;
  }

  /** Tells all browsers whose page has another version now. */
  void announce(LiveSite site) {
    for (Stream stream : open) {
      try {
        tell(stream, site);
      } catch (IOException e) {
        close(stream);
      }
    }
  }

  private static void tell(Stream stream, LiveSite site) throws IOException {
    Optional<String> version = site.version(stream.path);
    if (version.isPresent()) {
      stream.tell(version.get());
    }
  }

  /** Sends something that browsers ignore, to find the connections that are gone. */
  void ping() {
    for (Stream stream : open) {
      try {
        stream.send(":\n\n");
      } catch (IOException e) {
        close(stream);
      }
    }
  }

  /** The number of pages that are open. */
  int size() {
    return open.size();
  }

  /** Ends all of them. */
  void closeAll() {
    open.forEach(this::close);
  }

  private void close(Stream stream) {
    open.remove(stream);
    stream.exchange.close();
  }
}
