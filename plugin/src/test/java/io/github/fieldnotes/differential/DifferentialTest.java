package io.github.fieldnotes.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferentialTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>a b c</p>|<p>a c</p>|LOST_TEXT",
        "<p>a b</p><p>c</p>|<p>c</p>|LOST_TEXT",
        "<p>See the list</p>|<p>Seethe list</p>|LOST_BLANK",
        "<p>a</p>|<p>a b</p>|ADDED_TEXT",
        "<p>a</p><p>b</p>|<p>a b</p>|OTHER_BLOCKS",
        "<p>a</p>|<ul><li>a</li></ul>|OTHER_PLACE",
        "<ul><li>a</li></ul>|<ul><li><p>a</p></li></ul>|LIST_SPACING",
        "<p><a href='https://a.example'>a</a></p>|<p>a</p>|OTHER_TAGS",
        "<p><a href='https://a.example'>a</a></p>|<p><a href='https://b.example'>a</a></p>|OTHER_TAGS",
        "<ul><li>a * b</li></ul>|<ul><li>a</li><li>b</li></ul>|BEGUN_LIST",
        "<p>ACTION: a</p>|<p><label></label>a</p>|LABEL",
        "<p>x ACTION: a</p>|<p>x</p><p><label></label>a</p>|LABEL",
        "<p>ACTION: a b</p>|<p><label></label>a</p>|LOST_TEXT",
        "<p>:tada: a</p>|<p>! a</p>|EMOJI",
        "<p>[!Tip] a</p>|<p>a</p>|ALERT",
        "<p>:::tip a :::</p>|<p>a</p>|CALLOUT",
        "<p>a</p><ul><li>TOC {:toc}</li></ul>|<p>a</p>|CONTENTS",
        "<p>a %% b %%</p>|<p>a</p>|PRIVATE",
        "<ul><li>[ ] a</li></ul>|<ul><li><input>a</li></ul>|BOX",
        "<p>*[A]: b</p><p>A</p>|<p>A</p>|ABBREVIATION",
        "<p>a {: .x}</p>|<p>a</p>|ATTRIBUTES",
        "<p>a : b</p>|<dl><dt>a</dt><dd>b</dd></dl>|DEFINITION_LIST",
        "<p>a</p>|<p>a</p><section><ol><li>b</li></ol></section>|UNUSED_FOOTNOTE",
        "<p>a<port></port></p>|<p>a</p>|UNKNOWN_TAG",
        "<p>==a==</p>|<p><mark>a</mark></p>|MARKS",
      })
  void eachDifferenceIsOfAKind(String theirs, String ours, DifferenceKind kind) {
    assertThat(compared(theirs, ours).differences())
        .extracting(Difference::kind)
        .containsExactly(kind);
  }

  @Test
  void thePlaceOfBlanksMakesNoDifference() {
    Comparison compared = compared("<p>a\n b</p>\n<hr>", "<p> a b</p><hr />");
    assertThat(compared.differences()).isEmpty();
    assertThat(compared.equal()).isEqualTo(2);
  }

  /** A checkout's neighbour with real notes; nothing of it is part of this project. */
  @Tag("long")
  @Test
  void realNotesLoseNoText() throws IOException, InterruptedException {
    Path corpus = Path.of(System.getProperty("fieldnotes.corpus", "../../shared/corpus"));
    assumeTrue(Files.isDirectory(corpus), "no " + corpus + " beside this checkout");
    CmarkGfm github = CmarkGfm.find();
    assumeTrue(github != null, "no cmark-gfm on the path");

    List<Differential.Found> found = Differential.of(corpus, github).found();

    assertThat(found)
        .filteredOn(one -> one.difference().kind().reason().isEmpty())
        .as("differences that nobody has judged")
        .isEmpty();
  }

  private static Comparison compared(String theirs, String ours) {
    return Comparison.of(
        ShownPage.of(Jsoup.parseBodyFragment(theirs).body()),
        ShownPage.of(Jsoup.parseBodyFragment(ours).body()));
  }
}
