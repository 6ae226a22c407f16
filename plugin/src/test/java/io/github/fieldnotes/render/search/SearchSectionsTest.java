package io.github.fieldnotes.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.model.AnnotationFixture;
import io.github.fieldnotes.model.Markup;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteFixture;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.render.search.SearchSections.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchSectionsTest {

  @Test
  void aNoteIsDividedAtItsHeadings() {
    Note note =
        NoteFixture.note("a.md")
            .title("Day One")
            .tags("sea")
            .headings("gates", "locks")
            .body(
                List.of(
                    new Markup.Html("<p>Top <a href=\""),
                    new Markup.Address(new Target.ToWeb("https://example.org/")),
                    new Markup.Html("\">link</a></p>\n<h2 id=\"gates\">gates</h2><p>One &amp; two"),
                    new Markup.Html("</p><p id=\"other\">more</p><h2 id=\"locks\">locks</h2>")))
            .build();

    List<Section> sections = SearchSections.of(note);

    assertThat(sections).extracting(Section::heading).containsExactly("", "gates", "locks");
    assertThat(sections).extracting(Section::anchor).containsExactly("", "gates", "locks");
    assertThat(sections)
        .extracting(Section::title)
        .containsExactly("Day One sea", "gates", "locks");
    assertThat(sections)
        .extracting(section -> section.text().strip().replaceAll("\\s+", " "))
        .containsExactly("Top link", "gates One & two more", "locks");
  }

  @Test
  void theKindIsThatOfTheHeadingElseOfTheFirstBlockElseOfTheNote() {
    Note note =
        NoteFixture.note("a.md")
            .headings("talk", "text")
            .annotations(
                AnnotationFixture.annotation("a.md", "talk", "talk").build(),
                AnnotationFixture.annotation("a.md", "action", "act").build(),
                AnnotationFixture.annotation("a.md", "question", "ask").build(),
                AnnotationFixture.record("a.md", "1", "accepted", "whole").build())
            .body(
                List.of(
                    new Markup.Begin(0),
                    new Markup.Html("<h2 id=\"talk\">"),
                    new Markup.Label(0),
                    new Markup.Html("Talk</h2>"),
                    new Markup.End(0),
                    new Markup.Html("<h2 id=\"text\">Text</h2><ul><li"),
                    new Markup.Block(1, ""),
                    new Markup.Html(">Oil it</li><li"),
                    new Markup.Block(2, ""),
                    new Markup.Html(">Why?</li></ul>")))
            .build();

    assertThat(SearchSections.of(note))
        .extracting(section -> note.annotations().get(section.annotation()).kind().id())
        .containsExactly("decision", "talk", "action");
  }

  @Test
  void aNoteWithoutTextIsFoundByItsTitle() {
    assertThat(SearchSections.of(NoteFixture.note("a.md").title("Only this").build()))
        .extracting(Section::title)
        .containsExactly("Only this");
  }
}
