import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures the time from saving a note until its new text is on a page in Chromium.
 *
 * <p>Arguments: a name for the line of the result, the address of a page that its server reloads,
 * the note that it shows, the number of changes to measure, and the number of changes before, which
 * are not counted. The note is as before in the end.
 */
final class PreviewTime implements WebSocket.Listener {

  /** The text of a change; the page tells the number back when its document is complete. */
  private static final String CHANGE = "\n\nsaved-%d-here\n";

  private static final String SCRIPT =
      "(() => { let last = ''; let ready = false; const look = () => { const found ="
          + " ready && document.body.textContent.match(/saved-(\\\\d+)-here/); if (found &&"
          + " found[1] !== last) { last = found[1]; seen(last); } };"
          + " document.addEventListener('DOMContentLoaded', () => { ready = true; look();"
          + " new MutationObserver(look).observe(document.body,"
          + " {childList: true, subtree: true, characterData: true}); }); })()";

  private static final Pattern SEEN = Pattern.compile("\"name\":\"seen\",\"payload\":\"(\\d+)\"");
  private static final Pattern SOCKET = Pattern.compile("ws://\\S+?(?=\")");
  private static final long PATIENCE_SECONDS = 600;
  private static final long BETWEEN_MILLISECONDS = 700;

  private final StringBuilder message = new StringBuilder();
  private final BlockingQueue<Integer> seen = new LinkedBlockingQueue<>();

  public static void main(String[] arguments) throws Exception {
    Path note = Path.of(arguments[2]);
    int counted = Integer.parseInt(arguments[3]);
    int before = Integer.parseInt(arguments[4]);
    String text = Files.readString(note);
    Path profile = Files.createTempDirectory("preview-time");
    Process chromium = chromium(profile);
    try {
      PreviewTime page = new PreviewTime();
      page.open(devTools(chromium), arguments[1]);
      long[] times = new long[counted];
      for (int i = -before; i < counted; i++) {
        long time = page.change(note, text, i + before + 1);
        if (i >= 0) {
          times[i] = time;
        }
      }
      Arrays.sort(times);
      System.out.printf(
          Locale.ROOT,
          "%-28s median %5d ms   from %5d   to %5d%n",
          arguments[0],
          milliseconds(times[counted / 2]),
          milliseconds(times[0]),
          milliseconds(times[counted - 1]));
    } finally {
      Files.writeString(note, text);
      chromium.destroy();
      chromium.waitFor(10, TimeUnit.SECONDS);
      chromium.destroyForcibly();
      delete(profile);
    }
  }

  private static long milliseconds(long nanoseconds) {
    return Math.round(nanoseconds / 1e6);
  }

  private static Process chromium(Path profile) throws IOException {
    String program = System.getenv().getOrDefault("CHROMIUM", "chromium");
    return new ProcessBuilder(
            program,
            "--headless=new",
            "--remote-debugging-port=0",
            "--user-data-dir=" + profile,
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "about:blank")
        .redirectErrorStream(true)
        .start();
  }

  /** The address at which the first page of the browser takes commands. */
  private static URI devTools(Process chromium) throws Exception {
    BufferedReader output = chromium.inputReader();
    String line = output.readLine();
    while (line != null && !line.startsWith("DevTools listening on ")) {
      line = output.readLine();
    }
    if (line == null) {
      throw new IOException("Chromium does not start");
    }
    Thread rest = new Thread(() -> output.lines().forEach(one -> {}));
    rest.setDaemon(true);
    rest.start();
    int port = URI.create(line.substring(line.indexOf("ws:"))).getPort();
    String pages =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                    .build(),
                HttpResponse.BodyHandlers.ofString())
            .body();
    Matcher socket = SOCKET.matcher(pages);
    if (!socket.find()) {
      throw new IOException("Chromium has no page: " + pages);
    }
    return URI.create(socket.group());
  }

  private void open(URI devTools, String address) throws Exception {
    WebSocket socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(devTools, this).join();
    List<String> commands =
        List.of(
            "\"Runtime.enable\"",
            "\"Page.enable\"",
            "\"Runtime.addBinding\",\"params\":{\"name\":\"seen\"}",
            "\"Page.addScriptToEvaluateOnNewDocument\",\"params\":{\"source\":\"" + SCRIPT + "\"}",
            "\"Page.navigate\",\"params\":{\"url\":\"" + address + "\"}");
    for (int i = 0; i < commands.size(); i++) {
      socket.sendText("{\"id\":" + (i + 1) + ",\"method\":" + commands.get(i) + "}", true).join();
    }
    // until the page and what makes it live are loaded
    TimeUnit.SECONDS.sleep(4);
  }

  /** Saves a change, and returns the nanoseconds until the page shows it. */
  private long change(Path note, String text, int number) throws Exception {
    TimeUnit.MILLISECONDS.sleep(BETWEEN_MILLISECONDS);
    byte[] changed = (text + String.format(Locale.ROOT, CHANGE, number)).getBytes("UTF-8");
    long start = System.nanoTime();
    Files.write(note, changed);
    Integer shown = 0;
    while (shown != null && shown < number) {
      shown = seen.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
    if (shown == null) {
      throw new IllegalStateException("change " + number + " is not on the page");
    }
    return System.nanoTime() - start;
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    message.append(data);
    if (last) {
      Matcher number = SEEN.matcher(message);
      if (number.find()) {
        seen.add(Integer.valueOf(number.group(1)));
      }
      message.setLength(0);
    }
    from.request(1);
    return null;
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      System.err.println(folder + " is left: " + e.getMessage());
    }
  }
}
