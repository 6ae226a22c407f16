package io.github.fieldnotes.it.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A browser that is driven by the commands of WebDriver, which all of them understand. */
interface Client extends AutoCloseable {

  /** The browsers other than Chromium. */
  enum Kind {
    FIREFOX,
    WEBKIT;

    Client start(Path profile) throws IOException, InterruptedException {
      return switch (this) {
        case FIREFOX -> Firefox.start(profile);
        case WEBKIT -> WebKit.start();
      };
    }
  }

  /**
   * Sends a command of WebDriver with a JSON body and returns its result.
   *
   * @param command as WebDriver names it: {@code Navigate}, {@code ExecuteAsyncScript}
   */
  JsonNode send(String command, Object body) throws IOException, InterruptedException;

  /** Opens a page and waits until it is loaded. */
  default void open(URI address) throws IOException, InterruptedException {
    send("Navigate", Map.of("url", address.toString()));
  }

  /** The value of an expression; of a promise, what it is fulfilled with. */
  default JsonNode value(String expression) throws IOException, InterruptedException {
    String script =
        "const done = arguments[0]; Promise.resolve().then(() => "
            + expression
            + ").then(done, e => done('failed: ' + e));";
    return send("ExecuteAsyncScript", Map.of("script", script, "args", List.of()));
  }

  @Override
  void close() throws IOException;
}
