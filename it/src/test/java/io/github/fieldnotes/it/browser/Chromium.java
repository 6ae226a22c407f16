package io.github.fieldnotes.it.browser;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium, from start to end. */
public final class Chromium implements AutoCloseable {

  private static final String LISTENING = "DevTools listening on ";

  private final Process process;
  private final DevTools devTools;

  private Chromium(Process process, DevTools devTools) {
    this.process = process;
    this.devTools = devTools;
  }

  /** The program: {@code CHROMIUM} in the environment, else the first one on the path. */
  public static Optional<Path> program() {
    String named = System.getenv("CHROMIUM");
    Stream<Path> onPath =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .flatMap(
                folder ->
                    Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)));
    return Stream.concat(Stream.ofNullable(named).map(Path::of), onPath)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Starts it.
   *
   * @param profile an empty folder for its own files
   * @throws IOException if it cannot be started, ends at once, does not say within a minute where
   *     it listens, or refuses the connection; the cause says which
   */
  public static Chromium start(Path program, Path profile) throws IOException {
    List<String> command =
        List.of(
            program.toString(),
            "--headless=new",
            "--remote-debugging-port=0",
            "--user-data-dir=" + profile,
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "about:blank");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    CompletableFuture<URI> address = new CompletableFuture<>();
    Thread reader = new Thread(() -> read(process, address), "chromium-output");
    reader.setDaemon(true);
    reader.start();
    try {
      URI listening = address.orTimeout(60, TimeUnit.SECONDS).join();
      return new Chromium(process, DevTools.connect(listening));
    } catch (CompletionException e) {
      process.destroyForcibly();
      throw new IOException("Chromium does not answer", e.getCause());
    }
  }

  /** Opens a page and waits until it is loaded. */
  public BrowserPage open(Path file, Window window) {
    return open(file.toUri(), window);
  }

  /** Opens a page of a server and waits until it is loaded. */
  public BrowserPage open(URI address, Window window) {
    return BrowserPage.open(devTools, address, window);
  }

  @Override
  public void close() {
    devTools.close();
    process.destroy();
    process.onExit().completeOnTimeout(null, 10, TimeUnit.SECONDS).join();
    process.destroyForcibly();
  }

  private static void read(Process process, CompletableFuture<URI> address) {
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader = process.inputReader()) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith(LISTENING)) {
          address.complete(URI.create(line.substring(LISTENING.length()).strip()));
        }
        lines.add(line);
      }
    } catch (IOException e) {
      lines.add(e.toString());
    }
    address.completeExceptionally(new IOException("Chromium ended: " + lines));
  }
}
