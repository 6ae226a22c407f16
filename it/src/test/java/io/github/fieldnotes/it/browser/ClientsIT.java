package io.github.fieldnotes.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fieldnotes.it.site.BuiltSite;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages in other browsers than Chromium; {@code it/clients} runs it. */
@Tag("clients")
class ClientsIT {

  private static final Path SCREENS = Path.of("target", "screens", "clients");
  private static final List<String> SITES = List.of("way-a", "sentry", "journal", "everything");

  /** Shows a page in a frame of a width, because no window of these browsers is so narrow. */
  private static final String FRAME =
      """
      new Promise((done, failed) => {
        document.querySelectorAll('iframe').forEach(e => e.remove());
        const frame = document.createElement('iframe');
        frame.style = 'border: 0; position: absolute; left: 0; top: 0; z-index: 99999; height: 900px; width: %dpx';
        frame.onload = () => setTimeout(() => {
          window.shown = frame.contentWindow;
          done(frame.contentDocument.scrollingElement.scrollWidth);
        }, 200);
        frame.onerror = failed;
        frame.src = '%s';
        document.body.append(frame);
      })
      """;

  @TempDir Path profile;

  @ParameterizedTest
  @EnumSource(Client.Kind.class)
  void pagesFitAndSearch(Client.Kind kind) throws Exception {
    List<String> wrong = new ArrayList<>();
    try (Client client = kind.start(profile)) {
      for (String project : SITES) {
        try (SiteServer server = new SiteServer(new BuiltSite(project).file("."))) {
          client.open(server.address("notes/index.html"));
          for (String page : pages(project)) {
            for (int width : new int[] {320, 768, 1280}) {
              fits(client, server, page, width, wrong);
            }
          }
          // the page itself, without the frame over it
          client.open(server.address("notes/index.html"));
          picture(client, kind + "-" + project + ".png");
          searches(client, server, project, wrong);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> pages(String project) {
    return project.equals("everything")
        ? List.of("everything.html", "kind/action.html", "index.html")
        : PageTypes.PAGES;
  }

  private static void fits(
      Client client, SiteServer server, String page, int width, List<String> wrong)
      throws IOException, InterruptedException, URISyntaxException {
    int home = widthOf(client, server.address("index.html").toString(), width);
    int is = widthOf(client, server.address("notes/" + page).toString(), width);
    if (is > Math.max(home, width)) {
      wrong.add(page + " at " + width + " is " + is + " wide");
    }
  }

  private static int widthOf(Client client, String address, int width)
      throws IOException, InterruptedException {
    JsonNode is = client.value(String.format(FRAME, width, address));
    assertThat(is.isNumber()).as("width of %s: %s", address, is).isTrue();
    return is.asInt();
  }

  private static void searches(Client client, SiteServer server, String project, List<String> wrong)
      throws Exception {
    client.open(server.address("notes/index.html"));
    String typed = project.equals("everything") ? "gaugse" : "barnacels";
    JsonNode found =
        client.value(
            """
            (async () => {
              const field = document.querySelector('.fn-search-field');
              field.focus();
              field.value = '%s';
              for (let i = 0; i < 100; i++) {
                field.dispatchEvent(new Event('input'));
                await new Promise(done => setTimeout(done, 100));
                const count = document.querySelectorAll('.fn-search-result').length;
                if (count > 0) return count;
              }
              return 0;
            })()
            """
                .formatted(typed));
    if (found.asInt() == 0) {
      wrong.add(project + " finds nothing for " + typed + ": " + found);
    }
  }

  private static void picture(Client client, String name) throws Exception {
    String png = client.send("TakeScreenshot", Map.of()).asText();
    Files.createDirectories(SCREENS);
    Files.write(SCREENS.resolve(name), Base64.getDecoder().decode(png));
  }
}
