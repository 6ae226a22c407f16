package io.github.fieldnotes.it.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The goal {@code serve} in a Maven process of its own.
 *
 * @param log what Maven says
 * @param root the address of the site
 */
public record PreviewServer(Process process, Path log, URI root) implements AutoCloseable {

  private static final Pattern ADDRESS =
      Pattern.compile("the section is at (http://127\\.0\\.0\\.1:\\d+/)notes/index\\.html");
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

  /**
   * Starts it on any free port, and waits until it says where it is.
   *
   * @param log the file for Maven's output
   */
  public static PreviewServer start(TestProject project, Path log) throws Exception {
    Process process = project.start(log, "fieldnotes:serve", "-Dfieldnotes.port=0");
    Instant end = Instant.now().plus(LONG_ENOUGH);
    Matcher address = ADDRESS.matcher("");
    while (!address.reset(Files.exists(log) ? Files.readString(log) : "").find()) {
      assertThat(process.isAlive() && Instant.now().isBefore(end))
          .as(Files.exists(log) ? Files.readString(log) : "no log")
          .isTrue();
      Thread.sleep(50);
    }
    return new PreviewServer(process, log, URI.create(address.group(1)));
  }

  /** Asks for a page or file. */
  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(root.resolve(path)).build(),
            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** Asks for a page until it has a text, and returns the page. */
  public String await(String path, String text) throws Exception {
    Instant end = Instant.now().plus(LONG_ENOUGH);
    String page = get(path).body();
    while (!page.contains(text)) {
      assertThat(process.isAlive() && Instant.now().isBefore(end))
          .as(path + " has " + text + "\n" + page + "\n" + Files.readString(log))
          .isTrue();
      Thread.sleep(20);
      page = get(path).body();
    }
    return page;
  }

  /** Ends it, if it has not ended. */
  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
