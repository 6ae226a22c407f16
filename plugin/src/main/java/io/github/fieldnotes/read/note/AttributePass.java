package io.github.fieldnotes.read.note;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.fieldnotes.read.markdown.MappedText;
import io.github.fieldnotes.read.markdown.TreeEditor;
import io.github.fieldnotes.read.syntax.AttributeList;
import io.github.fieldnotes.read.syntax.AttributeList.Found;
import io.github.fieldnotes.read.syntax.HighlightRule;
import io.github.fieldnotes.read.syntax.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds attribute lists and takes them out of the text: at the end of a heading, right behind a
 * link, picture, emphasis or code, and on a line of their own below a block.
 */
final class AttributePass {

  private static final Pattern CONTENTS = Pattern.compile("\\{:\\s*toc(?:\\s[^}]*)?\\}");

  private final Map<Node, AttributeList> attributes = new HashMap<>();

  private AttributePass() {}

  /** The attributes of each node that has some; the document loses their text. */
  static Map<Node, AttributeList> run(Node document) {
    BasedSequence chars = document.getChars();
    if (chars.indexOf('{') < 0) {
      return new HashMap<>();
    }
    AttributePass pass = new AttributePass();
    pass.visitChildren(document);
    return pass.attributes;
  }

  private void visitChildren(Node parent) {
    Node node = parent.getFirstChild();
    while (node != null) {
      Node next = node.getNext();
      visit(node);
      // A cut may have put another node behind this one, or have taken this one away.
      node = node.getParent() == null ? next : node.getNext();
    }
  }

  private void visit(Node node) {
    if (node instanceof Heading heading) {
      AttributeList.atEnd(heading.getText())
          .ifPresent(
              found -> take(heading, heading, heading.getText(), withBlanks(heading, found)));
    } else if (node instanceof Paragraph paragraph) {
      paragraph(paragraph);
    } else if (node instanceof Table table) {
      table(table);
    } else if (isSpan(node)) {
      BasedSequence source = node.getParent().getChars();
      int end = MappedText.indexOf(node.getEndOffset(), source);
      if (end < source.length() && source.charAt(end) == '{') {
        AttributeList.at(source, end, !(node instanceof Image || node instanceof ImageRef))
            .ifPresent(
                found -> {
                  attributes.merge(node, found.attributes(), AttributePass::merge);
                  TreeEditor.behind(
                      MappedText.of(source.subSequence(found.start(), found.end())), node);
                });
      }
    }
    visitChildren(node);
  }

  /** The blanks before a list at the end of a heading go with it. */
  private static Found withBlanks(Heading heading, Found found) {
    int start = heading.getText().subSequence(0, found.start()).trimEnd().length();
    return new Found(found.attributes(), start, found.end());
  }

  private static boolean isSpan(Node node) {
    return node instanceof Link
        || node instanceof LinkRef
        || node instanceof Image
        || node instanceof ImageRef
        || node instanceof Emphasis
        || node instanceof HighlightRule.Highlight
        || node instanceof StrongEmphasis
        || node instanceof Code;
  }

  /** The last line of a paragraph, when it is a list and nothing else. */
  private void paragraph(Paragraph paragraph) {
    if (paragraph.getChars().indexOf('{') < 0) {
      return;
    }
    // without the marks of quotes around it
    BasedSequence text = paragraph.getContentChars().trimEnd();
    int lineStart = text.lastIndexOf('\n') + 1;
    while (lineStart < text.length() && text.charAt(lineStart) == ' ') {
      lineStart++;
    }
    if (CONTENTS.matcher(text.subSequence(lineStart)).matches()) {
      contents(paragraph, text, lineStart);
      return;
    }
    Optional<Found> found =
        AttributeList.at(text, lineStart, true).filter(list -> list.end() == text.length());
    if (found.isEmpty()) {
      return;
    }
    boolean alone = text.subSequence(0, lineStart).isBlank();
    Node bearer = alone ? paragraph.getPrevious() : paragraph;
    if (bearer != null) {
      int lineBreak = text.subSequence(0, lineStart).trimEnd().length();
      Found line = new Found(found.get().attributes(), lineBreak, found.get().end());
      take(bearer, paragraph, text, line);
    }
    if (alone) {
      paragraph.unlink();
    }
  }

  /**
   * kramdown makes a table of contents of the list above; a page has its own, so that a list with
   * nothing else in it goes.
   */
  private static void contents(Paragraph paragraph, BasedSequence text, int lineStart) {
    boolean alone = text.subSequence(0, lineStart).isBlank();
    Node list = alone ? paragraph.getPrevious() : paragraph.getGrandParent();
    if (alone) {
      paragraph.unlink();
    } else {
      int lineBreak = text.subSequence(0, lineStart).trimEnd().length();
      TreeEditor.out(MappedText.of(text.subSequence(lineBreak, text.length())), paragraph);
    }
    if (list instanceof ListBlock
        && list.getFirstChild() == list.getLastChild()
        && list.getFirstChild().getFirstChild() == list.getFirstChild().getLastChild()) {
      list.unlink();
    }
  }

  /** The last row of a table, when it is a list and nothing else: kramdown's line below it. */
  private void table(Table table) {
    Node row = table.getLastChild();
    AttributeList.at(row.getChars(), 0, true)
        .filter(list -> list.end() == row.getChars().length() && row != table.getFirstChild())
        .ifPresent(
            list -> {
              attributes.merge(table, list.attributes(), AttributePass::merge);
              row.unlink();
            });
  }

  private void take(Node bearer, Node holder, BasedSequence source, Found found) {
    attributes.merge(bearer, found.attributes(), AttributePass::merge);
    TreeEditor.out(MappedText.of(source.subSequence(found.start(), found.end())), holder);
  }

  private static AttributeList merge(AttributeList first, AttributeList second) {
    var classes = new java.util.ArrayList<>(first.classes());
    classes.addAll(second.classes());
    var values = new java.util.LinkedHashMap<>(first.values());
    values.putAll(second.values());
    return new AttributeList(classes, values);
  }
}
