package io.github.fieldnotes.read.body;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.read.markdown.Emoji;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.markdown.MarkdownUnescape;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.syntax.AttributeList;
import io.github.fieldnotes.read.wiki.WikiEmbed;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes pictures: with the size of their file unless the author gives one, so that a page does not
 * jump, and, but for the first of a page, loaded only when readers come near them.
 */
final class PictureWriter {

  private final ParsedNote note;
  private final MarkupBuilder out;
  private boolean first = true;

  PictureWriter(ParsedNote note, MarkupBuilder out) {
    this.note = note;
    this.out = out;
  }

  /** Writes a picture, or its alternative text in a frame if there is no such file. */
  void write(Node node, CharSequence title) {
    Target target = note.target(node);
    String alternative = InlineText.shown(node);
    if (target == null) {
      out.text(alternative);
    } else if (Pictures.isMissing(target)) {
      out.html("<span class=\"" + Pictures.MISSING + "\"");
      title(title);
      out.html(">").text(alternative).html("</span>");
    } else {
      picture(node, target, alternative, title);
    }
  }

  private void picture(Node node, Target target, String alternative, CharSequence title) {
    out.html("<img").address("src", target).attribute("alt", alternative);
    title(title);
    AttributeList attributes = note.shownAttributes(node);
    Map<String, String> values = new LinkedHashMap<>(attributes.values());
    size(node, values);
    Attributes.write(
        new AttributeList(attributes.classes(), values).withClass(Pictures.scheme(target)), out);
    out.html(first ? " />" : " loading=\"lazy\" decoding=\"async\" />");
    first = false;
  }

  private void size(Node node, Map<String, String> values) {
    if (node instanceof WikiEmbed embed) {
      embed
          .parts()
          .size()
          .ifPresent(
              size -> {
                values.put("width", Integer.toString(size[0]));
                if (size.length > 1) {
                  values.put("height", Integer.toString(size[1]));
                }
              });
    }
    if (!values.containsKey("width") && !values.containsKey("height")) {
      note.size(node)
          .ifPresent(
              size -> {
                values.put("width", Integer.toString(size.width()));
                values.put("height", Integer.toString(size.height()));
              });
    }
  }

  private void title(CharSequence title) {
    if (title.length() > 0) {
      out.attribute("title", Emoji.replace(MarkdownUnescape.of(title)));
    }
  }

  /** Writes a paragraph that is a picture with a title, which becomes its caption; false if not. */
  boolean figure(Paragraph paragraph) {
    boolean isFigure =
        paragraph.getFirstChild() instanceof Image image
            && image.getNext() == null
            && image.getTitle().length() > 0
            && note.target(image) != null
            && note.shownAttributes(paragraph).equals(AttributeList.NONE);
    if (isFigure) {
      Image image = (Image) paragraph.getFirstChild();
      out.html("<figure>");
      write(image, "");
      out.html("<figcaption>");
      out.text(Emoji.replace(MarkdownUnescape.of(image.getTitle())));
      out.html("</figcaption></figure>\n");
    }
    return isFigure;
  }
}
