package io.github.fieldnotes.read.body;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.abbreviation.Abbreviation;
import com.vladsch.flexmark.ext.abbreviation.AbbreviationBlock;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.Markup;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.read.folder.IssueTracker;
import io.github.fieldnotes.read.html.HtmlPolicy;
import io.github.fieldnotes.read.html.TagFilter;
import io.github.fieldnotes.read.markdown.Emoji;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.markdown.MarkdownUnescape;
import io.github.fieldnotes.read.markdown.Typography;
import io.github.fieldnotes.read.math.MathSpan;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.rule.AnnotationMarks;
import io.github.fieldnotes.read.syntax.AttributeList;
import io.github.fieldnotes.read.syntax.HighlightRule;
import io.github.fieldnotes.read.wiki.WikiEmbed;
import io.github.fieldnotes.read.wiki.WikiLink;
import io.github.fieldnotes.read.wiki.WikiTag;
import java.util.Optional;

/** Writes inline nodes as HTML. */
final class InlineWriter {

  /** The class of a link that leads nowhere. */
  private static final String UNRESOLVED = "fn-unresolved";

  private final ParsedNote note;
  private final AnnotationMarks marks;
  private final MarkupBuilder out;
  private final FootnoteWriter footnotes;
  private final PictureWriter pictures;
  private final FormulaWriter formulas;
  private final Optional<IssueTracker> issues;
  private boolean inLink;

  /**
   * The parent in which a script or similar element is not closed; remembered so that it is
   * searched only once.
   */
  private Node endless;

  InlineWriter(
      ParsedNote note,
      AnnotationMarks marks,
      MarkupBuilder out,
      FootnoteWriter footnotes,
      FormulaWriter formulas) {
    this.note = note;
    this.marks = marks;
    this.out = out;
    this.footnotes = footnotes;
    this.pictures = new PictureWriter(note, out);
    this.formulas = formulas;
    this.issues = note.issues();
  }

  /** What writes the pictures of the note. */
  PictureWriter pictures() {
    return pictures;
  }

