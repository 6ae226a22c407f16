package io.github.fieldnotes.differential;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads HTML as the blocks that a reader sees, in order. */
final class ShownPage {

  private static final Set<String> BLOCKS =
      Set.of(
          ("p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre hr table thead tbody tfoot tr td th"
                  + " caption div section article aside header footer nav details summary center"
                  + " address figure figcaption")
              .split(" "));
  private static final Set<String> UNNAMED = Set.of("tbody", "thead", "tfoot");
  private static final Set<String> EMPTY = Set.of("br", "img", "input");

  private final List<ShownBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder marked = new StringBuilder();

  private ShownPage() {}

  static List<ShownBlock> of(Element body) {
    ShownPage page = new ShownPage();
    page.children(body, "");
    page.end("");
    return page.blocks;
  }

  private void children(Element parent, String place) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText());
        marked.append(words.getWholeText());
      } else if (node instanceof Element element) {
        element(element, place);
      }
    }
  }

  private void element(Element element, String place) {
    String name = element.normalName();
    if (!BLOCKS.contains(name)) {
      inline(element, place);
      return;
    }
    end(place);
    String inner = UNNAMED.contains(name) ? place : place + "/" + name;
    if (name.equals("hr")) {
      blocks.add(new ShownBlock(inner, "---", ""));
    } else {
      children(element, inner);
      end(inner);
    }
  }

  private void inline(Element element, String place) {
    String name = element.normalName();
    marked.append('<').append(name).append(attributes(element)).append('>');
    if (name.equals("br")) {
      text.append('\n');
    } else if (name.equals("img")) {
      text.append(" {").append(element.attr("alt")).append("} ");
    }
    children(element, place);
    if (!EMPTY.contains(name)) {
      marked.append("</>");
    }
  }

  private static String attributes(Element element) {
    String href = element.attr("href");
    if (element.normalName().equals("a") && !href.isEmpty()) {
      return href.matches("(?i)(?:https?|mailto|ftp):.*") ? " " + decoded(href) : " #";
    }
    return element.normalName().equals("input") && element.hasAttr("checked") ? " x" : "";
  }

  private static String decoded(String address) {
    return URLDecoder.decode(
        address.replace("+", "%2B").replaceAll("%(?![0-9A-Fa-f]{2})", "%25"),
        StandardCharsets.UTF_8);
  }

  private void end(String place) {
    String words = folded(text);
    if (!words.isEmpty()) {
      String tags = folded(marked).replaceAll("<a(?: #)?></>", "");
      blocks.add(new ShownBlock(place, words, tags));
    }
    text.setLength(0);
    marked.setLength(0);
  }

  private static String folded(CharSequence text) {
    return text.toString().replaceAll("[ \\t\\n\\r\\f]+", " ").replaceAll("^ | $", "");
  }
}
