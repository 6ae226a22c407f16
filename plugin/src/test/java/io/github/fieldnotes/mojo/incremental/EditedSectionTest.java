package io.github.fieldnotes.mojo.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.EditedNotes;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionFile;
import io.github.fieldnotes.render.PageInputs;
import io.github.fieldnotes.render.PreparedPage;
import io.github.fieldnotes.render.RenderedPage;
import io.github.fieldnotes.render.RenderedSection;
import io.github.fieldnotes.store.NoteStore;
import io.github.fieldnotes.store.RunManifest.Made;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Over random edits: a section of which only those pages and files are made again that seem to need
 * it is the one made anew.
 */
class EditedSectionTest {

  private static final int EDITS = 25;

  @TempDir private Path folder;
  private final Map<Route, String> files = new TreeMap<>();
  private Map<Route, RenderedPage> there = new TreeMap<>();
  private List<Made> last = List.of();
  private final Set<PreparedPage> drawn = new HashSet<>();
  private int written;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void theSectionIsThatOfACleanRun(int seed) throws IOException {
    EditedNotes notes = new EditedNotes(folder, seed);
    int all = 0;
    for (int edit = 0; edit < EDITS; edit++) {
      try (NoteStore store = notes.store()) {
        there = made(notes.section(store).rendered(), store);
      }
      RenderedSection clean = notes.section(NoteStore.none()).rendered();
      all += clean.pages().size();
      assertThat(there)
          .as("edit " + edit)
          .isEqualTo(clean.pages().stream().collect(Collectors.toMap(r -> r, clean::page)));
      for (SectionFile file : clean.files()) {
        assertThat(files.get(file.route())).as("edit " + edit).isEqualTo(text(file, clean));
      }
      notes.edit();
    }
    assertThat(written).as("files that were written").isLessThan(all / 2);
    assertThat(drawn).as("pages that were drawn").hasSizeLessThan(all / 2);
  }

  private Map<Route, RenderedPage> made(RenderedSection section, NoteStore store)
      throws IOException {
    PreviousPages pages = new PreviousPages(last, store);
    Map<Route, RenderedPage> made = new TreeMap<>();
    for (Route route : section.pages()) {
      PreparedPage page = counted(section.prepare(route));
      made.put(route, pages.isThere(route, page) ? there.get(route) : page.draw());
    }
    for (SectionFile file : section.files()) {
      if (!pages.isThere(file, section.inputs(file))) {
        written++;
        files.put(file.route(), text(file, section));
      }
    }
    last = pages.now();
    return made;
  }

  private static String text(SectionFile file, RenderedSection section) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    section.write(file, out);
    return out.toString(StandardCharsets.ISO_8859_1);
  }

  private PreparedPage counted(PreparedPage page) {
    return new PreparedPage() {

      @Override
      public PageInputs inputs() {
        return page.inputs();
      }

      @Override
      public RenderedPage draw() {
        drawn.add(page);
        return page.draw();
      }
    };
  }
}
