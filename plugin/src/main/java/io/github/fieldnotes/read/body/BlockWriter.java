package io.github.fieldnotes.read.body;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInnerBlockComment;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.Markup;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.note.NoteFindings;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.rule.AnnotationMarks;
import io.github.fieldnotes.read.syntax.AttributeList;
import io.github.fieldnotes.read.syntax.Callout;
import io.github.fieldnotes.read.syntax.MathBlockParser;
import io.github.fieldnotes.read.syntax.Table;

/**
 * Writes a note's body as HTML with placeholders.
 *
 * <p>The HTML does not depend on a page: addresses, words of the theme and the frames of
 * annotations are placeholders, which {@code PageMarkup} fills in for each page. Raw HTML is
 * written as filtered by {@code HtmlRules}; a body that contains some must pass {@link
 * HtmlSanitizer} afterwards.
 */
public final class BlockWriter {

  private final ParsedNote note;
  private final AnnotationMarks marks;
  private final MarkupBuilder out;
  private final FootnoteWriter footnotes;
  private final InlineWriter inline;
  private final TableWriter tables;
  private final TaskBoxWriter boxes;
  private final CodeBlockWriter code;
  private final EmbedWriter embeds;

  private BlockWriter(
      NoteFindings findings,
      AnnotationMarks marks,
      DiagramWriter diagrams,
      FormulaWriter formulas) {
    this.note = findings.note();
    this.marks = marks;
    this.out = new MarkupBuilder(note.budget());
    this.footnotes = new FootnoteWriter(findings.ids(), out);
    this.inline = new InlineWriter(note, marks, out, footnotes, formulas);
    this.tables = new TableWriter(note, marks, out, inline);
    this.boxes = new TaskBoxWriter(out);
    this.code = new CodeBlockWriter(findings, out, diagrams, formulas);
    this.embeds = new EmbedWriter(findings, out);
  }

  /** Writes the whole body. */
  public static MarkupBuilder write(
      NoteFindings findings,
      AnnotationMarks marks,
      DiagramWriter diagrams,
      FormulaWriter formulas) {
    BlockWriter writer = new BlockWriter(findings, marks, diagrams, formulas);
    writer.writeChildren(findings.note().document());
    writer.footnotes.writeSection(writer::writeChildren);
    return writer.out;
  }

