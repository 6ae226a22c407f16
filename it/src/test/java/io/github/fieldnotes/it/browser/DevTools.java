package io.github.fieldnotes.it.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The Chrome DevTools Protocol: commands go out, results and events come in, as JSON. */
final class DevTools implements WebSocket.Listener, AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final StringBuilder message = new StringBuilder();
  private final AtomicInteger lastId = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private WebSocket socket;

  static DevTools connect(URI address) {
    DevTools devTools = new DevTools();
    devTools.socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, devTools).join();
    return devTools;
  }

  /**
   * Sends a command and waits for its result.
   *
   * @param session the page's session; empty for the browser itself
   * @param parameters name, value, name, value …
   */
  JsonNode send(String session, String method, Object... parameters) {
    int id = lastId.incrementAndGet();
    ObjectNode command = JSON.createObjectNode().put("id", id).put("method", method);
    if (!session.isEmpty()) {
      command.put("sessionId", session);
    }
    ObjectNode values = command.putObject("params");
    for (int i = 0; i < parameters.length; i += 2) {
      values.set((String) parameters[i], JSON.valueToTree(parameters[i + 1]));
    }
    CompletableFuture<JsonNode> result = new CompletableFuture<>();
    waiting.put(id, result);
    socket.sendText(command.toString(), true).join();
    JsonNode answer = result.orTimeout(60, TimeUnit.SECONDS).join();
    if (answer.has("error")) {
      throw new IllegalStateException(method + ": " + answer.get("error"));
    }
    return answer.get("result");
  }

  /** The events of a session so far, in order. */
  List<JsonNode> events(String session) {
    return events.stream()
        .filter(event -> event.path("sessionId").asText().equals(session))
        .toList();
  }

  /** Waits until the events that came in make a condition true. */
  void await(BooleanSupplier condition, Supplier<String> otherwise) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(otherwise.get());
      }
      try {
        TimeUnit.MILLISECONDS.sleep(10);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    message.append(data);
    if (last) {
      receive(message.toString());
      message.setLength(0);
    }
    from.request(1);
    return null;
  }

  @Override
  public void close() {
    socket.abort();
  }

  private void receive(String text) {
    try {
      JsonNode node = JSON.readTree(text);
      if (node.has("id")) {
        waiting.remove(node.get("id").asInt()).complete(node);
      } else {
        events.add(node);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
