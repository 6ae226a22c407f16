package io.github.fieldnotes.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Declarations;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.vocabulary.PlaceRule;
import io.github.fieldnotes.model.vocabulary.RuleName;
import io.github.fieldnotes.read.folder.NoteSelection;
import io.github.fieldnotes.read.folder.NotesFolders;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders as people keep them, with one rule or none. */
class FolderShapesTest {

  @TempDir Path folder;

  @Test
  void oneRuleMakesTalksOfAConferenceFolderWithTitleAndSpeaker() {
    write(
        "conf/a day.md",
        "# \"Tides by the Hour\" by [Ana Example](https://example.org/ana)\n\nText\n");
    write("conf/b.md", "# Locks in Motion\n\n### Ben Otter\n\nText\n");
    write("conf/c.md", "# Buoys\n\n- speaker: Cy Third\n- slides: https://example.org/s\n\nText\n");
    write("conf/d.md", "# Silt and Sand - Dora Fourth\n\n- text\n");
    write("conf/deep/e.md", "# “Fog: A Love Story” by Eli Fifth & Flo Sixth\n\nText\n");
    write("conf/f_the_old_gate.md", "- speaker: @gus\n- some text\n");
    write("conf/README.md", "# Our conferences\n\n- [a](a%20day.md)\n");
    write("meeting.md", "# Meeting - Ana Example\n\nText\n");

    assertThat(talks(new PlaceRule("conf/**", 0, "talk")))
        .containsExactly(
            "conf/a day.md: Tides by the Hour [Ana Example]",
            "conf/b.md: Locks in Motion [Ben Otter]",
            "conf/c.md: Buoys [Cy Third]",
            "conf/d.md: Silt and Sand [Dora Fourth]",
            "conf/deep/e.md: Fog: A Love Story [Eli Fifth, Flo Sixth]",
            "conf/f_the_old_gate.md: F the old gate [@gus]");
  }

  @Test
  void headingsOfALevelAreTalksButNotThoseThatNameASection() {
    write(
        "events/2024.md",
        "# Harbour Days\n\n## Tides - Ana Example\n\n- rating: 4/5\n\n## Locks\n\nSpeaker: Ben Otter\n\n"
            + "### Details\n\n## Resources\n\n- [a](https://example.org)\n\n## Keynote: Fog\n");
    write("other/2024.md", "# Other\n\n## Not a talk\n");

    assertThat(talks(new PlaceRule("events/*.md", 2, "talk")))
        .containsExactly(
            "events/2024.md: Tides [Ana Example]",
            "events/2024.md: Locks [Ben Otter]",
            "events/2024.md: Fog []");
    assertThat(misses(new PlaceRule("events/*.md", 2, "talk")))
        .containsExactly("events/2024.md:13:1 SECTION_OF_OTHERS");
  }

  @Test
  void aFileThatMarksItsOwnTalksIsNotOneItself() {
    write("conf/a.md", "# Harbour Days\n\n### TALK: Tides\n\n### TALK: Locks\n");

    assertThat(talks(new PlaceRule("conf/**", 0, "talk")))
        .containsExactly("conf/a.md: Tides []", "conf/a.md: Locks []");
    assertThat(misses(new PlaceRule("conf/**", 0, "talk")))
        .containsExactly("conf/a.md:1:1 MARKED_WITHIN");
  }

  @Test
  void anIndexIsATalkOnlyWhereTheRuleNamesIt() {
    write("conf/README.md", "# Tides\n");

    assertThat(talks(new PlaceRule("conf/**", 0, "talk"))).isEmpty();
    assertThat(talks(new PlaceRule("conf/README.md", 0, "talk")))
        .containsExactly("conf/README.md: Tides []");
  }

  @Test
  void theFirstRuleThatFitsDecides() {
    write("conf/a.md", "# A\n");

    assertThat(talks(new PlaceRule("conf/a.md", 0, "theme"), new PlaceRule("conf/**", 0, "talk")))
        .isEmpty();
  }

  @Test
  void everyRecordOfAFolderHasItsStatus() {
    String[] statuses = {
      "Accepted",
      "Proposed, waits for Ana",
      "Rejected\n\nToo dear.",
      "Deprecated since 2021",
      "accepted"
    };
    for (int i = 1; i <= 77; i++) {
      write(
          "docs/adr/%04d-record-%d.md".formatted(i, i),
          "# %d. Record %d\n\nDate: 2020-01-01\n\n## Status\n\n%s\n\n## Context\n\nText\n"
              .formatted(i, i, statuses[i % statuses.length]));
    }

    List<Note> notes = notes();

    assertThat(notes).hasSize(77);
    for (int i = 0; i < notes.size(); i++) {
      int number = i + 1;
      assertThat(notes.get(i).annotations()).as(notes.get(i).file()).hasSize(1);
      Annotation record = notes.get(i).annotations().get(0);
      assertThat(record.rule()).isEqualTo(RuleName.PLACE);
      assertThat(record.title()).isEqualTo("Record " + number);
      assertThat(record.value(Field.NUMBER)).isEqualTo("" + number);
      assertThat(record.value(Field.STATUS))
          .isEqualTo(statuses[number % statuses.length].replace("\n\n", "; "));
    }
  }

  @Test
  void theNotesFolderItselfMayBeOneOfRecords() {
    folder = folder.resolve("adr");
    write("use-ropes.md", "# Use ropes\n\n- Status: accepted\n");
    write("index.md", "# Records\n");

    assertThat(notes())
        .flatExtracting(Note::annotations)
        .extracting(Annotation::title, a -> a.value(Field.STATUS))
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Use ropes", "accepted"));
  }

  @Test
  void noAttendeeOfAMeetingIsAnAction() {
    for (String words :
        List.of(
            "Attendees",
            "Present",
            "Members",
            "Regrets",
            "Agenda",
            "Participants (5)",
            "Invited")) {
      write(
          "meetings/" + words + ".md",
          "# Sync\n\n## "
              + words
              + "\n\n- [x] Ana Example\n- [ ] Ben Otter (@ben)\n  - [ ] Cy Third\n\n"
              + "### Guests\n\n1. [ ] Dora Fourth\n\n**"
              + words
              + "**\n\n* [x] Eli Fifth\n");
    }

    assertThat(notes()).flatExtracting(Note::annotations).isEmpty();
  }

  private List<String> talks(PlaceRule... rules) {
    return notes(rules).stream()
        .flatMap(
            note ->
                note.annotations().stream()
                    .filter(a -> a.kind().is("talk"))
                    .map(a -> note.file() + ": " + a.title() + " " + a.values(Field.SPEAKER)))
        .toList();
  }

  private List<String> misses(PlaceRule... rules) {
    return notes(rules).stream()
        .flatMap(note -> note.nearMisses().stream())
        .map(miss -> miss.place() + " " + miss.reason())
        .toList();
  }

  private List<Note> notes(PlaceRule... rules) {
    ReadOptions options =
        new ReadOptions(
            NoteSelection.of(NotesFolders.of(folder)),
            true,
            UnknownKinds.ADD,
            new Declarations(List.of(), List.of(rules), List.of()));
    return new LibraryReader(options, new Diagnostics()).read().notes();
  }

  private void write(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
