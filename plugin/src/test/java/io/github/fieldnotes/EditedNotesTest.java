package io.github.fieldnotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Progress;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.word.UnknownKinds;
import io.github.fieldnotes.render.PreparedPage;
import io.github.fieldnotes.render.RenderedPage;
import io.github.fieldnotes.render.RenderedSection;
import io.github.fieldnotes.render.content.Project;
import io.github.fieldnotes.render.theme.Appearance;
import io.github.fieldnotes.store.FileNoteStore;
import io.github.fieldnotes.store.Fingerprint;
import io.github.fieldnotes.store.NoteStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Over random edits: what comes from the store is drawn as what is read anew, and pages with the
 * same content are the same page.
 */
class EditedNotesTest {

  private static final int EDITS = 80;

  private static final List<String> PARTS =
      List.of(
          "### TALK: [Ropes %d](https://example.org/%d)\n\nSpeaker: Ann Oz\n\nWet rope.\n",
          "See [another](n%d.md#ropes-%d) about the tide.\n",
          "DECISION: use buoy %d\n",
          "[ACTION: Bell] paint hull %d\n",
          "Tide %d: the rise and fall, #%d & <b>more</b>\n",
          "TERM: Neap%d: a small tide\n",
          "![a picture](pic%d.png)\n");

  @TempDir private Path folder;
  private final Random random = new Random(11);
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, RenderedPage> pages = new HashMap<>();
  private Path notes;
  private int same;

  @BeforeEach
  void someNotes() throws IOException {
    notes = Files.createDirectory(folder.resolve("notes"));
    for (int i = 0; i < 12; i++) {
      write(i);
    }
  }

  @Test
  void pagesAreThoseOfACleanRun() throws IOException {
    int all = 0;
    for (int edit = 0; edit < EDITS; edit++) {
      edit();
      RenderedSection clean = section(NoteStore.none());
      try (FileNoteStore store =
          FileNoteStore.open(folder.resolve("kept"), "notes", "this", false, text -> {})) {
        RenderedSection kept = section(store);
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
    String key = new Fingerprint().add("content", prepared.content()).text();
    assertThat(prepared.draw()).as(edit).isEqualTo(clean);
    if (key.equals(keys.put(path, key))) {
      same++;
      assertThat(clean).as(edit).isEqualTo(pages.get(path));
    }
    pages.put(path, clean);
  }

  private void edit() throws IOException {
    List<Path> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(notes)) {
      files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(all::add);
    }
    Path note = all.get(random.nextInt(all.size()));
    switch (random.nextInt(8)) {
      case 0 -> write(random.nextInt(20));
      case 1 -> Files.delete(note);
      case 2 -> Files.write(notes.resolve("pic" + random.nextInt(9) + ".png"), new byte[0]);
      default -> Files.writeString(note, Files.readString(note) + "\n" + part());
    }
  }

  private void write(int number) throws IOException {
    String head =
        "---\ntitle: Note %d\ndate: 20%02d-05-0%d\ntags: [t%d, t%d]\nauthors: [P%d]\n---\n\n";
    Files.writeString(
        notes.resolve("n" + number + ".md"),
        filled(head).replace("Note ", "Note " + number + " v")
            + "## Ropes 3\n\n"
            + part()
            + part());
  }

  private String part() {
    return filled(PARTS.get(random.nextInt(PARTS.size()))) + "\n";
  }

  /** Small numbers, so that things meet. */
  private String filled(String text) {
    Object[] numbers = new Object[6];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = 1 + random.nextInt(8);
    }
    return text.formatted(numbers);
  }

  private RenderedSection section(NoteStore store) {
    ReadOptions reading =
        new ReadOptions(notes, List.of(), List.of(), false, true, UnknownKinds.ADD);
    Project project = new Project("Harbour", "https://example.org/harbour", Map.of());
    Settings settings = new Settings(reading, "notes", "N", Appearance.plain(), project, true);
    return Fieldnotes.section(settings, store, new StageTimes(() -> 0), Progress.NONE).rendered();
  }
}
