package io.github.fieldnotes.mojo.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.Fieldnotes;
import io.github.fieldnotes.Settings;
import io.github.fieldnotes.StageTimes;
import io.github.fieldnotes.diag.Progress;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionFile;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.word.UnknownKinds;
import io.github.fieldnotes.render.PageInputs;
import io.github.fieldnotes.render.PreparedPage;
import io.github.fieldnotes.render.RenderedPage;
import io.github.fieldnotes.render.RenderedSection;
import io.github.fieldnotes.render.content.Project;
import io.github.fieldnotes.render.theme.Appearance;
import io.github.fieldnotes.store.FileNoteStore;
import io.github.fieldnotes.store.NoteStore;
import io.github.fieldnotes.store.RunManifest.Made;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paragraph more in a note moves what stands below it, which concerns few pages. */
class MovedLinesTest {

  private static final String TALK = "# Tides\n\nAt sea.\n\n%s## TALK: Ropes\n\nWet rope.\n";
  private static final String ACTION = "# Tides\n\nAt sea.\n\n%sACTION: Ana to coil ropes\n";

  @TempDir private Path folder;
  private List<Made> last = List.of();
  private List<String> written = List.of();

  @Test
  void onlyThePageOfTheNoteIsDrawnAndTheDataHasTheLines() throws IOException {
    assertThat(run(TALK.formatted(""))).contains("notes/index.html", "notes/kind/talk.html");

    assertThat(run(TALK.formatted("The moon pulls.\n\n"))).containsExactly("notes/tides.html");
    assertThat(written).contains("notes/notes.json");
    assertThat(run(TALK.formatted("The moon pulls.\n\n"))).isEmpty();
    assertThat(written).doesNotContain("notes/notes.json");
  }

  @Test
  void pagesOfActionsHaveTheirLines() throws IOException {
    run(ACTION.formatted(""));

    assertThat(run(ACTION.formatted("The moon pulls.\n\n")))
        .contains("notes/kind/action.html", "notes/tides.html")
        .doesNotContain("notes/index.html");
  }

  /** The pages that are drawn, in order of path. */
  private List<String> run(String note) throws IOException {
    Path notes = Files.createDirectories(folder.resolve("notes"));
    Files.writeString(notes.resolve("tides.md"), note);
    List<String> drawn = new ArrayList<>();
    written = new ArrayList<>();
    try (NoteStore store =
        FileNoteStore.open(folder.resolve("kept"), "notes", "this", false, text -> {})) {
      RenderedSection section = section(notes, store);
      PreviousPages pages = new PreviousPages(last, store);
      for (Route route : section.pages()) {
        pages.isThere(route, noted(section.prepare(route), drawn));
      }
      for (SectionFile file : section.files()) {
        if (!pages.isThere(file, section.inputs(file))) {
          written.add(file.route().path());
        }
      }
      last = pages.now();
    }
    drawn.sort(null);
    return drawn;
  }

  private static RenderedSection section(Path notes, NoteStore store) {
    ReadOptions reading =
        new ReadOptions(notes, List.of(), List.of(), false, true, UnknownKinds.ADD);
    Project project = new Project("Harbour", "https://example.org/harbour", Map.of());
    Settings settings = new Settings(reading, "notes", "N", Appearance.plain(), project, true);
    return Fieldnotes.section(settings, store, new StageTimes(() -> 0), Progress.NONE).rendered();
  }

  private static PreparedPage noted(PreparedPage page, List<String> drawn) {
    return new PreparedPage() {

      @Override
      public PageInputs inputs() {
        return page.inputs();
      }

      @Override
      public RenderedPage draw() {
        drawn.add(page.draw().route().path());
        return page.draw();
      }
    };
  }
}