  void writeChildren(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      write(node);
      node = isUnread(node) ? endOf(node) : node;
    }
  }

  private boolean isUnread(Node node) {
    return note.html().policy() == HtmlPolicy.SAFE
        && node instanceof HtmlInline
        && TagFilter.beginsOpaque(node.getChars());
  }

  /** The tag that closes a script or similar element; the tag itself if nothing does. */
  private Node endOf(Node tag) {
    if (tag.getParent() == endless) {
      return tag;
    }
    for (Node node = tag.getNext(); node != null; node = node.getNext()) {
      if (node instanceof HtmlInline && TagFilter.ends(node.getChars(), tag.getChars())) {
        return node;
      }
    }
    endless = tag.getParent();
    return tag;
  }

  private void write(Node node) {
    if (node instanceof Text) {
      text(node.getChars().toString());
    } else if (node instanceof SoftLineBreak) {
      out.html("\n");
    } else if (node instanceof HardLineBreak) {
      out.html("<br />\n");
    } else if (node instanceof Emphasis) {
      element("em", node);
    } else if (node instanceof StrongEmphasis) {
      element("strong", node);
    } else if (node instanceof HighlightRule.Highlight) {
      element("mark", node);
    } else if (node instanceof WikiTag && !inLink) {
      classed("fn-tag", node);
    } else if (node instanceof Strikethrough) {
      element("del", node);
    } else if (node instanceof Code code) {
      out.html("<code");
      Attributes.write(note.shownAttributes(code), out);
      out.html(">").text(InlineText.ofCode(code)).html("</code>");
    } else if (node instanceof HtmlEntity) {
      out.text(MarkdownUnescape.of(node.getChars()));
    } else if (!writeLink(node) && !writeExtension(node)) {
      writeChildren(node);
    }
  }

  /** Writes text as written, with links for mentions of issues unless it is the text of a link. */
  private void text(String written) {
    int done = 0;
    if (!inLink && issues.isPresent()) {
      for (IssueTracker.Mention issue : issues.get().in(written)) {
        plain(written.substring(done, issue.start()));
        out.html("<a").address("href", new Target.ToWeb(issue.address())).html(">");
        out.text(written.substring(issue.start(), issue.end())).html("</a>");
        done = issue.end();
      }
    }
    plain(written.substring(done));
  }

  private void plain(String written) {
    out.text(Emoji.replace(MarkdownUnescape.of(written)));
  }

  private void classed(String name, Node node) {
    out.html("<span class=\"" + name + "\">");
    writeChildren(node);
    out.html("</span>");
  }

  private boolean writeLink(Node node) {
    if ((node instanceof WikiLink || node instanceof WikiEmbed) && note.target(node) == null) {
      classed(UNRESOLVED, node);
    } else if (node instanceof WikiEmbed embed) {
      embed(embed);
    } else if (node instanceof Link link) {
      link(link, link.getTitle());
    } else if (node instanceof AutoLink || node instanceof MailLink) {
      link(node, "");
    } else if (node instanceof Image image) {
      pictures.write(image, image.getTitle());
    } else if (node instanceof RefNode ref) {
      reference(ref);
    } else {
      return false;
    }
    return true;
  }

  private boolean writeExtension(Node node) {
    if (node instanceof TypographicSmarts smarts) {
      out.text(Typography.text(smarts));
    } else if (node instanceof TypographicQuotes quotes) {
      out.text(Typography.opening(quotes));
      writeChildren(quotes);
      out.text(Typography.closing(quotes));
    } else if (node instanceof Footnote footnote) {
      footnotes.writeReference(footnote);
    } else if (node instanceof Abbreviation abbreviation) {
      abbreviation(abbreviation);
    } else if (node instanceof MathSpan formula) {
      formulas.inline(formula, new FormulaWriter.Target(note, out));
    } else if (node instanceof HtmlInline) {
      rawHtml(node);
    } else {
      return node instanceof HtmlInlineComment;
    }
    return true;
  }

  private void rawHtml(Node node) {
    if (note.html().escapes()) {
      out.text(node.getChars());
    } else {
      out.html(note.html().written(node.getChars()));
    }
  }

  private void element(String name, Node node) {
    out.html("<").html(name);
    Attributes.write(note.shownAttributes(node), out);
    out.html(">");
    writeChildren(node);
    out.html("</").html(name).html(">");
  }

  /**
   * Writes a link; a link inside the text of another, such as a bare address, becomes its text,
   * since HTML has no nested links.
   */
  private void link(Node node, CharSequence title) {
    Target target = inLink ? null : note.target(node);
    boolean outer = inLink;
    inLink = true;
    if (target != null) {
      out.html("<a").address("href", target);
      title(title);
      attributes(node);
      out.html(">");
    }
    if (node instanceof DelimitedLinkNode plain) {
      out.text(plain.getText());
    } else {
      writeChildren(node);
    }
    out.html(target == null ? "" : "</a>");
    inLink = outer;
  }

  /** The attributes of a link, which may be an annotation in a run of links. */
  private void attributes(Node link) {
    AttributeList attributes =
        note.shownAttributes(link).withClass(isBroken(link) ? UNRESOLVED : "");
    Optional<Integer> annotation = marks.block(link);
    annotation.ifPresent(
        i -> out.piece(new Markup.Block(i, String.join(" ", attributes.classes()))));
    Attributes.write(annotation.isPresent() ? attributes.withoutNames() : attributes, out);
  }

  /** Whether there is nothing at the address; what is outside of the notes folder is not known. */
  private boolean isBroken(Node link) {
    return note.target(link) instanceof Target.Dangling none && !none.outside();
  }

  /** Writes a picture, and a link to anything else. */
  private void embed(WikiEmbed embed) {
    if (note.target(embed).isPicture() || isBroken(embed)) {
      pictures.write(embed, "");
    } else {
      link(embed, "");
    }
  }

  private void reference(RefNode ref) {
    Reference reference = ref.getReferenceNode(note.document());
    if (ref instanceof ImageRef) {
      pictures.write(ref, reference.getTitle());
    } else {
      link(ref, reference.getTitle());
    }
  }

  private void title(CharSequence title) {
    if (title.length() > 0) {
      out.attribute("title", Emoji.replace(MarkdownUnescape.of(title)));
    }
  }

  private void abbreviation(Abbreviation abbreviation) {
    AbbreviationBlock meaning = abbreviation.getReferenceNode(note.document());
    if (meaning == null) {
      out.text(abbreviation.getChars());
    } else {
      out.html("<abbr")
          .attribute("title", MarkdownUnescape.of(meaning.getAbbreviation()))
          .html(">");
      out.text(abbreviation.getChars()).html("</abbr>");
    }
  }
}
