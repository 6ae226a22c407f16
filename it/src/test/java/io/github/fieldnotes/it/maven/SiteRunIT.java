package io.github.fieldnotes.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.build.MavenRun;
import io.github.fieldnotes.it.build.TestProject;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site plugin's server, in a project with the recipe of the README. */
class SiteRunIT {

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

  @TempDir private Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private TestProject project;
  private Process server;
  private String root;

  @BeforeEach
  void aServer() throws IOException {
    project = TestProject.ofRecipe(folder.resolve("project"));
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    root = "http://localhost:" + port + "/";
    server = project.start(folder.resolve("run.log"), "site:run", "-Dport=" + port);
  }

  @AfterEach
  void isStopped() throws InterruptedException {
    MavenRun.kill(server);
  }

  @Test
  void itServesTheSectionAndWhatIsEditedMeanwhile() throws Exception {
    await("notes/index.html", "Pumps");
    await("notes/pumps.html", "keep two");

    project.writeNote("pumps.md", "# Pumps\n\nDECISION: buy a third\n");
    project.writeNote("tanks.md", "# Tanks\n\nDry.\n");

    // the index is what the section is made for; the site plugin writes the other pages behind it
    await("notes/index.html", "Tanks");
    for (int i = 0; i < 5; i++) {
      assertThat(get("notes/pumps.html")).as("asked at once").doesNotContain("keep two");
    }
    await("notes/tanks.html", "Dry.");
    assertThat(await("notes/pumps.html", "buy a third")).doesNotContain("keep two");
  }

  /** Asks for a page until its part of the section has a text; returns that part's text. */
  private String await(String path, String text) throws Exception {
    Instant end = Instant.now().plus(LONG_ENOUGH);
    String last = "";
    while (!last.contains(text)) {
      assertThat(server.isAlive() && Instant.now().isBefore(end))
          .as(path + " has " + text + "\n" + last + "\n" + log())
          .isTrue();
      Thread.sleep(200);
      try {
        last = Jsoup.parse(get(path)).select(".fieldnotes").text();
      } catch (IOException e) {
        // it has not started yet
        last = e.toString();
      }
    }
    return last;
  }

  private String get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(root + path)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)).body();
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("run.log"));
  }
}
