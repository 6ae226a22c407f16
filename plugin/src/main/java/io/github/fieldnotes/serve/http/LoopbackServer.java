package io.github.fieldnotes.serve.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.fieldnotes.store.Fingerprint;
import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Serves a site to browsers on this machine, and to nobody else. It listens on 127.0.0.1 only, and
 * answers requests with GET or HEAD that name this machine. Thread-safe.
 *
 * <p>The JDK's server is used because it is in every JDK that Maven runs on; Jetty would add 2 MB
 * to the plugin for a handful of pages. Connections are closed after each answer: with connections
 * that stay open, the JDK's server waits for an acknowledgement between head and body, which the
 * other side may delay by 40 ms.
 */
public final class LoopbackServer implements Closeable {

  /** The address at which pages wait for events. No file of a site has it. */
  public static final String EVENTS = "/.fieldnotes/events";

  private static final List<String> METHODS = List.of("GET", "HEAD");

  /** How many ports are tried, from the wanted one on. */
  private static final int PORTS = 100;

  private static final int HIGHEST_PORT = 65_535;

  /** Connections that the system keeps for us until they are accepted. */
  private static final int BACKLOG = 1_024;

  /** A request that is never finished keeps a thread, so there may be many. */
  private static final int THREADS = 1_024;

  private static final Duration PING = Duration.ofSeconds(10);

  /** When pages are asked again whose version was not known. */
  private static final Duration SECOND_LOOK = Duration.ofMillis(350);

  private static final int IDLE_SECONDS = 10;

  private final HttpServer server;
  private final LiveSite site;
  private final EventStreams streams = new EventStreams();
  private final ThreadPoolExecutor workers;
  private final ScheduledExecutorService later;

  private LoopbackServer(HttpServer server, LiveSite site) {
    this.server = server;
    this.site = site;
    this.workers =
        new ThreadPoolExecutor(
            0,
            THREADS,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            task -> daemon(task, "fieldnotes-serve"));
    // what a build still asks for when the server is closed is not done any more
    this.later =
        new ScheduledThreadPoolExecutor(
            1, task -> daemon(task, "fieldnotes-later"), new ThreadPoolExecutor.DiscardPolicy());
  }

  /**
   * Starts a server.
   *
   * @param port the first port to try; if another program has it, the next free one is taken. 0 for
   *     any free port
   * @throws IOException if no port is free
   */
  public static LoopbackServer start(int port, LiveSite site) throws IOException {
    LoopbackServer started = new LoopbackServer(bind(port), site);
    started.server.setExecutor(started.workers);
    started.server.createContext("/", started::handle);
    started.server.start();
    started.later.scheduleWithFixedDelay(
        started.streams::ping, PING.toMillis(), PING.toMillis(), TimeUnit.MILLISECONDS);
    return started;
  }

  private static HttpServer bind(int port) throws IOException {
    InetAddress loopback = InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
    int last = Math.min(port + PORTS - 1, HIGHEST_PORT);
    for (int next = port; next < last; next++) {
      try {
        return HttpServer.create(new InetSocketAddress(loopback, next), BACKLOG);
      } catch (BindException e) {
        // another program has it; the next one may be free
        continue;
      }
    }
    return HttpServer.create(new InetSocketAddress(loopback, last), BACKLOG);
  }

  /** The address of a path of the site, as browsers show it. */
  public URI address(String path) {
    InetSocketAddress bound = server.getAddress();
    return URI.create("http://127.0.0.1:" + bound.getPort() + "/" + path);
  }

  /** The number of pages that wait for events. */
  public int watching() {
    return streams.size();
  }

  /** Tells each open page that has another version, now or in a moment, to load itself again. */
  public void announce() {
    streams.announce(site);
    later.schedule(() -> streams.announce(site), SECOND_LOOK.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    later.shutdownNow();
    streams.closeAll();
    server.stop(0);
    workers.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    if (EVENTS.equals(exchange.getRequestURI().getRawPath()) && refusal(exchange).isEmpty()) {
      wait(exchange);
      return;
    }
    try (exchange) {
      send(exchange, refusal(exchange).orElseGet(() -> answer(exchange)));
    }
  }

  /** Keeps a page's request for events open, or answers why it is not. */
  private void wait(HttpExchange exchange) throws IOException {
    Optional<EventQuery> query = EventQuery.of(exchange.getRequestURI().getRawQuery());
    boolean isOpen = false;
    try {
      header(exchange);
      if (query.isEmpty() || !exchange.getRequestMethod().equals("GET")) {
        send(exchange, Answer.text(400, "This address is for the scripts of pages"));
      } else {
        isOpen = streams.open(exchange, query.get(), site);
        if (!isOpen) {
          send(exchange, Answer.text(503, "Too many pages are open"));
        }
      }
    } finally {
      if (!isOpen) {
        exchange.close();
      }
    }
  }

  private Answer answer(HttpExchange exchange) {
    try {
      return RequestPath.of(exchange.getRequestURI().getRawPath())
          .map(site::answer)
          .orElseGet(() -> Answer.text(404, "There is no such page"));
    } catch (RuntimeException e) {
      // without an answer, the browser would show a blank page
      return Answer.text(500, "This could not be made: " + e);
    }
  }

  /** Why a request is not answered; empty if it is. */
  private static Optional<Answer> refusal(HttpExchange exchange) {
    if (!LocalHost.isNamed(exchange.getRequestHeaders().get("Host"))) {
      return Optional.of(Answer.text(403, "This server answers only requests to localhost"));
    }
    if (!METHODS.contains(exchange.getRequestMethod())) {
      exchange.getResponseHeaders().set("Allow", String.join(", ", METHODS));
      return Optional.of(Answer.text(405, "This server answers only GET and HEAD"));
    }
    URI target = exchange.getRequestURI();
    boolean isPath = target.getScheme() == null && target.getRawAuthority() == null;
    return isPath
        ? Optional.empty()
        : Optional.of(Answer.text(400, "This server is no proxy; ask for a path"));
  }

  private static void header(HttpExchange exchange) {
    Headers headers = exchange.getResponseHeaders();
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Connection", "close");
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    header(exchange);
    exchange.getResponseHeaders().set("Content-Type", answer.type());
    if (isUnchanged(exchange, answer)) {
      exchange.sendResponseHeaders(304, -1);
      return;
    }
    int length = answer.body().length;
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", Integer.toString(length));
      exchange.sendResponseHeaders(answer.status(), -1);
      return;
    }
    exchange.sendResponseHeaders(answer.status(), length == 0 ? -1 : length);
    exchange.getResponseBody().write(answer.body());
  }

  /**
   * Says how to keep an answer, and whether the browser has it already. Pages are never kept.
   * Browsers ask each time whether a file has changed (RFC 9111, 5.2.2.4), and need not load and
   * compile the styles and scripts of a skin again after every change of a note.
   */
  private static boolean isUnchanged(HttpExchange exchange, Answer answer) {
    if (answer.isMadeHere()) {
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      return false;
    }
    String tag = '"' + Fingerprint.of(answer.body()) + '"';
    exchange.getResponseHeaders().set("Cache-Control", "no-cache");
    exchange.getResponseHeaders().set("ETag", tag);
    return tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }
}
