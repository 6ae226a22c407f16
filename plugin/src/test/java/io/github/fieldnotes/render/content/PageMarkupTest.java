package io.github.fieldnotes.render.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Markup;
import io.github.fieldnotes.model.Markup.Piece;
import io.github.fieldnotes.model.Media;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteFixture;
import io.github.fieldnotes.model.NoteId;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionOptions;
import io.github.fieldnotes.plan.SectionPlan;
import io.github.fieldnotes.plan.SectionPlanner;
import io.github.fieldnotes.render.theme.Messages;
import io.github.fieldnotes.render.theme.Templates;
import io.github.fieldnotes.render.theme.Theme;
import io.github.fieldnotes.render.theme.ThemeOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PageMarkupTest {

  private static final Kind TALK = new Kind("talk", "Talk", "Talks", true);

  @Test
  void aNoteIsReachedFromEveryPage() throws Exception {
    Target other = new Target.ToNote(new NoteId("b"), "part");
    assertThat(filledFor("notes/conf/a.html", new Markup.Address(other)))
        .isEqualTo("../b.html#part");
    assertThat(filledFor("notes/index.html", new Markup.Address(other))).isEqualTo("b.html#part");
  }

  @Test
  void aPartOfTheNoteItselfNeedsNoPath() throws Exception {
    Target part = new Target.ToNote(new NoteId("conf/a"), "part");
    assertThat(filled(new Markup.Address(part))).isEqualTo("#part");
  }

  @Test
  void aNoteThatIsNotPublishedLeadsToTheIndex() throws Exception {
    Target draft = new Target.ToNote(new NoteId("draft"), "part");
    assertThat(filled(new Markup.Address(draft))).isEqualTo("../index.html");
  }

  @Test
  void aFileKeepsItsQueryAndFragment() throws Exception {
    Target file = new Target.ToMedia("my file.pdf", "#page=2");
    assertThat(filled(new Markup.Address(file))).isEqualTo("../my%20file.pdf#page=2");
  }

  @Test
  void anAddressIsEscapedForItsAttribute() throws Exception {
    Target web = new Target.ToWeb("https://example.org/?a=1&b=\"<>");
    assertThat(filled(new Markup.Address(web)))
        .isEqualTo("https://example.org/?a=1&amp;b=&quot;&lt;&gt;");
    Target nothing = new Target.Dangling("b\"{{c}}.md", false);
    assertThat(filled(new Markup.Address(nothing))).isEqualTo("b&quot;%7B%7Bc%7D%7D.md");
  }

  @Test
  void anAnnotationStandsInAnElementOfItsKindAndIsNamedByItsLabel() throws Exception {
    assertThat(
            filled(
                new Markup.Begin(0),
                new Markup.Html("<h3>"),
                new Markup.Label(0),
                new Markup.Html("DNS</h3>"),
                new Markup.End(0)))
        .isEqualTo(
            "<div class=\"fn-annotation fn-kind-talk\"><h3>"
                + "<span class=\"fn-label fn-kind-talk\">Keynote</span> DNS</h3></div>");
  }

  @Test
  void theTextOfANoteIsNeverRunAsATemplate() throws Exception {
    String text = "<p>${x} &lt;#if y&gt; [#1] $relativePath</p>";
    assertThat(filled(new Markup.Html(text))).isEqualTo(text);
  }

  private static String filled(Piece... pieces) throws Exception {
    return filledFor("notes/conf/a.html", pieces);
  }

  private static String filledFor(String page, Piece... pieces) throws Exception {
    Note note = note("conf/a.md", List.of(pieces));
    Library library =
        new Library(
            List.of(note("b.md", List.of()), note),
            List.of(new Media("my file.pdf", Path.of("unused"))));
    SectionPlan plan =
        new SectionPlanner(new SectionOptions("notes", "Notes", 25, List.of()), new Diagnostics())
            .plan(library);
    Theme theme = Theme.load(ThemeOptions.builtIn());
    Messages messages = Messages.load(theme, Locale.ENGLISH);
    Templates templates = new Templates(theme, messages);
    return new PageMarkup(templates, messages, plan.places()).fill(note, new Route(page));
  }

  private static Note note(String file, List<Piece> pieces) {
    return NoteFixture.note(file)
        .body(pieces)
        .annotations(NoteFixture.annotation(file, TALK, "Keynote", "dns"))
        .build();
  }
}
