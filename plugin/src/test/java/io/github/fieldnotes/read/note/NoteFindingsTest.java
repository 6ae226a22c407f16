package io.github.fieldnotes.read.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.model.Link;
import io.github.fieldnotes.read.folder.Folder;
import io.github.fieldnotes.read.html.HtmlPolicy;
import io.github.fieldnotes.read.html.HtmlRules;
import io.github.fieldnotes.read.markdown.Markdown;
import io.github.fieldnotes.read.source.Budget;
import io.github.fieldnotes.read.source.BudgetedText;
import io.github.fieldnotes.read.source.Limits;
import io.github.fieldnotes.read.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteFindingsTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void whatIsFoundInANoteDoesNotChangeIt() {
    ParsedNote note = note("# Ropes\n");

    assertEquals("ropes-1", new NoteFindings(note, addresses()).ids().unique("ropes"));
    assertEquals("ropes-1", new NoteFindings(note, addresses()).ids().unique("ropes"));
  }

  @Test
  void linksOfFrontMatterGoBeforeThoseOfTheTextTheLastFoundFirst() {
    NoteFindings findings = new NoteFindings(note("[c](https://c.example)\n"), addresses());

    findings.resolve("https://a.example", "a", new Location("note.md", 2, 1));
    findings.resolve("https://b.example", "b", new Location("note.md", 3, 1));
    findings.resolve("https://a.example", "a", new Location("note.md", 2, 1));

    assertEquals(List.of("b", "a", "c"), findings.links().map(Link::text).toList());
  }

  @Test
  void anAddressInTheTextIsOneOfItsLinksInOrderOfLocation() {
    NoteFindings findings =
        new NoteFindings(note("[a](https://a.example)\n\n[c](https://c.example)\n"), addresses());

    findings.resolveInText("https://d.example", new Location("note.md", 4, 1));
    findings.resolveInText("https://b.example", new Location("note.md", 2, 1));
    findings.resolveInText("https://b.example", new Location("note.md", 2, 1));
    findings.resolve("https://e.example", "e", new Location("note.md", 9, 1));

    assertEquals(
        List.of("e", "a", "https://b.example", "c", "https://d.example"),
        findings.links().map(Link::text).toList());
  }

  @Test
  void aClassIsReportedOnceWhetherRawHtmlOrAnAttributeListHasIt() {
    ParsedNote note = note("<b class=\"btn\">a</b>\n\n# Ropes {.btn .talk .row}\n");

    new NoteFindings(note, addresses()).reportDroppedClasses("talk"::equals);

    assertEquals(
        List.of("1:4 btn", "3:1 row"),
        diagnostics.sorted().stream()
            .map(
                one ->
                    one.place().line() + ":" + one.place().column() + " " + one.arguments().get(0))
            .toList());
  }

  private ParsedNote note(String text) {
    Budget budget = new Budget(Limits.ORDINARY);
    SourceText source = new SourceText("note.md", text);
    return ParsedNote.of(
        source,
        new Markdown(false, Limits.ORDINARY).parse(new BudgetedText(text, budget), 0),
        addresses(),
        HtmlRules.of(HtmlPolicy.SAFE),
        budget);
  }

  private LinkResolver addresses() {
    return new LinkResolver("note.md", new Folder(List.of(), List.of()), diagnostics);
  }
}
