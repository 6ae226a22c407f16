package io.github.fieldnotes.mojo.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.Fieldnotes;
import io.github.fieldnotes.Settings;
import io.github.fieldnotes.StageTimes;
import io.github.fieldnotes.diag.Progress;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.folder.Vaults;
import io.github.fieldnotes.read.word.UnknownKinds;
import io.github.fieldnotes.render.PageInputs;
import io.github.fieldnotes.render.PreparedPage;
import io.github.fieldnotes.render.RenderedPage;
import io.github.fieldnotes.render.RenderedSection;
import io.github.fieldnotes.store.FileNoteStore;
import io.github.fieldnotes.store.NoteStore;
import io.github.fieldnotes.store.RunManifest.Made;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page of a vault is drawn again when a note that it links to or embeds has changed. */
class EmbeddedNotesTest {

  @TempDir private Path folder;
  private Path notes;
  private List<Made> last = List.of();

  @BeforeEach
  void aVault() throws IOException {
    notes = Files.createDirectories(folder.resolve("notes"));
    write("target.md", "# Target\n\n## Part\n\nOld text.\n");
    write("link.md", "# Link\n\n[[target#Part]]\n");
    write("embed.md", "# Embed\n\n![[target]]\n");
    write("outer.md", "# Outer\n\n![[embed]]\n");
    write("other.md", "# Other\n\nNo link.\n");
    run();
  }

  @Test
  void nothingIsDrawnAgainIfNothingChanges() throws IOException {
    assertThat(run()).isEmpty();
  }

  @Test
  void aChangedTextIsSeenOnPagesThatEmbedIt() throws IOException {
    write("target.md", "# Target\n\n## Part\n\nNew text.\n");
    Map<String, String> drawn = run();

    assertThat(drawn).containsKeys("notes/embed.html", "notes/outer.html");
    assertThat(drawn.get("notes/outer.html")).contains("New text.");
  }

  @Test
  void aChangedHeadingIsSeenOnPagesThatLinkToIt() throws IOException {
    write("target.md", "# Target\n\n## Piece {#part-of}\n\nOld text.\n\n## Part\n\nX.\n");
    write("target.md", "# Target\n\n## Part {#renamed}\n\nOld text.\n");

    assertThat(run().get("notes/link.html")).contains("target.html#renamed");
  }

  @Test
  void aNoteThatComesOrGoesIsSeen() throws IOException {
    Files.delete(notes.resolve("target.md"));
    assertThat(run().get("notes/link.html")).contains("fn-unresolved");

    write("elsewhere/target.md", "# Target\n\n## Part\n\nMoved.\n");
    Map<String, String> drawn = run();
    assertThat(drawn.get("notes/link.html")).contains("elsewhere/target.html#part");
    assertThat(drawn.get("notes/embed.html")).contains("Moved.");
  }

  @Test
  void anAliasThatComesIsSeen() throws IOException {
    write("other.md", "# Other\n\n[[sluice]]\n");
    assertThat(run().get("notes/other.html")).contains("fn-unresolved");
    write("target.md", "---\nalias: Sluice\n---\n# Target\n\n## Part\n\nOld text.\n");

    assertThat(run().get("notes/other.html")).contains("href=\"target.html\"");
  }

  private void write(String name, String text) throws IOException {
    Path file = notes.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** The pages that are drawn. */
  private Map<String, String> run() throws IOException {
    Map<String, String> drawn = new TreeMap<>();
    try (NoteStore store =
        FileNoteStore.open(folder.resolve("kept"), "notes", "this", false, text -> {})) {
      ReadOptions reading =
          new ReadOptions(notes, List.of(), List.of(), false, true, UnknownKinds.ADD)
              .with(new Vaults(List.of("")));
      RenderedSection section =
          Fieldnotes.section(
                  new Settings(reading, "notes", "N"),
                  store,
                  new StageTimes(() -> 0),
                  Progress.NONE)
              .rendered();
      PreviousPages pages = new PreviousPages(last, store);
      for (Route route : section.pages()) {
        pages.isThere(route, noted(section.prepare(route), drawn));
      }
      last = pages.now();
    }
    return drawn;
  }

  private static PreparedPage noted(PreparedPage page, Map<String, String> drawn) {
    return new PreparedPage() {

      @Override
      public PageInputs inputs() {
        return page.inputs();
      }

      @Override
      public RenderedPage draw() {
        RenderedPage made = page.draw();
        drawn.put(made.route().path(), made.body());
        return made;
      }
    };
  }
}
