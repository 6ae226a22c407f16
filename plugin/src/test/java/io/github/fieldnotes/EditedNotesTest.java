package io.github.fieldnotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.render.PreparedPage;
import io.github.fieldnotes.render.RenderedPage;
import io.github.fieldnotes.render.RenderedSection;
import io.github.fieldnotes.store.NoteStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over random edits: what comes from the store is drawn as what is read anew. */
class EditedNotesTest {

  private static final int EDITS = 80;

  @TempDir private Path folder;
  private final Map<String, RenderedPage> pages = new HashMap<>();
  private int same;

  @Test
  void pagesAreThoseOfACleanRun() throws IOException {
    EditedNotes notes = new EditedNotes(folder, 11);
    int all = 0;
    for (int edit = 0; edit < EDITS; edit++) {
      notes.edit();
      RenderedSection clean = notes.section(NoteStore.none()).rendered();
      try (NoteStore store = notes.store()) {
        RenderedSection kept = notes.section(store).rendered();
        assertThat(kept.pages()).isEqualTo(clean.pages());
        for (Route route : kept.pages()) {
          compare(kept.prepare(route), clean.page(route), "edit " + edit);
        }
        all += kept.pages().size();
      }
    }
    assertThat(same).as("pages that an edit left as they were").isBetween(all / 4, all - EDITS);
  }

  private void compare(PreparedPage prepared, RenderedPage clean, String edit) {
    String path = clean.route().path();
    assertThat(prepared.draw()).as(edit).isEqualTo(clean);
    if (clean.equals(pages.put(path, clean))) {
      same++;
    }
  }
}
