package io.github.fieldnotes.read.body;

import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.model.Markup;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.read.html.HtmlAllowList;
import io.github.fieldnotes.read.html.HtmlPolicy;
import io.github.fieldnotes.read.html.HtmlRules;
import io.github.fieldnotes.read.html.SourceSet;
import io.github.fieldnotes.read.media.XmlSyntax;
import io.github.fieldnotes.read.note.HeadingIds;
import io.github.fieldnotes.read.note.LinkResolver;
import io.github.fieldnotes.read.note.NoteFindings;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.source.Budget;
import io.github.fieldnotes.read.source.BudgetedText;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;

/**
 * Sanitizes a body with raw HTML so that a page can contain it: an allow-list keeps elements that
 * structure and mark up text, unclosed tags are closed, and no id occurs twice. Its placeholders
 * pass through as the markers of {@link Placeholders}.
 *
 * <p>The body is sanitized as a whole, in this order: parse; keep only allowed elements and
 * attributes; check addresses; remove markers from positions where they are not allowed; parse the
 * result again until it is stable; assign heading ids; remove reserved and duplicate ids; highlight
 * code. With {@link HtmlPolicy#RAW} the second step is skipped. An instance sanitizes one note.
 */
public final class HtmlSanitizer {

  private static final String EXTENT = HtmlAllowList.EXTENT;
  private static final String BLOCK = HtmlAllowList.BLOCK;

  /** The classes that our own writers add to elements, apart from those that a note may use. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "bodyTable|fn-(?:box|table-wrap|footnote(?:s|-ref|-back)|tag|unresolved|embed(?:-source)?"
              + "|missing|formula|diagram(?:-source)?|(?:dark|light)-only|code|pre|ln|[a-z])");

  /**
   * The class of permalinks. It is invisible until the mouse points at it, so it is allowed only on
   * empty elements.
   */
  private static final String PERMALINK = "fn-permalink";

  private static final int MOST_PARSED = 8;

  private final HtmlRules rules;
  private final LinkResolver addresses;
  private final HeadingIds ids;
  private final List<String> headingIds;
  private final Budget budget;
  private final String titleId;
  private final Location place;

  /**
   * Takes a note and the resolver of its addresses; wrong addresses have already been reported.
   *
   * @param titleId the id of the title above the body; may be empty
   */
  public HtmlSanitizer(NoteFindings findings, LinkResolver addresses, String titleId) {
    ParsedNote note = findings.note();
    this.rules = note.html();
    this.addresses = addresses.quietly();
    this.ids = findings.ids();
    this.headingIds = note.rawHeadingIds();
    this.budget = note.budget();
    this.titleId = titleId;
    this.place = Location.of(note.source().path());
  }

  /** Sanitizes the body. */
  public Markup clean(MarkupBuilder body) {
    Placeholders marks = new Placeholders();
    Document document = parsed(marked(body, marks));
    if (rules.policy() == HtmlPolicy.SAFE) {
      document = new Cleaner(rules.allowed().safelist()).clean(document);
      document.body().select("input:not([type=checkbox])").remove();
      document.body().select("input").attr("disabled", "");
      document.body().select("[tabindex]:not([tabindex=0])").removeAttr("tabindex");
    }
    for (Element element : document.body().select("[href],[src],[srcset],[poster],[cite]")) {
      addresses(element, marks);
    }
    marks.removeStray(document.body());
    document.body().select(EXTENT).forEach(extent -> likeOnThePage(extent));
    Pictures.settle(document);
    document = settled(document);
    nameHeadings(document);
    names(document);
    new RawCode(budget).highlight(document.body());
    document.body().select("[" + EXTENT + "]").forEach(extent -> unwrap(extent, marks));
    return unmarked(XmlSyntax.of(document), marks);
  }

  private Document parsed(String html) {
    Document document = Document.createShell("");
    Element body = document.body();
    BudgetedText text = new BudgetedText(html, budget);
    // jsoup counts the body element too
    Parser parser = Parser.htmlParser().setMaxDepth(budget.html().elements() + 1);
    body.appendChildren(parser.parseFragmentInput(text.reader(), body, ""));
    document.outputSettings().prettyPrint(false).charset("UTF-8");
    return document;
  }

  /**
   * Turns an extent into a {@code div}. All tags are balanced by now, so that from here on only the
   * nesting rules of HTML matter, as in a browser.
   */
  private static void likeOnThePage(Element extent) {
    extent.tagName("div").attr(EXTENT, extent.attr("n")).removeAttr("n");
  }

  /**
   * Serializes and parses a tree until it no longer changes. A tree may be one that no HTML
   * produces, as when a table moves a list item out into another item. Parsing its HTML then gives
   * a different tree, which in most cases is stable.
   */
  private Document settled(Document document) {
    Document last = document;
    String html = last.body().html();
    for (int i = 0; i < MOST_PARSED; i++) {
      Document next = parsed(html);
      String again = next.body().html();
      if (again.equals(html)) {
        return next;
      }
      last = next;
      html = again;
    }
    return last;
  }

