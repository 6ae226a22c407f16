package io.github.fieldnotes;

import io.github.fieldnotes.diag.Progress;
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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** A folder of notes that refer to each other in every way, and random edits of it. */
public final class EditedNotes {

  private static final int NOTES = 12;

  private static final List<String> PARTS =
      List.of(
          "### TALK: [Ropes %d](https://example.org/%d)\n\nSpeaker: Ann Oz\n\nWet rope.\n",
          "See [another](n%d.md#ropes-%d) about the tide.\n",
          "DECISION: use buoy %d\n",
          "[ACTION: Bell] paint hull %d\n",
          "- [x] ACTION: @p%d to coil rope %d\n",
          "Tide %d: the rise and fall, #%d & <b>more</b>\n",
          "TERM: Neap%d: a small tide\n",
          "Neap%d and Neap%d are tides, said P%d.\n",
          "RETRO: more of %d\n",
          "QUESTION: why %d?\n",
          "> Quote: \"Wade %d\" – P%d\n",
          "LEARNING: knots %d\n\nA [chart](https://charts.example.org/%d) of P%d.\n",
          "![a picture](pic%d.png)\n",
          "## Ropes %d\n\nSomething about [a folder](adr/).\n");

  private static final String HEAD =
      "---\ntitle: Note %d\ndate: 20%02d-05-0%d\ntags: [t%d, t%d]\nauthors: [P%d]\n---\n\n";

  private static final String RECORD =
      "# %d. Moor there\n\nDate: 2021-0%d-02\n\n## Status\n\n%s\n\n## Context\n\nNeap%d.\n";

  private static final List<String> STATUSES =
      List.of(
          "Accepted",
          "Proposed",
          "Superseded by [another](000%d-moor.md)",
          "Accepted\n\nSupersedes [another](000%d-moor.md)",
          "Rejected");

  private final Path folder;
  private final Path notes;
  private final Random random;

  /** Makes some notes in a folder. */
  public EditedNotes(Path folder, int seed) throws IOException {
    this.folder = folder;
    this.notes = Files.createDirectory(folder.resolve("notes"));
    this.random = new Random(seed);
    Files.createDirectory(notes.resolve("adr"));
    for (int i = 0; i < NOTES; i++) {
      write(i);
    }
    for (int i = 1; i < 5; i++) {
      writeRecord(i);
    }
  }

  /** Does one thing that people do to notes. */
  public void edit() throws IOException {
    List<Path> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(notes)) {
      files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(all::add);
    }
    Path note = all.get(random.nextInt(all.size()));
    switch (random.nextInt(12)) {
      case 0 -> write(random.nextInt(20));
      case 1 -> Files.delete(note);
      case 2 -> Files.write(notes.resolve("pic" + random.nextInt(9) + ".png"), new byte[0]);
      case 3 -> writeRecord(1 + random.nextInt(6));
      case 4 -> change(note, "title: ", "title: Re ");
      case 5 -> change(note, "(?m)^## ", "A line more.\n\n## ");
      case 6 -> change(note, "tags: \\[", "categories: [C%d]\ntags: [t%d, ");
      case 7 -> change(note, "Neap", "Spring");
      default -> Files.writeString(note, Files.readString(note) + "\n" + part());
    }
  }

  private void change(Path note, String pattern, String text) throws IOException {
    Files.writeString(note, Files.readString(note).replaceFirst(pattern, filled(text)));
  }

  private void write(int number) throws IOException {
    Files.writeString(
        notes.resolve("n" + number + ".md"),
        filled(HEAD).replace("Note ", "Note " + number + " v")
            + "## Ropes 3\n\n"
            + part()
            + part());
  }

  private void writeRecord(int number) throws IOException {
    String status = filled(STATUSES.get(random.nextInt(STATUSES.size())));
    Files.writeString(
        notes.resolve("adr/000" + number + "-moor.md"),
        String.format(RECORD, number, number, status, 1 + random.nextInt(3)));
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

  /** Opens the store of the notes. */
  public FileNoteStore store() throws IOException {
    return FileNoteStore.open(folder.resolve("kept"), "notes", "this", false, text -> {});
  }

  /** The section of the notes as they are now. */
  public Fieldnotes.Section section(NoteStore store) {
    ReadOptions reading =
        new ReadOptions(notes, List.of(), List.of(), false, true, UnknownKinds.ADD);
    Project project = new Project("Harbour", "https://example.org/harbour", Map.of());
    Settings settings = new Settings(reading, "notes", "N", Appearance.plain(), project, true);
    return Fieldnotes.section(settings, store, new StageTimes(() -> 0), Progress.NONE);
  }
}
