package io.github.fieldnotes.read;

import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.model.Markup;
import io.github.fieldnotes.model.Markup.Piece;
import io.github.fieldnotes.model.Target;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Makes a body that holds raw HTML safe: an allow-list keeps what structures and marks text, and
 * unclosed tags are closed. Open places travel through as markers made of noncharacters, which no
 * note's text holds.
 */
final class RawHtml {

  private static final char OPEN = '\uFDD0';
  private static final char CLOSE = '\uFDD1';
  private static final Pattern FORGED =
      Pattern.compile("[\uFDD0\uFDD1]|&#(?:x0*fdd[01]|0*6497[67]);?", Pattern.CASE_INSENSITIVE);
  private static final Pattern ID =
      Pattern.compile("(?i)\\b(?:id|name)\\s*=\\s*[\"']?([^\"'\\s>]+)");
  private static final String EXTENT = "fn-extent";
  private static final String BLOCK = "fn-block";

  private static final Safelist ALLOWED =
      Safelist.relaxed()
          .addTags(
              "abbr",
              "bdi",
              "bdo",
              "del",
              "details",
              "dfn",
              "figcaption",
              "figure",
              "hr",
              "ins",
              "input",
              "kbd",
              "mark",
              "picture",
              "ruby",
              "rp",
              "rt",
              "s",
              "samp",
              "section",
              "source",
              "summary",
              "time",
              "tt",
              "var",
              "wbr",
              "center",
              EXTENT)
          .addAttributes(
              ":all",
              "id",
              "class",
              "title",
              "lang",
              "dir",
              "aria-label",
              "aria-labelledby",
              "aria-hidden",
              BLOCK,
              "role")
          .addAttributes("a", "href", "name")
          .addAttributes("img", "src", "alt", "width", "height", "loading", "align")
          .addAttributes("details", "open")
          .addAttributes("input", "type", "checked", "disabled")
          .addAttributes("source", "srcset", "media", "type")
          .addAttributes("td", "align")
          .addAttributes("th", "align")
          .addAttributes("p", "align")
          .addAttributes("div", "align")
          .addAttributes("time", "datetime")
          .addAttributes(EXTENT, "n")
          .removeProtocols("a", "href", "ftp", "http", "https", "mailto")
          .removeProtocols("img", "src", "http", "https")
          .removeProtocols("blockquote", "cite", "http", "https")
          .removeProtocols("q", "cite", "http", "https");

  /** A link in raw HTML; the text is empty when the tag stands alone. */
  record RawLink(String address, String text) {}

  private final Addresses addresses;
  private final Location place;

  /** Takes the addresses of the note. What is wrong with them was told where they stand. */
  RawHtml(Addresses addresses, String path) {
    this.addresses = addresses.quietly();
    this.place = Location.of(path);
  }

  /** The links in a stretch of raw HTML. */
  static List<RawLink> links(String html) {
    if (!html.contains("href")) {
      return List.of();
    }
    return Jsoup.parseBodyFragment(html).select("a[href]").stream()
        .map(a -> new RawLink(a.attr("href"), a.text().strip()))
        .toList();
  }

  /** The addresses of pictures in a stretch of raw HTML. */
  static List<String> pictures(String html) {
    return html.contains("src")
        ? Jsoup.parseBodyFragment(html).select("img[src]").eachAttr("src")
        : List.of();
  }

  /** The ids and names in a stretch of raw HTML. */
  static Set<String> ids(String html) {
    Set<String> ids = new HashSet<>();
    Matcher found = ID.matcher(html);
    while (found.find()) {
      ids.add(found.group(1));
    }
    return ids;
  }

  /** The body made safe. */
  Markup clean(MarkupBuilder body) {
    List<Piece> pieces = new ArrayList<>();
    Document dirty = Jsoup.parseBodyFragment(marked(body, pieces));
    Document clean = new Cleaner(ALLOWED).clean(dirty);
    clean.outputSettings().prettyPrint(false).charset("UTF-8");
    for (Element element : clean.body().select("[href],[src],[srcset],[cite]")) {
      addresses(element, pieces);
    }
    clean.body().select("input:not([type=checkbox])").remove();
    clean.body().select("input").attr("disabled", "");
    clean.body().select("[" + BLOCK + "]").forEach(RawHtml::removeForged);
    clean.body().select(EXTENT).forEach(extent -> unwrap(extent, pieces));
    return unmarked(clean.body().html(), pieces);
  }

  private static String marked(MarkupBuilder body, List<Piece> pieces) {
    String html = body.html();
    StringBuilder marked = new StringBuilder();
    int done = 0;
    for (MarkupBuilder.Open open : body.open()) {
      marked.append(withoutMarks(html.substring(done, open.position())));
      done = open.position();
      if (open.piece() instanceof Markup.Begin begin) {
        // A real element, so that an extent stays balanced whatever tags the note leaves open.
        marked.append("<" + EXTENT + " n=\"" + mark(begin, pieces) + "\">");
      } else if (open.piece() instanceof Markup.Block) {
        marked.append(" " + BLOCK + "=\"" + mark(open.piece(), pieces) + "\"");
      } else if (open.piece() instanceof Markup.End) {
        marked.append("</" + EXTENT + ">");
      } else {
        marked.append(mark(open.piece(), pieces));
      }
    }
    return marked.append(withoutMarks(html.substring(done))).toString();
  }

  /** A character reference is the one way in which a note could write a marker. */
  private static String withoutMarks(String html) {
    return FORGED.matcher(html).replaceAll("\uFFFD");
  }

  private static String mark(Piece piece, List<Piece> pieces) {
    pieces.add(piece);
    return "" + OPEN + (pieces.size() - 1) + CLOSE;
  }

  private void addresses(Element element, List<Piece> pieces) {
    element.removeAttr("cite").removeAttr("srcset");
    for (String name : List.of("href", "src")) {
      String written = element.attr(name);
      if (element.hasAttr(name) && written.indexOf(OPEN) < 0) {
        Optional<Target> target =
            name.equals("src") ? addresses.picture(written, place) : addresses.link(written, place);
        element.removeAttr(name);
        target.ifPresent(t -> element.attr(name, mark(new Markup.Address(t), pieces)));
      }
    }
  }

  private static void unwrap(Element extent, List<Piece> pieces) {
    String mark = extent.attr("n");
    if (mark.indexOf(OPEN) == 0) {
      Markup.Begin begin =
          (Markup.Begin) pieces.get(Integer.parseInt(mark, 1, mark.length() - 1, 10));
      extent.before(new TextNode(mark));
      extent.after(new TextNode(mark(new Markup.End(begin.annotation()), pieces)));
    }
    extent.unwrap();
  }

  /** A note can write the attribute, but not the marker in it. */
  private static void removeForged(Element block) {
    if (block.attr(BLOCK).indexOf(OPEN) != 0) {
      block.removeAttr(BLOCK);
    }
  }

  private static Markup unmarked(String html, List<Piece> pieces) {
    MarkupBuilder body = new MarkupBuilder();
    int done = 0;
    for (int open = html.indexOf(OPEN); open >= 0; open = html.indexOf(OPEN, done)) {
      int close = html.indexOf(CLOSE, open);
      Piece piece = pieces.get(Integer.parseInt(html.substring(open + 1, close)));
      boolean attribute = piece instanceof Markup.Block;
      int before = attribute ? open - (BLOCK.length() + " =\"".length()) : open;
      body.html(html.substring(done, before)).piece(piece);
      done = attribute ? close + "\"".length() + 1 : close + 1;
    }
    return body.html(html.substring(done)).build();
  }
}