  private static String marked(MarkupBuilder body, Placeholders marks) {
    String html = body.html();
    StringBuilder marked = new StringBuilder();
    int done = 0;
    for (MarkupBuilder.Open open : body.open()) {
      marked.append(Placeholders.withoutForged(html.substring(done, open.position())));
      done = open.position();
      if (open.piece() instanceof Markup.Begin begin) {
        // a real element, so that an extent stays balanced whichever tags the note leaves open
        marked.append("<" + EXTENT + " n=\"" + marks.mark(begin) + "\">");
      } else if (open.piece() instanceof Markup.Block) {
        marked.append(" " + BLOCK + "=\"" + marks.mark(open.piece()) + "\"");
      } else if (open.piece() instanceof Markup.End) {
        marked.append("</" + EXTENT + ">");
      } else {
        marked.append(marks.mark(open.piece()));
      }
    }
    return marked.append(Placeholders.withoutForged(html.substring(done))).toString();
  }

  private void addresses(Element element, Placeholders marks) {
    if (rules.policy() == HtmlPolicy.SAFE) {
      element.removeAttr("cite");
    }
    for (String name : List.of("href", "src", "poster")) {
      String written = element.attr(name);
      if (element.hasAttr(name) && !Placeholders.isIn(written)) {
        Optional<Target> target = target(name, written);
        target
            .filter(t -> element.normalName().equals("img"))
            .ifPresent(t -> Pictures.complete(element, t, addresses));
        target
            .map(t -> marks.mark(new Markup.Address(t)))
            .or(() -> asWritten(written))
            .ifPresentOrElse(value -> element.attr(name, value), () -> element.removeAttr(name));
      }
    }
    if (element.hasAttr("srcset") && rules.policy() == HtmlPolicy.SAFE) {
      String set =
          SourceSet.with(
              Placeholders.without(element.attr("srcset")),
              written -> target("src", written).map(t -> marks.mark(new Markup.Address(t))));
      element.attr("srcset", set);
    }
  }

  private Optional<Target> target(String attribute, String written) {
    return attribute.equals("href")
        ? addresses.link(written, place)
        : addresses.picture(written, place);
  }

  private Optional<String> asWritten(String address) {
    return rules.policy() == HtmlPolicy.RAW ? Optional.of(address) : Optional.empty();
  }

  /** Gives headings the ids that GitHub gives them, in order. */
  private void nameHeadings(Document document) {
    Iterator<String> free = headingIds.iterator();
    for (Element heading : document.body().select("h1,h2,h3,h4,h5,h6")) {
      String id = heading.id().isEmpty() && free.hasNext() ? free.next() : "";
      if (!id.isEmpty()) {
        heading.attr("id", id);
      }
    }
  }

  /** Removes ids and classes that the page itself needs, and duplicate ids. */
  private void names(Document document) {
    Set<String> seen = new HashSet<>(Set.of(titleId));
    for (Element element : document.body().select("[id]")) {
      String id = element.id();
      boolean written = element.is("h1,h2,h3,h4,h5,h6,li,sup");
      boolean another = ids.isTaken(id) && !written;
      if (another || HtmlAllowList.isOwn(id) && !ids.isTaken(id) || !seen.add(id)) {
        element.removeAttr("id");
      }
    }
    for (Element element : document.body().select("[class]")) {
      String kept =
          Arrays.stream(element.className().split("\\s+"))
              .filter(name -> isKept(name, element))
              .collect(Collectors.joining(" "));
      if (kept.isBlank()) {
        element.removeAttr("class");
      } else {
        element.attr("class", kept);
      }
    }
  }

  private boolean isKept(String name, Element element) {
    return rules.allowsClass(name)
        || WRITTEN.matcher(name).matches()
        || name.equals(PERMALINK) && element.childNodeSize() == 0;
  }

  private static void unwrap(Element extent, Placeholders marks) {
    marks
        .only(extent.attr(EXTENT))
        .ifPresent(
            piece -> {
              Markup.End end = new Markup.End(((Markup.Begin) piece).annotation());
              extent.before(new TextNode(extent.attr(EXTENT)));
              extent.after(new TextNode(marks.mark(end)));
              extent.unwrap();
            });
  }

  private Markup unmarked(String html, Placeholders marks) {
    MarkupBuilder body = new MarkupBuilder(budget);
    int done = 0;
    for (Placeholders.Found found : marks.in(html)) {
      boolean attribute = found.piece() instanceof Markup.Block;
      int before = attribute ? found.start() - (BLOCK.length() + " =\"".length()) : found.start();
      body.html(html.substring(done, before)).piece(found.piece());
      done = attribute ? found.end() + "\"".length() : found.end();
    }
    return body.html(html.substring(done)).build();
  }
}
