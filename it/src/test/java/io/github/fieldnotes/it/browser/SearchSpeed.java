package io.github.fieldnotes.it.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a reader waits for results among 3,000 notes, from {@code file://}. Measures what {@code
 * SearchSize} of the plugin's benchmarks left behind, and is run by name only.
 */
class SearchSpeed {

  private static final Path SITE =
      Path.of("..", "plugin", "target", "search-site").toAbsolutePath().normalize();

  /** Milliseconds a reader may wait once the sections are loaded. */
  private static final double BAR = 150;

  /** Types a text at once and says after how many milliseconds its results can be seen. */
  private static final String ASK =
      """
      (async (text) => {
        const field = document.querySelector('.fn-search input');
        const list = () => document.querySelector('.fn-search [role=listbox]');
        list().replaceChildren();
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
        const start = performance.now();
        field.focus();
        field.value = text;
        field.dispatchEvent(new Event('input', {bubbles: true}));
        while (!list().firstElementChild) {
          await new Promise((done) => { const c = new MessageChannel(); c.port1.onmessage = done; c.port2.postMessage(0); });
        }
        list().getBoundingClientRect();
        return performance.now() - start;
      })(%s)
      """;

  @TempDir(cleanup = CleanupMode.NEVER)
  Path profile;

  @Test
  void resultsAreThereBeforeAReaderWaits() throws IOException {
    assumeTrue(Files.exists(SITE.resolve("words.txt")), "SKIPPED: SearchSize was not run before");
    String[] words = Files.readString(SITE.resolve("words.txt")).strip().split(" ");
    try (Chromium chromium = Chromium.start(Chromium.program().orElseThrow(), profile);
        BrowserPage page = chromium.open(SITE.resolve("notes/index.html"), new Window(1280))) {
      System.out.printf("from the focus to results: %.0f ms%n", ask(words[0], page));
      List<Double> waits = new ArrayList<>();
      for (int last = 1; last < words.length; last++) {
        double wait = ask(words[last], page);
        System.out.printf("a word of a file not loaded yet, \"%s\": %.0f ms%n", words[last], wait);
        waits.add(wait);
      }
      String all = String.join(" ", words);
      List<Double> typed = new ArrayList<>();
      for (int end = 2; end <= all.length(); end++) {
        typed.add(ask(all.substring(0, end), page));
      }
      waits.addAll(typed);
      typed.sort(null);
      System.out.printf(
          "each letter of \"%s\": median %.0f ms, longest %.0f ms%n",
          all, typed.get(typed.size() / 2), typed.get(typed.size() - 1));
      assertThat(waits).allMatch(wait -> wait < BAR);
      assertThat(page.errors()).isEmpty();
    }
  }

  private static double ask(String text, BrowserPage page) {
    JsonNode wait = page.value(ASK.formatted('"' + text + '"'));
    return wait.asDouble();
  }
}
