package io.github.fieldnotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.DrawingGrammar.Beside;
import io.github.fieldnotes.diag.Progress;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionFile;
import io.github.fieldnotes.publish.WrittenSection;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.word.UnknownKinds;
import io.github.fieldnotes.render.content.Project;
import io.github.fieldnotes.render.theme.Appearance;
import io.github.fieldnotes.store.FileNoteStore;
import io.github.fieldnotes.store.NoteStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.codehaus.plexus.util.FileUtils;
import org.jsoup.Jsoup;

/**
 * Notes, a configuration and files beside them that nobody made, and a cache that was damaged: the
 * section keeps its promises, no word is lost, what is not published is reported, no file is
 * outside, and the next run makes the same. More of them, and others, with {@code -Dfuzz.tries=4000
 * -Dfuzz.seed=7}.
 */
@AddLifecycleHook(FuzzOptions.class)
class AnySetTest {

  private static final Appearance PLAIN = Appearance.plain();
  private static final Project PROJECT =
      new Project("Harbour", "https://example.org", Map.of("", "https://example.org/edit/{path}"));

  /** Words of it may be of any kind, and of none. */
  private static final String NOTE =
      """
      # Wade

      RETRO: one

      ## TALK: two

      ### Look back

      - three
      - ACTION: Ana to four

      > Quote: five
      """;

  /** Files are linked from this line on, each two lines below the one before. */
  private static final int FIRST_LINK = (int) NOTE.lines().count() + 2;

  private Path top;

  @Property
  void theSectionKeepsItsPromises(
      @ForAll("notes") List<String> notes,
      @ForAll("configurations") String configuration,
      @ForAll("files") List<Beside> beside,
      @ForAll("damages") List<Damage> damages)
      throws Exception {
    top = Files.createTempDirectory("fieldnotes");
    try {
      Map<String, String> linked = new LinkedHashMap<>();
      beside.forEach(file -> linked.put(file.name(), file.content()));
      Map<String, String> files = new LinkedHashMap<>(linked);
      files.put("fieldnotes.yml", configuration);
      files.put("main.md", NOTE + links(linked.keySet()));
      for (int i = 0; i < notes.size(); i++) {
        files.put("note-" + i + ".md", notes.get(i));
      }
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = top.resolve("src").resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
      String first = judged(files, linked.keySet());
      if (damages.isEmpty()) {
        return;
      }
      for (Damage damage : damages) {
        damage.to(top.resolve("kept"));
      }
      try (NoteStore store = store()) {
        assertThat(text(section(store))).isEqualTo(first);
      }
    } finally {
      FileUtils.deleteDirectory(top.toFile());
    }
  }

  /** All that a first run makes. */
  private String judged(Map<String, String> files, Set<String> linked) throws Exception {
    try (NoteStore store = store()) {
      Fieldnotes.Section section = section(store);
      assertThat(SafeSection.broken(section, files)).isEmpty();
      assertThat(silent(section, linked)).isEmpty();
      String page = section.rendered().page(new Route("notes/main.html")).body();
      assertThat(Jsoup.parse(page).select(".fn-body").text())
          .contains("one", "two", "three", "four", "five");
      Set<String> before = WrittenSection.files(top);
      WrittenSection.write(section.rendered(), top);
      Set<String> made = new TreeSet<>(WrittenSection.files(top));
      made.removeAll(before);
      made.removeIf(file -> file.startsWith("own/") && file.endsWith(".lock"));
      assertThat(made).allMatch(file -> file.startsWith("site/notes/"));
      return text(section);
    }
  }

  private static String text(Fieldnotes.Section section) {
    StringBuilder text = new StringBuilder();
    for (Route page : section.rendered().pages()) {
      text.append(page).append(section.rendered().page(page));
    }
    return text.append(section.diagnostics()).toString();
  }

  private static String links(Set<String> names) {
    StringBuilder links = new StringBuilder();
    names.forEach(
        name ->
            links
                .append("\n![tide](<")
                .append(name.replace("%", "%25").replace("#", "%23"))
                .append(">)\n"));
    return links.toString();
  }

  /**
   * What happened to a file of the cache.
   *
   * @param place in thousandths of its length
   * @param value what is there now; negative for the file's end
   */
  record Damage(boolean index, int place, int value) {

    void to(Path kept) throws IOException {
      Path file = kept.resolve(index ? "notes.index" : "notes.data");
      byte[] bytes = Files.readAllBytes(file);
      int at = place * bytes.length / 1_000;
      if (value >= 0 && at < bytes.length) {
        bytes[at] = (byte) value;
      }
      Files.write(file, value < 0 ? Arrays.copyOf(bytes, at) : bytes);
    }
  }

  @Provide
  Arbitrary<List<String>> notes() {
    return Arbitraries.lazy(() -> NoteGrammar.ofSpec().notes()).list().ofMaxSize(2);
  }

  @Provide
  Arbitrary<String> configurations() {
    return Arbitraries.lazy(() -> new ConfigurationGrammar().texts());
  }

  @Provide
  Arbitrary<List<Beside>> files() {
    return Arbitraries.lazy(() -> new DrawingGrammar().files()).list().ofMaxSize(3);
  }

  @Provide
  Arbitrary<List<Damage>> damages() {
    return Combinators.combine(
            Arbitraries.of(true, false),
            Arbitraries.integers().between(0, 1_000),
            Arbitraries.integers().between(-40, 255))
        .as(Damage::new)
        .list()
        .ofMaxSize(3)
        .optional(0.3)
        .map(all -> all.orElse(List.of()));
  }

  /** Files that are neither published nor reported where they are linked, or both. */
  private static List<String> silent(Fieldnotes.Section section, Set<String> names) {
    List<String> silent = new ArrayList<>();
    int line = FIRST_LINK;
    for (String name : names) {
      int own = line;
      boolean shown =
          section.rendered().files().stream()
              .anyMatch(f -> f instanceof SectionFile.MediaFile m && m.media().path().equals(name));
      boolean reported =
          section.diagnostics().stream()
              .anyMatch(one -> one.place().path().equals("main.md") && one.place().line() == own);
      if (shown == reported) {
        silent.add(name + " is " + (shown ? "shown and reported" : "neither shown nor reported"));
      }
      line += 2;
    }
    return silent;
  }

  private NoteStore store() throws IOException {
    return FileNoteStore.open(top.resolve("kept"), "notes", "this", false, text -> {});
  }

  private Fieldnotes.Section section(NoteStore store) {
    ReadOptions reading =
        new ReadOptions(top.resolve("src"), List.of(), List.of(), false, true, UnknownKinds.ADD);
    return Fieldnotes.section(
        new Settings(reading, "notes", "", PLAIN, PROJECT, true),
        store,
        new StageTimes(() -> 0),
        Progress.NONE);
  }
}
