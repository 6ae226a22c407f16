package io.github.fieldnotes.it.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A page as Chromium shows it. */
public final class BrowserPage implements AutoCloseable {

  private final DevTools devTools;
  private final String target;
  private final String session;

  private BrowserPage(DevTools devTools, String target, String session) {
    this.devTools = devTools;
    this.target = target;
    this.session = session;
  }

  static BrowserPage open(DevTools devTools, URI address, Window window) {
    String target =
        devTools.send("", "Target.createTarget", "url", "about:blank").get("targetId").asText();
    JsonNode attached =
        devTools.send("", "Target.attachToTarget", "targetId", target, "flatten", true);
    BrowserPage page = new BrowserPage(devTools, target, attached.get("sessionId").asText());
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      page.send(domain + ".enable");
    }
    page.resize(window.width());
    page.send(
        "Emulation.setEmulatedMedia",
        "features",
        List.of(Map.of("name", "prefers-color-scheme", "value", window.scheme())));
    if (!window.scripts()) {
      page.send("Emulation.setScriptExecutionDisabled", "value", true);
    }
    page.load(() -> page.send("Page.navigate", "url", address.toString()));
    return page;
  }

  /** The texts of the array that a script gives. */
  public List<String> texts(String script) {
    return value(script).valueStream().map(JsonNode::asText).toList();
  }

  /** What an attribute of the first element has; {@code null} as a text when it has none. */
  public String attribute(String selector, String name) {
    return value("document.querySelector('" + selector + "').getAttribute('" + name + "')")
        .asText();
  }

  /**
   * Does what leads to another page, and waits until that is there: the old one answers till then.
   */
  public void load(Runnable action) {
    int loaded = loaded();
    action.run();
    devTools.await(() -> loaded() > loaded, () -> "the page does not load: " + events());
  }

  private int loaded() {
    return (int)
        events().stream()
            .filter(event -> event.get("method").asText().equals("Page.loadEventFired"))
            .count();
  }

  private List<JsonNode> events() {
    return devTools.events(session);
  }

  /** Makes the window wider or narrower, and waits until the page is laid out anew. */
  public void resize(int width) {
    send(
        "Emulation.setDeviceMetricsOverride",
        "width",
        width,
        "height",
        900,
        "deviceScaleFactor",
        1,
        "mobile",
        false);
    value("new Promise(r => requestAnimationFrame(() => requestAnimationFrame(() => r(1))))");
  }

  /**
   * Shows the page as on another medium.
   *
   * @param medium {@code print}; empty for a screen
   * @param feature what a media query asks, such as {@code forced-colors}
   */
  public void media(String medium, String feature, String value) {
    send(
        "Emulation.setEmulatedMedia",
        "media",
        medium,
        "features",
        List.of(Map.of("name", feature, "value", value)));
  }

  /** Presses and releases a key: {@code ArrowDown}, {@code /}. */
  public void key(String key) {
    String text = key.length() == 1 ? key : key.equals("Enter") ? "\r" : "";
    int code =
        switch (key) {
          case "Enter" -> 13;
          case "Escape" -> 27;
          case "ArrowUp" -> 38;
          case "ArrowDown" -> 40;
          case "Tab" -> 9;
          default -> 0;
        };
    String down = text.isEmpty() ? "rawKeyDown" : "keyDown";
    send(
        "Input.dispatchKeyEvent",
        "type",
        down,
        "key",
        key,
        "text",
        text,
        "windowsVirtualKeyCode",
        code);
    send("Input.dispatchKeyEvent", "type", "keyUp", "key", key, "windowsVirtualKeyCode", code);
  }

  /** Types into what has the focus. */
  public void type(String text) {
    send("Input.insertText", "text", text);
  }

  /** Clicks the first element of a selector with the mouse. */
  public void click(String selector) {
    JsonNode middle =
        value(
            "(e => { e.scrollIntoView({block: 'center'}); const b = e.getBoundingClientRect();"
                + " return [b.x + b.width / 2, b.y + b.height / 2]; })(document.querySelector("
                + TextNode.valueOf(selector)
                + "))");
    for (String type : List.of("mousePressed", "mouseReleased")) {
      send(
          "Input.dispatchMouseEvent",
          "type",
          type,
          "x",
          middle.get(0).asDouble(),
          "y",
          middle.get(1).asDouble(),
          "button",
          "left",
          "clickCount",
          1);
    }
  }

  /** Waits until an expression is true. */
  public void until(String expression) {
    until(expression, 10);
  }

  /** Waits until an expression is true, for some seconds. */
  public void until(String expression, int seconds) {
    value(
        "new Promise((done, failed) => { const end = Date.now() + "
            + seconds * 1_000
            + "; const look = () => {"
            + " if ("
            + expression
            + ") done(1); else if (Date.now() > end) failed(new Error('never: ' + "
            + TextNode.valueOf(expression)
            + ")); else setTimeout(look, 20); }; look(); })");
  }

  /** The value of a JavaScript expression; a promise is waited for. */
  public JsonNode value(String expression) {
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
  public List<String> errors() {
    return events().stream()
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
  public List<String> requestsToHosts() {
    return events().stream()
        .filter(event -> event.get("method").asText().equals("Network.requestWillBeSent"))
        .map(event -> event.at("/params/request/url").asText())
        .filter(url -> !url.startsWith("file:") && !url.startsWith("data:"))
        .toList();
  }

  /** Writes a picture of the whole page. */
  public void picture(Path png) throws IOException {
    picture(png, Map.of());
  }

  /**
   * Writes a picture.
   *
   * @param clip x, y, width, height and scale in CSS pixels; empty for the whole page
   */
  public void picture(Path png, Map<String, Integer> clip) throws IOException {
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
