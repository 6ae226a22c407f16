package io.github.fieldnotes.render.page;

import static io.github.fieldnotes.model.AnnotationFixture.annotation;
import static io.github.fieldnotes.model.NoteFixture.note;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Note;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryTest {

  private final Note words =
      note("words.md")
          .annotations(
              term("Lock", "a chamber with two gates"),
              term("lock keeper", "who opens \"it\" & shuts it"),
              term("SLO", "what is promised"),
              term("C", "a language"),
              term("R&D", "research"),
              term("empty", ""))
          .build();
  private final Note other = note("other.md").build();
  private final Glossary glossary = Glossary.of(List.of(words, other));

  @Test
  void aTermIsExplainedWhereAnotherNoteUsesIt() {
    assertThat(glossary.mark("<p>A lock and an SLO.</p>", other))
        .isEqualTo(
            "<p>A <abbr title=\"a chamber with two gates\">lock</abbr> and an"
                + " <abbr title=\"what is promised\">SLO</abbr>.</p>");
  }

  @Test
  void theNoteThatDefinesATermIsLeftAlone() {
    assertThat(glossary.mark("<p>A lock.</p>", words)).isEqualTo("<p>A lock.</p>");
  }

  @Test
  void theLongestTermIsMet() {
    assertThat(glossary.mark("the LOCK KEEPER sleeps", other))
        .isEqualTo(
            "the <abbr title=\"who opens &quot;it&quot; &amp; shuts it\">LOCK KEEPER</abbr> sleeps");
  }

  @Test
  void aTermMayHoldACharacterThatIsEscaped() {
    assertThat(glossary.mark("our R&amp;D &amp; more", other))
        .isEqualTo("our <abbr title=\"research\">R&amp;D</abbr> &amp; more");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"lock\">lock</a>",
        "<code>lock</code>",
        "<pre><code>a\nlock</code></pre>",
        "<h2 id=\"lock\">lock</h2>",
        "<abbr title=\"x\">lock</abbr>",
        "<img alt=\"lock\" src=\"lock.png\">",
        "<a href=\"x\"><b>a</b> lock</a>",
        "locks and unlock",
        "lock-gate",
        "flood-lock",
        "@lock",
        "lock.js",
        "lock_1",
        "C++ and C#",
        "an slo",
        "&lock;",
        "empty"
      })
  void whatIsNoUseOfATermStays(String html) {
    assertThat(glossary.mark(html, other)).isEqualTo(html);
  }

  @Test
  void textBehindWhatIsLeftAloneIsMarkedAgain() {
    assertThat(glossary.mark("<a>x <code>lock</code> lock</a> lock.", other))
        .isEqualTo(
            "<a>x <code>lock</code> lock</a>"
                + " <abbr title=\"a chamber with two gates\">lock</abbr>.");
  }

  @Test
  void withoutTermsNothingIsDone() {
    String html = "<p>lock</p>";

    assertThat(Glossary.of(List.of(other)).mark(html, other)).isSameAs(html);
  }

  @Test
  void aBrokenEndIsKept() {
    assertThat(Stream.of("lock <b", "a & lock", "&").map(html -> glossary.mark(html, other)))
        .allMatch(html -> html.replaceAll("</?abbr[^>]*>", "").matches("lock <b|a & lock|&"));
  }

  private static Annotation term(String name, String definition) {
    return annotation("words.md", "term", name).excerpt(definition).build();
  }
}
