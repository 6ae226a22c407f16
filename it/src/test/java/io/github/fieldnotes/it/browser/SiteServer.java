package io.github.fieldnotes.it.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A site as readers have it: over HTTP, where scripts may load what files may not. */
public final class SiteServer implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=UTF-8",
          "css", "text/css",
          "js", "text/javascript",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png");

  private final Path folder;
  private final HttpServer server;
  private final ExecutorService workers = Executors.newFixedThreadPool(4);

  /** Serves a folder until it is closed. */
  public SiteServer(Path folder) throws IOException {
    this.folder = folder;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(workers);
    server.createContext("/", this::answer);
    server.start();
  }

  /** The address of a file of the site. */
  public URI address(String path) throws URISyntaxException {
    InetSocketAddress bound = server.getAddress();
    String host = bound.getAddress().getHostAddress();
    return new URI("http", null, host, bound.getPort(), "/" + path, null, null);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1));
      if (!Files.isRegularFile(file)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      String name = file.getFileName().toString();
      String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
      if (type != null) {
        exchange.getResponseHeaders().set("Content-Type", type);
      }
      byte[] bytes = Files.readAllBytes(file);
      exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
