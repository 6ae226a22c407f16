package io.github.fieldnotes.read.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/**
 * The raw HTML that a note may use: elements that structure and mark up text, and nothing active.
 */
public final class HtmlAllowList {

  /** The element around an annotation while a body is sanitized. */
  public static final String EXTENT = "fn-extent";

  /**
   * The attribute that holds the names of an annotation on a single block while a body is
   * sanitized.
   */
  public static final String BLOCK = "fn-block";

  /** Elements whose removal an author would notice; all others only change the look of text. */
  private static final Set<String> ACTING =
      Set.of(
          "applet",
          "base",
          "button",
          "dialog",
          "embed",
          "form",
          "frame",
          "frameset",
          "iframe",
          "input",
          "link",
          "math",
          "meta",
          "noembed",
          "noframes",
          "noscript",
          "object",
          "option",
          "plaintext",
          "script",
          "select",
          "slot",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "xmp");

  private static final Set<String> ACTING_ATTRIBUTES =
      Set.of("srcdoc", "action", "formaction", "http-equiv", "autofocus", "autoplay", "ping");

  /** Ids and classes that our pages use and notes may not. */
  private static final Pattern OWN = Pattern.compile("(?i)(?:fn-|fieldnotes).*", Pattern.DOTALL);

  /** The classes that a note may use: styles of the theme, and the language of code. */
  private static final Pattern CLASS =
      Pattern.compile(
          "fn-(?:alert(?:-[a-z]+)?|task|left|center|right)|language-.+", Pattern.DOTALL);

  private final Safelist list = list();

  /** The allow-list in the form that jsoup's {@code Cleaner} takes. */
  public Safelist safelist() {
    return list;
  }

  boolean allows(String tag) {
    return list.isSafeTag(tag) && !tag.equals(EXTENT);
  }

  boolean allows(Element element, Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    boolean listed = list.isSafeAttribute(element.normalName(), element, attribute);
    return listed && !name.equals(BLOCK) && !(name.equals("id") && isOwn(attribute.getValue()));
  }

  /** Whether a removed element would have run, loaded or hidden something, or asked for input. */
  public static boolean acts(String tag) {
    return ACTING.contains(tag);
  }

  public static boolean actsAttribute(String attribute) {
    return attribute.startsWith("on") || ACTING_ATTRIBUTES.contains(attribute);
  }

  /** Whether an id or class is reserved for our pages and their scripts. */
  public static boolean isOwn(String name) {
    return OWN.matcher(name).matches();
  }

  /**
   * Whether a note may give an element this class; a skin's classes could cover or hide the page.
   */
  static boolean allowsClass(String name) {
    return CLASS.matcher(name).matches();
  }

  private static Safelist list() {
    Safelist list =
        Safelist.relaxed()
            .addTags("abbr", "bdi", "bdo", "del", "details", "dfn", "figcaption", "figure", "hr")
            .addTags("ins", "input", "kbd", "mark", "picture", "ruby", "rp", "rt", "s", "samp")
            .addTags("article", "aside", "section", "source", "summary", "time", "tt", "var")
            .addTags("video", "audio", "track", "wbr", "center", "address", "header", "footer")
            .addTags(EXTENT)
            .addAttributes(":all", "id", "class", "title", "lang", "dir", "role", BLOCK)
            .addAttributes(":all", "aria-label", "aria-labelledby", "aria-hidden")
            .addAttributes("a", "href", "name")
            .addAttributes(":all", "data-language", "data-line")
            .addAttributes("div", "tabindex")
            .addAttributes("img", "src", "srcset", "sizes", "alt", "width", "height")
            .addAttributes("img", "loading", "decoding", "align")
            .addAttributes("details", "open")
            .addAttributes("input", "type", "checked", "disabled")
            .addAttributes("source", "src", "srcset", "sizes", "media", "type", "width", "height")
            .addAttributes("video", "src", "poster", "controls", "width", "height", "loop", "muted")
            .addAttributes("audio", "src", "controls", "loop", "muted")
            .addAttributes("track", "src", "kind", "srclang", "label")
            .addAttributes("li", "value")
            .addAttributes("ol", "reversed")
            .addAttributes("ins", "cite", "datetime")
            .addAttributes("del", "cite", "datetime")
            .addAttributes("time", "datetime")
            .addAttributes(EXTENT, "n");
    for (String tag : "p div h1 h2 h3 h4 h5 h6 hr table thead tbody tr td th caption".split(" ")) {
      list.addAttributes(tag, "align");
    }
    for (String tag : "thead tbody tr td th".split(" ")) {
      list.addAttributes(tag, "valign");
    }
    // LinkResolver checks addresses, in raw HTML as in Markdown
    return list.removeProtocols("a", "href", "ftp", "http", "https", "mailto")
        .removeProtocols("img", "src", "http", "https")
        .removeProtocols("blockquote", "cite", "http", "https")
        .removeProtocols("q", "cite", "http", "https");
  }
}
