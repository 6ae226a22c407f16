package io.github.fieldnotes.read.body;

import io.github.fieldnotes.model.Markup;
import io.github.fieldnotes.model.Markup.Piece;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.read.media.XmlSyntax;
import io.github.fieldnotes.read.source.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * Takes the text of a note, or a part of it, out of its body so that another note can embed it: a
 * heading with what is below it, or one block. The text has no ids and no annotations, because
 * those belong to the page of the note; links within the note lead there.
 */
public final class Transclusion {

  private static final Pattern HEADING = Pattern.compile("h[1-6]");

  private final Note note;
  private final Placeholders marks = new Placeholders();

  private Transclusion(Note note) {
    this.note = note;
  }

  /**
   * The pieces of a part of a note; none if the note has no such part.
   *
   * @param body the pieces of its body, in which embedded notes are filled in
   * @param anchor the id of a heading or block; empty for the whole note
   */
  public static List<Piece> of(Note note, List<Piece> body, String anchor, Budget budget) {
    return new Transclusion(note).part(body, anchor, budget);
  }

  private List<Piece> part(List<Piece> body, String anchor, Budget budget) {
    Document document = parsed(marked(body), budget);
    if (!anchor.isEmpty() && !anchor.equals(note.titleId())) {
      Element found = document.body().getElementById(anchor);
      if (found == null) {
        return List.of();
      }
      List<Node> kept = part(found);
      document.body().empty().appendChildren(kept);
      document.body().children().stream()
          .filter(element -> element.normalName().equals("li"))
          .forEach(element -> element.wrap("<ul></ul>"));
    }
    withoutNames(document.body());
    return unmarked(XmlSyntax.of(document), budget).pieces();
  }

  /** A heading, and what follows up to the next one of its level; any other element alone. */
  private static List<Node> part(Element found) {
    List<Node> nodes = new ArrayList<>(List.of(found));
    if (!HEADING.matcher(found.normalName()).matches()) {
      return nodes;
    }
    for (Node node = found.nextSibling(); node != null; node = node.nextSibling()) {
      if (node instanceof Element element
          && HEADING.matcher(element.normalName()).matches()
          && element.normalName().compareTo(found.normalName()) <= 0) {
        return nodes;
      }
      nodes.add(node);
    }
    return nodes;
  }

  private void withoutNames(Element body) {
    body.select("a.fn-permalink").remove();
    for (Element link : body.select("a[href^=#]")) {
      String id = link.attr("href").substring(1);
      link.attr("href", marks.mark(new Markup.Address(new Target.ToNote(note.id(), id))));
    }
    body.select("[id]").removeAttr("id");
    body.select("[aria-labelledby]").removeAttr("aria-labelledby");
    body.select("[aria-describedby]").removeAttr("aria-describedby");
    body.select("[for]").removeAttr("for");
    body.select("[headers]").removeAttr("headers");
    body.select("img").attr("loading", "lazy").attr("decoding", "async");
  }

  private static Document parsed(String html, Budget budget) {
    Document document = Document.createShell("");
    Parser parser = Parser.htmlParser().setMaxDepth(budget.html().elements() + 1);
    document.body().appendChildren(parser.parseFragmentInput(html, document.body(), ""));
    document.outputSettings().prettyPrint(false).charset("UTF-8");
    return document;
  }

  /** The body as HTML with markers; a block of an annotation has its id there. */
  private String marked(List<Piece> body) {
    StringBuilder html = new StringBuilder();
    for (Piece piece : body) {
      if (piece instanceof Markup.Html fixed) {
        html.append(fixed.html());
      } else if (piece instanceof Markup.Block block) {
        String anchor = note.annotations().get(block.annotation()).anchor();
        html.append(new MarkupAttribute("id", anchor));
        if (!block.classes().isEmpty()) {
          html.append(new MarkupAttribute("class", block.classes()));
        }
      } else if (piece instanceof Markup.Label label) {
        String word = note.annotations().get(label.annotation()).label();
        html.append("<strong>").append(MarkupAttribute.escape(word)).append("</strong> ");
      } else if (!(piece instanceof Markup.Begin || piece instanceof Markup.End)) {
        html.append(marks.mark(piece));
      }
    }
    return html.toString();
  }

  private record MarkupAttribute(String name, String value) {

    static String escape(String text) {
      return text.replace("&", "&amp;")
          .replace("<", "&lt;")
          .replace(">", "&gt;")
          .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
      return " " + name + "=\"" + escape(value) + "\"";
    }
  }

  private Markup unmarked(String html, Budget budget) {
    MarkupBuilder part = new MarkupBuilder(budget);
    int done = 0;
    for (Placeholders.Found found : marks.in(html)) {
      part.html(html.substring(done, found.start())).piece(found.piece());
      done = found.end();
    }
    return part.html(html.substring(done)).build();
  }
}
