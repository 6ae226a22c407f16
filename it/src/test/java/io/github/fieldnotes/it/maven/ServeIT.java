package io.github.fieldnotes.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.build.PreviewServer;
import io.github.fieldnotes.it.build.TestProject;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The preview, started and stopped as a writer does. */
class ServeIT {

  private static final Pattern VERSION =
      Pattern.compile("<script data-fieldnotes-version=\"([^\"]+)\"");

  @TempDir private Path folder;

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aSavedNoteIsAnnouncedAndShownAndCtrlCLeavesNothingBehind() throws Exception {
    TestProject project = TestProject.ofRecipe(folder.resolve("project"));
    List<Path> before = files(project.folder());
    try (PreviewServer server = PreviewServer.start(project, folder.resolve("serve.log"))) {
      Matcher page = VERSION.matcher(server.await("notes/pumps.html", "keep two"));
      assertThat(page.find()).isTrue();
      HttpRequest waiting =
          HttpRequest.newBuilder(
                  server
                      .root()
                      .resolve(
                          ".fieldnotes/events?version="
                              + page.group(1)
                              + "&page=%2Fnotes%2Fpumps.html"))
              .build();
      HttpResponse<InputStream> events =
          HttpClient.newHttpClient().send(waiting, HttpResponse.BodyHandlers.ofInputStream());

      project.writeNote("pumps.md", "# Pumps\n\nDECISION: buy a third\n");

      try (Scanner lines = new Scanner(events.body())) {
        assertThat(lines.findWithinHorizon("event: reload\ndata: [\\w-]+\n", 0)).isNotNull();
      }
      assertThat(server.get("notes/pumps.html").body()).contains("buy a third");
      interrupt(server.process());
      assertThat(server.process().waitFor(10, TimeUnit.SECONDS)).isTrue();
      assertThat(Files.readString(server.log())).doesNotContain("ERROR", "Exception");
    }
    assertThat(files(project.folder())).isEqualTo(before);
  }

  /** What a terminal does for Ctrl-C. */
  private static void interrupt(Process process) throws IOException, InterruptedException {
    String pid = Long.toString(process.pid());
    assertThat(new ProcessBuilder("kill", "-INT", pid).start().waitFor()).isZero();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().toList();
    }
  }
}
