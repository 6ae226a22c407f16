package io.github.fieldnotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.word.UnknownKinds;
import io.github.fieldnotes.render.content.Project;
import io.github.fieldnotes.render.theme.Appearance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * Valid notes that nobody wrote: whatever they say, they make a section that keeps its promises.
 * More of them, and others, with {@code -Dfuzz.tries=4000 -Dfuzz.seed=7}; what was found stands in
 * {@link OwnFaultsTest}.
 */
@AddLifecycleHook(FuzzOptions.class)
class AnyNoteTest {

  private static final Appearance PLAIN = Appearance.plain();
  private static final Project PROJECT =
      new Project("Harbour", "https://example.org", Map.of("", "https://example.org/edit/{path}"));

  @Property
  void theSectionKeepsItsPromises(@ForAll("notes") List<String> notes) throws IOException {
    Path folder = Files.createTempDirectory("fieldnotes");
    Map<String, String> files = new LinkedHashMap<>();
    try {
      for (int i = 0; i < notes.size(); i++) {
        byte[] content = notes.get(i).getBytes(StandardCharsets.UTF_8);
        String name = (char) ('a' + i) + ".md";
        Files.write(folder.resolve(name), content);
        files.put(name, new String(content, StandardCharsets.UTF_8));
      }
      Fieldnotes.Section section = section(folder);

      assertThat(SafeSection.broken(section, files)).isEmpty();
      Fieldnotes.Section again = section(folder);
      for (Route page : section.rendered().pages()) {
        assertThat(again.rendered().page(page)).isEqualTo(section.rendered().page(page));
      }
      assertThat(again.diagnostics()).isEqualTo(section.diagnostics());
    } finally {
      for (String name : files.keySet()) {
        Files.delete(folder.resolve(name));
      }
      Files.delete(folder);
    }
  }

  @Provide
  Arbitrary<List<String>> notes() {
    return Arbitraries.lazy(() -> NoteGrammar.ofSpec().notes()).list().ofMinSize(1).ofMaxSize(3);
  }

  private static Fieldnotes.Section section(Path folder) {
    ReadOptions reading =
        new ReadOptions(folder, List.of(), List.of(), false, true, UnknownKinds.ADD);
    return Fieldnotes.section(new Settings(reading, "notes", "", PLAIN, PROJECT, true));
  }
}