  private void writeChildren(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      marks.begins(node).forEach(i -> out.piece(new Markup.Begin(i)).html("\n"));
      write(node);
      marks.ends(node).forEach(i -> out.piece(new Markup.End(i)).html("\n"));
    }
  }

  private void write(Node node) {
    if (node instanceof Paragraph paragraph) {
      paragraph(paragraph);
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof DefinitionList) {
      container("dl", node);
    } else if (node instanceof ListBlock list) {
      list(list);
    } else if (node instanceof DefinitionTerm) {
      open("dt", node);
      inline.writeChildren(node);
      out.html("</dt>\n");
    } else if (node instanceof ListItem item) {
      inList(item);
    } else if (node instanceof BlockQuote quote) {
      quote(quote);
    } else if (node instanceof Callout.Box box) {
      callout(box, box.callout());
    } else if (node instanceof Table table) {
      tables.write(table);
    } else if (node instanceof FencedCodeBlock fenced) {
      code.fenced(fenced);
    } else if (node instanceof IndentedCodeBlock indented) {
      code.indented(indented);
    } else if (node instanceof MathBlockParser.MathBlock formula) {
      code.formula(formula);
    } else if (node instanceof ThematicBreak) {
      out.html("<hr />\n");
    } else if (node instanceof HtmlBlockBase block && !Blocks.isComment(block)) {
      rawHtml(block);
    } else if (!Blocks.isUnseen(node)
        && !(node instanceof Callout.Title)
        && !(node instanceof HtmlInnerBlockComment)) {
      writeChildren(node);
    }
  }

  private void rawHtml(HtmlBlockBase block) {
    String html = block.getContentChars().normalizeEOL();
    if (note.html().escapes()) {
      code.html(block, html);
    } else {
      out.html(note.html().written(html));
    }
  }

  private void open(String name, Node node) {
    open(name, "", node);
  }

  private void open(String name, String classes, Node node) {
    begin(name, classes, node);
    out.html(">");
  }

  private void begin(String name, String classes, Node node) {
    AttributeList attributes = note.shownAttributes(node).withClass(classes);
    out.html("<").html(name);
    marks
        .block(node)
        .ifPresentOrElse(
            i -> {
              out.piece(new Markup.Block(i, String.join(" ", attributes.classes())));
              Attributes.write(attributes.withoutNames(), out);
            },
            () -> Attributes.write(attributes, out));
  }

  private void label(Node node) {
    marks.label(node).ifPresent(i -> out.piece(new Markup.Label(i)));
  }

  private void container(String name, Node node) {
    open(name, node);
    out.html("\n");
    writeChildren(node);
    out.html("</").html(name).html(">\n");
  }

  private void paragraph(Paragraph paragraph) {
    boolean bare =
        paragraph.getParent() instanceof ListItem item
            && isTight(item)
            && marks.block(paragraph).isEmpty();
    if (marks.block(paragraph).isEmpty()
        && (embeds.write(paragraph) || !bare && inline.pictures().figure(paragraph))) {
      return;
    }
    if (bare) {
      label(paragraph);
      inline.writeChildren(paragraph);
      out.html(paragraph.getNext() == null ? "" : "\n");
    } else {
      open("p", paragraph);
      label(paragraph);
      inline.writeChildren(paragraph);
      out.html("</p>\n");
    }
  }

  private static boolean isTight(ListItem item) {
    return item.getParent() instanceof ListBlock list ? list.isTight() : item.isTight();
  }

  private void heading(Heading heading) {
    String name = "h" + heading.getLevel();
    String id = note.id(heading);
    AttributeList attributes = note.shownAttributes(heading);
    out.html("<" + name).attribute("id", id);
    if (!attributes.classes().isEmpty()) {
      out.attribute("class", String.join(" ", attributes.classes()));
    }
    out.html(">");
    label(heading);
    inline.writeChildren(heading);
    out.html("<a class=\"fn-permalink\"")
        .attribute("href", "#" + id)
        .attribute("aria-labelledby", id)
        .html("></a></" + name + ">\n");
  }

  private void list(ListBlock list) {
    String name = list instanceof OrderedList ? "ol" : "ul";
    out.html("<" + name);
    if (list instanceof OrderedList ordered && ordered.getStartNumber() != 1) {
      out.attribute("start", Integer.toString(ordered.getStartNumber()));
    }
    Attributes.write(note.shownAttributes(list), out);
    out.html(">\n");
    writeChildren(list);
    out.html("</" + name + ">\n");
  }

  /**
   * Writes a list around an item that stands directly in another item, as in {@code : : a}, which a
   * browser would otherwise turn into two items.
   */
  private void inList(ListItem item) {
    if (item.getParent() instanceof ListBlock) {
      item(item);
      return;
    }
    String list = item instanceof DefinitionItem ? "dl" : "ul";
    out.html("<" + list + ">\n");
    item(item);
    out.html("</" + list + ">\n");
  }

  private void item(ListItem item) {
    String name = item instanceof DefinitionItem ? "dd" : "li";
    open(name, TaskBoxWriter.hasBox(item) ? "fn-task" : "", item);
    boxes.write(item);
    boolean bare = item.getFirstChild() instanceof Paragraph && isTight(item);
    out.html(bare || !item.hasChildren() ? "" : "\n");
    writeChildren(item);
    out.html("</").html(name).html(">\n");
  }

  private void quote(BlockQuote quote) {
    note.callout(quote)
        .ifPresentOrElse(callout -> callout(quote, callout), () -> container("blockquote", quote));
  }

  private void callout(Node block, Callout callout) {
    boolean folds = callout.fold() != Callout.Fold.NONE;
    String name = folds ? "details" : "div";
    String title = folds ? "summary" : "p";
    begin(name, "fn-alert fn-alert-" + callout.type(), block);
    if (callout.fold() == Callout.Fold.OPEN) {
      out.html(" open=\"\"");
    }
    out.html(">\n<").html(title).html(" class=\"fn-alert-title\">");
    if (block.getFirstChild() instanceof Callout.Title written) {
      inline.writeChildren(written);
    } else {
      out.piece(new Markup.Word("alert." + callout.word()));
    }
    out.html("</").html(title).html(">\n");
    writeChildren(block);
    out.html("</").html(name).html(">\n");
  }
}
