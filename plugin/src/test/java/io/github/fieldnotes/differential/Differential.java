package io.github.fieldnotes.differential;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.plan.Page;
import io.github.fieldnotes.plan.SectionOptions;
import io.github.fieldnotes.plan.SitePlan;
import io.github.fieldnotes.plan.SitePlanner;
import io.github.fieldnotes.read.LibraryReader;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.UnknownKinds;
import io.github.fieldnotes.render.Appearance;
import io.github.fieldnotes.render.Project;
import io.github.fieldnotes.render.Site;
import io.github.fieldnotes.render.SiteRenderer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Reads a folder of notes with cmark-gfm and with our reader, and compares the pages. {@code
 * it/bench/differential} runs it; smart punctuation is off, as cmark-gfm has none here.
 */
final class Differential {

  private static final String FRONT_MATTER =
      "\\A\\uFEFF?---[ \\t]*\\R(?s:.*?)(?<=\\n)(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)";

  /** A difference and the note that has it. */
  record Found(String file, Difference difference) {}

  /**
   * The headings of a note, in order.
   *
   * @param texts as cmark-gfm shows them
   * @param own the ids that headings of raw HTML bring; empty for the others
   * @param ids ours
   */
  record Headings(String file, List<String> texts, List<String> own, List<String> ids) {}

  private final CmarkGfm github;
  private final List<Found> found = new ArrayList<>();
  private final List<Headings> headings = new ArrayList<>();
  private int notes;
  private int equal;

  private Differential(CmarkGfm github) {
    this.github = github;
  }

  /** Compares all notes of a folder. */
  static Differential of(Path folder, CmarkGfm github) throws IOException, InterruptedException {
    Differential differential = new Differential(github);
    ReadOptions options =
        new ReadOptions(folder, List.of(), List.of(), true, false, UnknownKinds.IGNORE);
    Diagnostics diagnostics = new Diagnostics();
    Appearance plain = Appearance.plain();
    SitePlan plan =
        new SitePlanner(
                new SectionOptions("notes", "Notes", 100, plain.theme().assets()), diagnostics)
            .plan(new LibraryReader(options, diagnostics).read());
    Site site = SiteRenderer.render(plan, plain, Project.UNKNOWN);
    for (Page page : plan.pages()) {
      if (page instanceof Page.NotePage note) {
        String text = Files.readString(folder.resolve(note.note().file()), StandardCharsets.UTF_8);
        differential.compare(note.note(), text, site.page(note.route()).body());
      }
    }
    return differential;
  }

  List<Found> found() {
    return found;
  }

  private void compare(Note note, String text, String page)
      throws IOException, InterruptedException {
    Element ours = Jsoup.parseBodyFragment(page).selectFirst(".fn-body");
    Element theirs = github.read(text.replaceFirst(FRONT_MATTER, ""));
    headings.add(headings(note, theirs, ours));
    notes++;
    if (!note.titleId().isEmpty() && theirs.selectFirst("h1,h2,h3,h4,h5,h6") != null) {
      Element title = theirs.selectFirst("h1,h2,h3,h4,h5,h6");
      title.remove();
      String detail = title.childrenSize() > 0 ? "with tags, which it loses" : "";
      found.add(
          new Found(
              note.file(),
              new Difference(DifferenceKind.TITLE, detail, title.html(), note.metadata().title())));
    }
    Comparison comparison =
        Comparison.of(ShownPage.of(CmarkGfm.comparable(theirs)), ShownPage.of(comparable(ours)));
    equal += comparison.equal();
    comparison.differences().forEach(one -> found.add(new Found(note.file(), one)));
  }

  /** Our page in the form that both pages are compared in. */
  private static Element comparable(Element body) {
    body.select(".fn-permalink, .fn-alert-title, .fn-footnote-back").remove();
    body.select(".fn-label").forEach(label -> label.replaceWith(new Element("label")));
    body.select("abbr, div.fn-table-wrap, div.fn-annotation").unwrap();
    body.select("div.fn-alert").tagName("blockquote");
    body.select("sup.fn-footnote-ref").forEach(reference -> reference.text("[^]"));
    return body;
  }

  private static Headings headings(Note note, Element theirs, Element ours) {
    List<Element> all = theirs.select("h1,h2,h3,h4,h5,h6");
    List<String> ids = new ArrayList<>();
    if (!note.titleId().isEmpty()) {
      ids.add(note.titleId());
    }
    ours.select("h1,h2,h3,h4,h5,h6").forEach(heading -> ids.add(heading.id()));
    return new Headings(
        note.file(),
        all.stream().map(Element::wholeText).toList(),
        all.stream().map(Element::id).toList(),
        ids);
  }

  /** Prints a row for each kind of difference, and some examples of those that nobody judged. */
  void print(int examples, PrintStream out) {
    Map<DifferenceKind, List<Found>> kinds = new TreeMap<>();
    found.forEach(
        one -> kinds.computeIfAbsent(one.difference().kind(), k -> new ArrayList<>()).add(one));
    out.println(notes + " notes, " + equal + " blocks are the same\n");
    out.println("| count | notes | what differs | why it may |\n|---|---|---|---|");
    kinds.forEach(
        (kind, all) -> {
          long in = all.stream().map(Found::file).distinct().count();
          String why = kind.reason().isEmpty() ? "" : " " + kind.reason();
          out.println("| " + all.size() + " | " + in + " | " + kind.what() + " |" + why + " |");
        });
    kinds.forEach((kind, all) -> printExamples(kind, all, examples, out));
  }

  private static void printExamples(
      DifferenceKind kind, List<Found> all, int examples, PrintStream out) {
    if (examples > 0) {
      out.println("\n" + kind.what());
      all.stream()
          .limit(examples)
          .forEach(
              one -> {
                Difference difference = one.difference();
                out.println("  " + one.file() + "  " + difference.detail());
                out.println("    cmark-gfm   " + difference.theirs());
                out.println("    Fieldnotes  " + difference.ours());
              });
    }
  }

  /**
   * Takes the folder, how many examples of each kind are shown, and the file that gets the headings
   * for github-slugger; ends with 1 when text was lost.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    CmarkGfm github = CmarkGfm.find();
    if (github == null) {
      System.err.println("no cmark-gfm on the path");
      System.exit(2);
    }
    Differential differential = of(Path.of(arguments[0]), github);
    differential.print(Integer.parseInt(arguments[1]), System.out);
    ObjectMapper json = new ObjectMapper();
    List<String> lines = new ArrayList<>();
    for (Headings of : differential.headings) {
      lines.add(json.writeValueAsString(of));
    }
    Files.write(Path.of(arguments[2]), lines);
    boolean lost =
        differential.found.stream()
            .anyMatch(one -> one.difference().kind() == DifferenceKind.LOST_TEXT);
    System.exit(lost ? 1 : 0);
  }
}
