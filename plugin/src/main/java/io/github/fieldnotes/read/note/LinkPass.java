package io.github.fieldnotes.read.note;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInnerBlockComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.Passage;
import io.github.fieldnotes.model.Picture;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.read.html.HtmlPolicy;
import io.github.fieldnotes.read.html.RawTags;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.markdown.HeadingText;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.markdown.MarkdownUnescape;
import io.github.fieldnotes.read.markdown.Sentence;
import io.github.fieldnotes.read.syntax.Table;
import io.github.fieldnotes.read.wiki.WikiEmbed;
import io.github.fieldnotes.read.wiki.WikiLink;
import io.github.fieldnotes.read.wiki.WikiTag;
import java.util.Optional;
import java.util.regex.Pattern;

/** Goes once through a note's tree for its headings, its links and its raw HTML. */
final class LinkPass {

  private static final Pattern LINK_TAG =
      Pattern.compile("^</?a(?=[\\s/>])", Pattern.CASE_INSENSITIVE);

  private final ParsedNoteBuilder note;
  private final LinkResolver addresses;
  private final HeadingText headingText = new HeadingText();
  private final Definitions definitions;

  LinkPass(ParsedNoteBuilder note, LinkResolver addresses) {
    this.note = note;
    this.addresses = addresses;
    this.definitions = new Definitions(note, addresses.diagnostics());
  }

  void run() {
    visitChildren(note.document());
    note.endHeadings();
    definitions.reportUnused();
  }

