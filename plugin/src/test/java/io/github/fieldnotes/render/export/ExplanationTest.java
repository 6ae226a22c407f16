package io.github.fieldnotes.render.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.AnnotationFixture;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.NearMiss;
import io.github.fieldnotes.model.NearMiss.Reason;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteFixture;
import io.github.fieldnotes.model.Passage;
import io.github.fieldnotes.model.vocabulary.Extent;
import io.github.fieldnotes.model.vocabulary.RuleName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static final Note QUIET = NoteFixture.note("deep/quiet.md").build();
  private static final Note MAY =
      NoteFixture.note("may.md")
          .title("Round of \"May\"")
          .annotations(
              AnnotationFixture.annotation("may.md", "talk", "Why locks wait")
                  .field("speaker", "Ana Example")
                  .field("speaker", "Ben")
                  .field("rating", "4/5")
                  .field("event", "")
                  .build(),
              at(14, "action", RuleName.SECTION_WORD, "Oil the gate"))
          .nearMisses(
              miss(9, RuleName.BLOCK_LABEL, "TODO", Reason.NOTHING_FOLLOWS),
              miss(20, RuleName.SECTION_WORD, "[x] Ben", Reason.ATTENDANCE))
          .build();

  private static final Explanation EXPLANATION =
      Explanation.of(new Library(List.of(QUIET, MAY), List.of()));

  @Test
  void annotationsAndNearMissesStandInATableInOrderOfPlace() {
    assertThat(String.join("\n", EXPLANATION.lines(path -> "src/notes/" + path)))
        .isEqualTo(
            """
            may.md  "Round of \\"May\\""
              src/notes/may.md:1:1   talk    heading-label  "Why locks wait" \
            speaker="Ana Example" speaker=Ben rating=4/5 event=""
              src/notes/may.md:9:1   -       block-label    "TODO": nothing follows the label
              src/notes/may.md:14:3  action  section-word   "Oil the gate"
              src/notes/may.md:20:1  -       section-word   "[x] Ben": it is in a list of \
            people or in an agenda

            2 annotations in 2 notes; by kind: 1 action, 1 talk; by rule: 1 heading-label, \
            1 section-word; 2 near misses\
            """);
  }

  @Test
  void countsBeginWithTheMost() {
    Note note =
        NoteFixture.note("a.md")
            .annotations(
                at(1, "action", RuleName.SECTION_WORD, "a"),
                at(2, "talk", RuleName.HEADING_LABEL, "b"),
                at(3, "talk", RuleName.HEADING_LABEL, "c"))
            .nearMisses(miss(4, RuleName.PLACE, "d", Reason.NO_RECORD))
            .build();

    assertThat(Explanation.of(new Library(List.of(note), List.of())).lines(path -> path))
        .last()
        .isEqualTo(
            "3 annotations in 1 note; by kind: 2 talk, 1 action; by rule: 2 heading-label,"
                + " 1 section-word; 1 near miss");
  }

  @Test
  void notesWithoutAnyAreCountedOnly() {
    assertThat(Explanation.of(new Library(List.of(QUIET), List.of())).lines(path -> "src/" + path))
        .containsExactly("0 annotations in 1 note; 0 near misses");
  }

  @Test
  void aTextStaysOnItsLineAndIsShortened() {
    Note note =
        NoteFixture.note("a.md")
            .annotations(at(1, "talk", RuleName.PLACE, "one\ttwo\u001b[31m " + "tide ".repeat(40)))
            .build();

    assertThat(Explanation.of(new Library(List.of(note), List.of())).lines(path -> path).get(1))
        .startsWith("  a.md:1:3  talk  place  \"one two [31m tide tide ")
        .endsWith("tide tide\u2026\"")
        .hasSizeLessThan(120);
  }

  @Test
  void theSameIsWrittenAsJson() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EXPLANATION.write(out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {
              "notes" : [
                {
                  "path" : "deep/quiet.md",
                  "title" : "deep/quiet.md",
                  "annotations" : [ ],
                  "nearMisses" : [ ]
                },
                {
                  "path" : "may.md",
                  "title" : "Round of \\"May\\"",
                  "annotations" : [
                    {
                      "line" : 1,
                      "column" : 1,
                      "lastLine" : 2,
                      "kind" : "talk",
                      "rule" : "heading-label",
                      "label" : "Talk",
                      "title" : "Why locks wait",
                      "fields" : {
                        "speaker" : [
                          "Ana Example",
                          "Ben"
                        ],
                        "rating" : [
                          "4/5"
                        ],
                        "event" : [
                          ""
                        ]
                      }
                    },
                    {
                      "line" : 14,
                      "column" : 3,
                      "lastLine" : 14,
                      "kind" : "action",
                      "rule" : "section-word",
                      "label" : "action",
                      "title" : "Oil the gate",
                      "fields" : { }
                    }
                  ],
                  "nearMisses" : [
                    {
                      "line" : 9,
                      "column" : 1,
                      "rule" : "block-label",
                      "text" : "TODO",
                      "reason" : "nothing-follows",
                      "words" : "nothing follows the label"
                    },
                    {
                      "line" : 20,
                      "column" : 1,
                      "rule" : "section-word",
                      "text" : "[x] Ben",
                      "reason" : "attendance",
                      "words" : "it is in a list of people or in an agenda"
                    }
                  ]
                }
              ],
              "counts" : {
                "kinds" : {
                  "action" : 1,
                  "talk" : 1
                },
                "rules" : {
                  "heading-label" : 1,
                  "section-word" : 1
                },
                "nearMisses" : 2
              }
            }
            """);
  }

  private static Annotation at(int line, String kind, RuleName rule, String title) {
    Annotation some = AnnotationFixture.annotation("may.md", kind, title).build();
    return new Annotation(
        some.kind(),
        rule,
        kind,
        title,
        some.link(),
        new Annotation.Position(
            "",
            title,
            new Location(title.startsWith("Oil") ? "may.md" : "a.md", line, 3),
            new Extent(Extent.Scope.BLOCK, line, line)),
        List.of(),
        List.of(),
        Passage.NONE);
  }

  private static NearMiss miss(int line, RuleName rule, String text, Reason reason) {
    return new NearMiss(rule, new Location("may.md", line, 1), text, reason);
  }
}
