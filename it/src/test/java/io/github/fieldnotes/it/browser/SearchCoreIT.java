package io.github.fieldnotes.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * The core of search.js in Chromium: it agrees with the plugin on {@code search-words.json}, which
 * {@code SearchWordsTest} and {@code WordListTest} try in Java. It runs in a worker, where there is
 * no document.
 */
class SearchCoreIT {

  private static final Path PLUGIN = Path.of("../plugin");
  private static final Path SCRIPT =
      PLUGIN.resolve("src/main/resources/META-INF/fieldnotes/theme/default/assets/search.js");
  private static final Path FIXTURE = PLUGIN.resolve("src/test/resources/search/search-words.json");

  /** A worker that has search.js, whose field ends where there is no document, and runs code. */
  private static final String START =
      """
      globalThis.inWorker = (() => {
        const run = `onmessage = async ({ data }) => {
          try { postMessage([await eval(data)]); } catch (e) { postMessage([String(e)]); } };`;
        const worker = new Worker(URL.createObjectURL(new Blob([run, %s])));
        worker.onerror = (event) => event.preventDefault();
        return (code) => new Promise((done) => {
          worker.onmessage = ({ data }) => done(data[0]);
          worker.postMessage(code);
        });
      })(), 0
      """;

  @RegisterExtension static final ChromiumExtension CHROMIUM = new ChromiumExtension();

  private BrowserPage page;

  @BeforeEach
  void aWorkerHasTheScript(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("empty.html"), "<!doctype html><title>-</title>");
    page = CHROMIUM.open(file, new Window(1280));
    page.value(START.formatted(TextNode.valueOf(Files.readString(SCRIPT))));
  }

  @AfterEach
  void close() {
    page.close();
  }

  @Test
  void theCoreNeedsNoPage() throws IOException {
    assertThat(run("[typeof document, typeof window, typeof fieldnotesSearchCore]").toString())
        .isEqualTo("[\"undefined\",\"undefined\",\"object\"]");
  }

  @Test
  void textsAreFoldedAndSplitAsInJava() throws IOException {
    JsonNode wrong =
        run(
            """
            fixture.texts.map(({ fact, text, folded, words }) => {
              const { fold, wordsOf } = fieldnotesSearchCore;
              const made = { folded: fold(text), words: wordsOf(text) };
              return { fact, made, expected: { folded, words } };
            }).filter(differ)
            """);

    assertThat(wrong).as("%s", wrong).isEmpty();
  }

  @Test
  void headingsHaveTheAnchorsThatTheIndexLeavesOut() throws IOException {
    JsonNode wrong =
        run(
            """
            fixture.texts.filter(({ anchor }) => anchor).map(({ fact, text, anchor }) =>
              ({ fact, made: fieldnotesSearchCore.slug(text), expected: anchor })).filter(differ)
            """);

    assertThat(wrong).as("%s", wrong).isEmpty();
  }

  @Test
  void everyWordIsReadWithItsTexts() throws IOException {
    JsonNode result =
        run(
            """
            (() => {
              const { readWords, readPostings } = fieldnotesSearchCore;
              const { words, postings } = readWords(fixture.list);
              const made = words.map((word, i) => [word, readPostings(postings[i]).inText]);
              const texts = new Map();
              fixture.texts.forEach((text, number) => new Set(text.words).forEach((word) =>
                texts.set(word, [...(texts.get(word) || []), number])));
              return { made, expected: [...texts].sort(([a], [b]) => (a < b ? -1 : 1)) };
            })()
            """);

    assertThat(result.get("made")).hasSizeGreaterThan(80).isEqualTo(result.get("expected"));
  }

  @Test
  void sectionsAreReadAsTheyWereWritten() throws IOException {
    JsonNode wrong =
        run(
            """
            fixture.sections.map(({ inTitle, inText, tooMany, list }) => {
              const { readWords, readPostings } = fieldnotesSearchCore;
              const { words, postings } = readWords(list);
              const inNearlyAll = inText.length > tooMany;
              return { made: [words, readPostings(postings[0])],
                  expected: [["tide"], { inTitle, inText: inNearlyAll ? [] : inText, inNearlyAll }] };
            }).filter(differ)
            """);

    assertThat(wrong).as("%s", wrong).isEmpty();
  }

  @Test
  void wordsAreFoundThoughTheLastPartsAreEmpty() throws IOException {
    JsonNode titles =
        run(
            """
            (async () => {
              const { readSections, readWords, find } = fieldnotesSearchCore;
              const index = readSections(
                  { parts: ["gate", "", ""], kinds: [], notes: [["Gates", "gates.html", "", [""]]] });
              const load = async (numbers) => numbers.map(() => readWords(" gate`` '"));
              return (await find(["gate"], index, load)).results.map(({ note }) => note.title);
            })()
            """);

    assertThat(titles.toString()).isEqualTo("[\"Gates\"]");
  }

  /** The value of an expression in the worker, where {@code fixture} is the fixture. */
  private JsonNode run(String expression) throws IOException {
    String code =
        "(() => { const fixture = "
            + Files.readString(FIXTURE)
            + "; const differ = ({ made, expected }) =>"
            + " JSON.stringify(made) !== JSON.stringify(expected); return "
            + expression.strip()
            + "; })()";
    return page.value("inWorker(" + TextNode.valueOf(code) + ")");
  }
}