  private void visitChildren(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      visit(node);
      visitChildren(node);
    }
  }

  private void visit(Node node) {
    if (node instanceof Heading heading) {
      note.add(heading, headingText.of(heading));
    } else if (node instanceof Footnote footnote) {
      headingText.count(footnote);
      definitions.use(footnote);
    } else if (node instanceof WikiTag tag) {
      tag(tag);
    } else if (node instanceof WikiLink link) {
      add(link, addresses.wiki(link.parts(), note.location(link)), InlineText.shown(link));
    } else if (node instanceof WikiEmbed embed) {
      embed(embed);
    } else if (node instanceof Link link) {
      blanks(link);
      link(link, MarkdownUnescape.of(link.getUrl()), InlineText.shown(link));
    } else if (node instanceof AutoLink link) {
      link(link, bareAddress(link), link.getText().toString());
    } else if (node instanceof MailLink link) {
      link(link, "mailto:" + link.getText(), link.getText().toString());
    } else if (node instanceof Image image) {
      blanks(image);
      picture(image, image.getUrl());
    } else if (node instanceof RefNode ref) {
      reference(ref);
    } else if (node instanceof Table.Row row) {
      extra(row.extra());
    } else if (node instanceof Reference definition) {
      definitions.add(definition);
    } else if (node instanceof FootnoteBlock footnote) {
      definitions.add(footnote);
    } else if (node instanceof HtmlCommentBlock && node.getChars().indexOf("-->") < 0) {
      addresses.diagnostics().report(Problem.UNCLOSED_COMMENT, note.location(node));
    } else if (node instanceof HtmlInline
        || (node instanceof HtmlBlockBase
            && !Blocks.isComment(node)
            && !(node instanceof HtmlInnerBlockComment))) {
      rawHtml(node, written(node));
    }
  }

  private void extra(BasedSequence cells) {
    if (!cells.isEmpty()) {
      addresses
          .diagnostics()
          .report(
              Problem.EXTRA_CELL, note.source().location(cells.getStartOffset()), cells.toString());
    }
  }

  private void blanks(InlineLinkNode link) {
    String url = link.getUrl().toString();
    if (url.indexOf(' ') >= 0 && link.getUrlOpeningMarker().isEmpty() && !url.startsWith("{")) {
      addresses.diagnostics().report(Problem.LINK_WITH_BLANKS, note.location(link), url);
    }
  }

  /** GFM 6.9: a host that begins with {@code www.} is one of the web. */
  private static String bareAddress(AutoLink link) {
    String url = link.getUrl().toString();
    return url.regionMatches(true, 0, "www.", 0, 4) ? "http://" + url : url;
  }

  private void reference(RefNode ref) {
    Reference reference = ref.getReferenceNode(note.document());
    definitions.use(reference);
    if (ref instanceof LinkRef) {
      link(ref, MarkdownUnescape.of(reference.getUrl()), InlineText.shown(ref));
    } else if (ref instanceof ImageRef) {
      picture(ref, reference.getUrl());
    }
  }

  private void tag(WikiTag tag) {
    if (tag.getAncestorOfType(Link.class, LinkRef.class) == null) {
      note.addTag(tag.name());
    }
  }

  /** A picture is shown; all else that is embedded is a link too. */
  private void embed(WikiEmbed embed) {
    Location place = note.location(embed);
    Optional<Target> target = addresses.embed(embed.parts(), place);
    if (target.filter(t -> t.isPicture() || t instanceof Target.Dangling).isPresent()) {
      picture(embed, target);
    } else {
      add(embed, target, InlineText.shown(embed));
    }
  }

  private void link(Node node, String url, String text) {
    add(node, addresses.link(url, note.location(node)), text);
  }

  private void add(Node node, Optional<Target> target, String text) {
    Location place = note.location(node);
    target.ifPresent(
        t -> {
          note.add(node, t);
          Passage sentence =
              t instanceof Target.ToNote ? Passage.of(Sentence.around(node)) : Passage.NONE;
          note.budget().charge(sentence.text().length());
          note.add(new io.github.fieldnotes.model.Link(t, text, place, sentence));
        });
  }

  private void picture(Node node, CharSequence url) {
    picture(node, addresses.picture(MarkdownUnescape.of(url), note.location(node)));
  }

  private void picture(Node node, Optional<Target> target) {
    target.ifPresent(t -> note.add(node, t));
    target.flatMap(addresses::size).ifPresent(size -> note.add(node, size));
    add(target, note.location(node));
  }

  private void add(Optional<Target> picture, Location place) {
    picture.flatMap(target -> Picture.of(target, place)).ifPresent(note::add);
  }

  /** What becomes part of the body: of a block in a quote, not the quote's marks. */
  private static BasedSequence written(Node node) {
    return node instanceof HtmlBlockBase block ? block.getContentChars() : node.getChars();
  }

  private void rawHtml(Node node, BasedSequence html) {
    if (note.html().escapes()) {
      return;
    }
    RawTags tags = new RawTags(note.source(), html, note.budget());
    note.addRawHtml(tags.ids());
    for (RawTags.Heading heading : tags.headings()) {
      String text = heading.isOpen() ? heading.text() + headingBehind(node) : heading.text();
      note.addRawHeading(text, !heading.hasId());
    }
    if (note.html().policy() == HtmlPolicy.SAFE) {
      tags.report(note.dropped());
    }
    for (RawTags.Address picture : tags.pictures()) {
      add(addresses.picture(picture.address(), picture.place()), picture.place());
    }
    for (RawTags.Address link : tags.links()) {
      String text = link.text().isEmpty() ? textBehind(node) : link.text();
      addresses
          .link(link.address(), link.place())
          .ifPresent(t -> note.add(new io.github.fieldnotes.model.Link(t, text, link.place())));
    }
  }

  /**
   * The text of {@code <a …>text</a>} in a paragraph, where the tags are nodes of their own; in a
   * page, the next link ends one that is open.
   */
  private static String textBehind(Node openingTag) {
    Node end = openingTag.getNext();
    while (end != null && !(end instanceof HtmlInline && LINK_TAG.matcher(end.getChars()).find())) {
      end = end.getNext();
    }
    int before = end == null ? Integer.MAX_VALUE : end.getStartOffset();
    return InlineText.shownFrom(openingTag.getNext(), before);
  }

  /** The Markdown between raw HTML that begins a heading and the next that ends it. */
  private String headingBehind(Node openingTag) {
    StringBuilder text = new StringBuilder();
    for (Node node = openingTag.getNext();
        node != null && !(node instanceof Heading);
        node = node.getNext()) {
      boolean isBlock = node instanceof HtmlBlockBase;
      if ((isBlock || node instanceof HtmlInline) && RawTags.holdsHeadingTag(node.getChars())) {
        break;
      }
      if (isBlock) {
        text.append(new RawTags(note.source(), written(node), note.budget()).text());
      } else {
        headingText.add(node, text);
      }
    }
    return text.toString();
  }
}
