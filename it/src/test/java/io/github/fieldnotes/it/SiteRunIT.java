package io.github.fieldnotes.it;

import static org.assertj.core.api.Assertions.assertThat;

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
  private OwnProject project;
  private Process server;
  private String root;

  @BeforeEach
  void aServer() throws IOException {
    project = OwnProject.of("incremental", folder.resolve("project"));
    project.addToMenu();
    project.clearNotes();
    Files.writeString(project.notes().resolve("pumps.md"), "# Pumps\n\nDECISION: keep two\n");
    project.settle();
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    root = "http://localhost:" + port + "/";
    server = project.start(folder.resolve("run.log"), "site:run", "-Dport=" + port);
  }

  @AfterEach
  void isStopped() throws InterruptedException {
    server.descendants().forEach(ProcessHandle::destroyForcibly);
    server.destroyForcibly().waitFor();
  }

  @Test
  void itServesTheSectionAndWhatIsEditedMeanwhile() throws Exception {
    assertThat(once("notes/index.html")).contains("Field Notes", "Pumps");
    assertThat(once("notes/pumps.html")).contains("Pumps", "keep two");

    Files.writeString(project.notes().resolve("pumps.md"), "# Pumps\n\nDECISION: buy a third\n");
    Files.writeString(project.notes().resolve("tanks.md"), "# Tanks\n\nDry.\n");

    assertThat(once("notes/index.html")).contains("Pumps", "Tanks");
    assertThat(once("notes/pumps.html")).contains("buy a third").doesNotContain("keep two");
    assertThat(once("notes/tanks.html")).contains("Dry.");
  }

  /** The text of the section's part of a page, as soon as the server answers. */
  private String once(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(root + path)).build();
    Instant end = Instant.now().plus(LONG_ENOUGH);
    while (true) {
      try {
        HttpResponse<String> answer =
            client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(path + "\n" + log()).isEqualTo(200);
        return Jsoup.parse(answer.body()).select(".fieldnotes").text();
      } catch (IOException e) {
        // it has not started yet
        assertThat(server.isAlive() && Instant.now().isBefore(end)).as(log()).isTrue();
        Thread.sleep(200);
      }
    }
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("run.log"));
  }
}
