package io.github.fieldnotes.differential;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.fieldnotes.model.Note;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    for (OurPages.OurPage page : OurPages.of(folder).pages()) {
      Path file = folder.resolve(page.note().file());
      differential.compare(page, Files.readString(file, StandardCharsets.UTF_8));
    }
    return differential;
  }

  List<Found> found() {
    return found;
  }

  private void compare(OurPages.OurPage page, String text)
      throws IOException, InterruptedException {
    Note note = page.note();
    Element theirs = github.read(text.replaceFirst(FRONT_MATTER, ""));
    headings.add(headings(note, theirs, page.body()));
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
        Comparison.of(ShownPage.of(CmarkGfm.comparable(theirs)), ShownPage.of(page.comparable()));
    equal += comparison.equal();
    comparison.differences().forEach(one -> found.add(new Found(note.file(), one)));
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
