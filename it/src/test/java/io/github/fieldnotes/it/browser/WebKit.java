package io.github.fieldnotes.it.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** WebKitGTK's small browser, driven by its WebDriver; it needs a display, such as one of Xvfb. */
final class WebKit implements Client {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PATIENCE_SECONDS = 60;

  private static final Map<String, String> PATHS =
      Map.of(
          "Navigate",
          "/url",
          "ExecuteAsyncScript",
          "/execute/async",
          "TakeScreenshot",
          "/screenshot");

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process process;
  private final URI driver;
  private String session = "";

  private WebKit(Process process, URI driver) {
    this.process = process;
    this.driver = driver;
  }

  /** Starts the {@code WebKitWebDriver} on the path, which starts the browser. */
  static WebKit start() throws IOException, InterruptedException {
    int port;
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = any.getLocalPort();
    }
    ProcessBuilder builder =
        new ProcessBuilder(Programs.first("WebKitWebDriver"), "--port=" + port)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    // its sandbox needs what root in a container does not have
    builder.environment().put("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
    WebKit webKit = new WebKit(builder.start(), URI.create("http://127.0.0.1:" + port));
    webKit.begin();
    return webKit;
  }

  private void begin() throws IOException, InterruptedException {
    String wanted = "{\"capabilities\":{\"alwaysMatch\":{}}}";
    for (int tenths = 0; tenths < PATIENCE_SECONDS * 10 && process.isAlive(); tenths++) {
      try {
        session = post("/session", wanted).get("sessionId").asText();
        return;
      } catch (ConnectException e) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
    throw new IOException("WebKitWebDriver does not answer");
  }

  @Override
  public JsonNode send(String command, Object body) throws IOException, InterruptedException {
    String path = "/session/" + session + PATHS.get(command);
    return command.equals("TakeScreenshot")
        ? answer(HttpRequest.newBuilder(driver.resolve(path)).GET().build())
        : post(path, JSON.writeValueAsString(body));
  }

  private JsonNode post(String path, String body) throws IOException, InterruptedException {
    return answer(
        HttpRequest.newBuilder(driver.resolve(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private JsonNode answer(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
    JsonNode value = JSON.readTree(response.body()).get("value");
    if (response.statusCode() != 200) {
      throw new IOException(request.uri() + ": " + value);
    }
    return value;
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    process.onExit().completeOnTimeout(null, 10, TimeUnit.SECONDS).join();
    process.destroyForcibly();
  }
}
