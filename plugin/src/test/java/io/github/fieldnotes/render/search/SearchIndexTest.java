package io.github.fieldnotes.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.AnnotationFixture;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Markup;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteFixture;
import io.github.fieldnotes.plan.SectionFile;
import io.github.fieldnotes.plan.SectionOptions;
import io.github.fieldnotes.plan.SectionPlan;
import io.github.fieldnotes.plan.SectionPlanner;
import io.github.fieldnotes.render.theme.Appearance;
import io.github.fieldnotes.render.theme.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

  private static final Note NOTE =
      NoteFixture.note("conf/day 1.md")
          .title("Day 1")
          .date("2026-03-19")
          .headings("gates")
          .annotations(AnnotationFixture.annotation("conf/day 1.md", "talk", "gates").build())
          .body(List.of(new Markup.Html("<p>Top</p><h2 id=\"gates\">gates</h2><p>shut</p>")))
          .build();

  @Test
  void theFilesAreScriptsThatCallOneFunction() {
    assertThat(files(List.of(NOTE)))
        .containsExactly(
            Map.entry(
                "notes/search/sections.js",
                """
                fieldnotesSearch.sections({"parts":["1"],"notes":[["Day 1","conf/day%201.html",\
                "19 March 2026",[""],["gates","",0]]
                ],"kinds":[["talk","Talk"]]});
                """),
            Map.entry(
                "notes/search/words-1.js",
                "fieldnotesSearch.words(1,\" 1` ' day` ' gates`!' shut``!' top`` '\");\n"));
  }

  @Test
  void hostileTextStaysText() throws IOException {
    String title = "</script><!-- \" \\ \u2028 \u2029 ${x} \uD83D\uDC4D";
    String text =
        files(List.of(NoteFixture.note("a.md").title(title).build()))
            .get("notes/search/sections.js");

    assertThat(text).doesNotContain("<", "\u2028", "\u2029");
    try (JsonParser json =
        new JsonFactory().createParser(text.substring(text.indexOf('{'), text.lastIndexOf(')')))) {
      List<String> strings = new ArrayList<>();
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        strings.add(json.getText());
      }
      assertThat(strings).contains(title);
    }
  }

  @Test
  void theSameNotesMakeTheSameBytes() {
    assertThat(files(many())).isEqualTo(files(many()));
  }

  @Test
  void manyNotesMakeSeveralFiles() {
    Map<String, String> files = files(many());

    assertThat(files)
        .containsOnlyKeys(
            "notes/search/sections.js",
            "notes/search/words-1.js",
            "notes/search/words-2.js",
            "notes/search/words-3.js");
    assertThat(files.get("notes/search/words-3.js"))
        .startsWith("fieldnotesSearch.words(3,\" w")
        .endsWith("'\");\n");
  }

  /** Some 2.3 MB of HTML. */
  private static List<Note> many() {
    List<Note> notes = new ArrayList<>();
    for (int note = 0; note < 100; note++) {
      StringBuilder html = new StringBuilder();
      for (int word = 0; word < 3_000; word++) {
        html.append(" w").append(note * 17 + word * word % 4_093);
      }
      notes.add(
          NoteFixture.note("n" + note + ".md")
              .body(List.of(new Markup.Html("<p>" + html + "</p>" + " ".repeat(7_000))))
              .build());
    }
    return notes;
  }

  private static Map<String, String> files(List<Note> notes) {
    SectionPlan plan = plan(notes);
    SearchIndex search = search(plan);
    Map<String, String> files = new TreeMap<>();
    for (SectionFile file : plan.files()) {
      if (file instanceof SectionFile.SearchFile part) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
          search.write(part, out);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        files.put(part.route().path(), out.toString(StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static SearchIndex search(SectionPlan plan) {
    return new SearchIndex(
        plan,
        Messages.load(Appearance.plain().theme(), Locale.ENGLISH),
        (note, maker) -> maker.get());
  }

  private static SectionPlan plan(List<Note> notes) {
    SectionOptions options = new SectionOptions("notes", "Notes", 25, List.of());
    return new SectionPlanner(options, new Diagnostics()).plan(new Library(notes, List.of()));
  }
}
