package io.github.fieldnotes.read.html;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.read.source.Budget;
import io.github.fieldnotes.read.source.BudgetedText;
import io.github.fieldnotes.read.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/**
 * The tags in a piece of raw HTML, with their locations in the note. Each tag is read on its own,
 * as written, because the raw HTML of a paragraph arrives as single tags.
 */
public final class RawTags {

  /** An address in raw HTML, and the text of its element; empty if the piece ends with the tag. */
  public record Address(String address, String text, Location place) {}

  /**
   * A heading.
   *
   * @param text the text with its white space, up to the end of the piece
   * @param hasId whether it has an id
   * @param isOpen whether it continues after the piece
   */
  public record Heading(String text, boolean hasId, boolean isOpen) {}

  private static final Pattern HEADING = Pattern.compile("h[1-6]");
  private static final Pattern HEADING_TAG =
      Pattern.compile("<(/?)h[1-6](?=[\\s/>])", Pattern.CASE_INSENSITIVE);

  private final SourceText source;
  private final BasedSequence written;
  private final Document tags;

  public RawTags(SourceText source, BasedSequence written, Budget budget) {
    this.source = source;
    this.written = written;
    this.tags =
        Parser.xmlParser()
            .setTrackPosition(true)
            .parseInput(new BudgetedText(written.toString(), budget).reader(), "");
    // the content of these elements is not HTML and is removed with them
    Elements opaque = new Elements();
    for (Element element : tags.getAllElements()) {
      if (element.normalName().equals("script") || element.normalName().equals("style")) {
        opaque.add(element);
      }
    }
    opaque.forEach(Element::empty);
  }

  /** The addresses of its links. */
  public List<Address> links() {
    List<Address> links = new ArrayList<>();
    for (Element element : tags.getAllElements()) {
      if (element.normalName().equals("a")) {
        add(element, "href", links);
      }
    }
    return links;
  }

  /** The addresses of its images, videos and sounds. */
  public List<Address> pictures() {
    List<Address> pictures = new ArrayList<>();
    for (Element element : tags.getAllElements()) {
      switch (element.normalName()) {
        case "img", "video", "audio", "source", "track" -> {
          add(element, "src", pictures);
          add(element, "poster", pictures);
          for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().equalsIgnoreCase("srcset")) {
              Location place = place(element);
              SourceSet.addresses(attribute.getValue())
                  .forEach(address -> pictures.add(new Address(address, "", place)));
            }
          }
        }
        default -> {}
      }
    }
    return pictures;
  }

  /** Its ids, and the names of its anchors. */
  public Set<String> ids() {
    Set<String> ids = new HashSet<>();
    for (Element element : tags.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        boolean isName = name.equals("name") && element.normalName().equals("a");
        if ((name.equals("id") || isName) && !HtmlAllowList.isOwn(attribute.getValue())) {
          ids.add(attribute.getValue());
        }
      }
    }
    return ids;
  }

  /** Its headings, in order. */
  public List<Heading> headings() {
    if (!HEADING_TAG.matcher(written).find()) {
      return List.of();
    }
    List<Heading> headings = new ArrayList<>();
    for (Element element : tags.getAllElements()) {
      if (HEADING.matcher(element.normalName()).matches()) {
        Matcher next = HEADING_TAG.matcher(written);
        boolean isOpen = !next.find(element.sourceRange().endPos());
        headings.add(new Heading(element.wholeText(), !element.id().isEmpty(), isOpen));
      }
    }
    return headings;
  }

  /** Its text, with white space. */
  public String text() {
    return tags.wholeText();
  }

  /** Whether a piece of raw HTML contains a tag that opens or closes a heading. */
  public static boolean holdsHeadingTag(BasedSequence html) {
    return HEADING_TAG.matcher(html).find();
  }

  /** Reports the tags and attributes that will be removed. */
  public void report(DroppedHtmlReport dropped) {
    for (Element element : tags.getAllElements()) {
      boolean isTag = element != tags && Character.isLetter(element.normalName().charAt(0));
      if (isTag && dropped.stays(element, place(element))) {
        for (Attribute attribute : element.attributes()) {
          dropped.attribute(element, attribute, place(element, attribute));
        }
      }
    }
  }

  private void add(Element element, String name, List<Address> addresses) {
    for (Attribute attribute : element.attributes()) {
      if (attribute.getKey().equalsIgnoreCase(name)) {
        String text = element.text().strip();
        addresses.add(new Address(attribute.getValue(), text, place(element)));
      }
    }
  }

  private Location place(Element element) {
    return place(element.sourceRange().startPos());
  }

  private Location place(Element element, Attribute attribute) {
    var name = attribute.sourceRange().nameRange();
    return name.isTracked() ? place(name.startPos()) : place(element);
  }

  private Location place(int offset) {
    int inside = Math.max(0, Math.min(offset, written.length() - 1));
    return source.location(written.getIndexOffset(inside));
  }
}
