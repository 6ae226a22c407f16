package io.github.fieldnotes.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A page as Chromium shows it. */
final class BrowserPage implements AutoCloseable {

  private final DevTools devTools;
  private final String target;
  private final String session;

  private BrowserPage(DevTools devTools, String target, String session) {
    this.devTools = devTools;
    this.target = target;
    this.session = session;
  }

  static BrowserPage open(DevTools devTools, Path file, int width) {
    String target =
        devTools.send("", "Target.createTarget", "url", "about:blank").get("targetId").asText();
    JsonNode attached =
        devTools.send("", "Target.attachToTarget", "targetId", target, "flatten", true);
    BrowserPage page = new BrowserPage(devTools, target, attached.get("sessionId").asText());
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      page.send(domain + ".enable");
    }
    page.send(
        "Emulation.setDeviceMetricsOverride",
        "width",
        width,
        "height",
        900,
        "deviceScaleFactor",
        1,
        "mobile",
        false);
    page.send("Page.navigate", "url", file.toUri().toString());
    devTools.await(page.session, e -> e.get("method").asText().equals("Page.loadEventFired"));
    return page;
  }

  /** The value of a JavaScript expression; a promise is waited for. */
  JsonNode value(String expression) {
    JsonNode result =
        send(
            "Runtime.evaluate",
            "expression",
            expression,
            "returnByValue",
            true,
            "awaitPromise",
            true);
    if (result.has("exceptionDetails")) {
      throw new IllegalStateException(result.get("exceptionDetails").toString());
    }
    return result.get("result").path("value");
  }

  /** What the console showed as an error, uncaught exceptions included. */
  List<String> errors() {
    return devTools.events(session).stream()
        .filter(
            event ->
                switch (event.get("method").asText()) {
                  case "Runtime.exceptionThrown" -> true;
                  case "Runtime.consoleAPICalled" ->
                      event.at("/params/type").asText().equals("error");
                  case "Log.entryAdded" -> event.at("/params/entry/level").asText().equals("error");
                  default -> false;
                })
        .map(event -> event.get("params").toString())
        .toList();
  }

  /** The addresses the page asked for, but for files and data. */
  List<String> requestsToHosts() {
    return devTools.events(session).stream()
        .filter(event -> event.get("method").asText().equals("Network.requestWillBeSent"))
        .map(event -> event.at("/params/request/url").asText())
        .filter(url -> !url.startsWith("file:") && !url.startsWith("data:"))
        .toList();
  }

  /** Writes a picture of the whole page. */
  void picture(Path png) throws IOException {
    picture(png, Map.of());
  }

  /**
   * Writes a picture.
   *
   * @param clip x, y, width, height and scale in CSS pixels; empty for the whole page
   */
  void picture(Path png, Map<String, Integer> clip) throws IOException {
    JsonNode shot =
        clip.isEmpty()
            ? send("Page.captureScreenshot", "captureBeyondViewport", true)
            : send("Page.captureScreenshot", "captureBeyondViewport", true, "clip", clip);
    Files.createDirectories(png.getParent());
    Files.write(png, Base64.getDecoder().decode(shot.get("data").asText()));
  }

  @Override
  public void close() {
    devTools.send("", "Target.closeTarget", "targetId", target);
  }

  private JsonNode send(String method, Object... parameters) {
    return devTools.send(session, method, parameters);
  }
}
