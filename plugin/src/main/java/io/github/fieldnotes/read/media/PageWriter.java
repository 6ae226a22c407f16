package io.github.fieldnotes.read.media;

import io.github.fieldnotes.read.html.HtmlAllowList;
import io.github.fieldnotes.read.html.SourceSet;
import io.github.fieldnotes.read.source.UrlSyntax;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;

/** Rewrites an HTML page beside the notes with only the HTML that a note may use. */
final class PageWriter {

  private static final List<String> ADDRESSES = List.of("href", "src", "poster", "cite");

  private final HtmlAllowList allowed = new HtmlAllowList();
  private final Writer out;

  PageWriter(Writer out) {
    this.out = out;
  }

  /** Writes the page; returns the first removed item that could have run code. */
  Optional<String> write(Document page) throws IOException {
    Optional<String> dropped =
        page.getAllElements().stream().flatMap(element -> dropped(element).stream()).findFirst();
    Document clean = new Cleaner(allowed.safelist()).clean(page);
    Element body = clean.body();
    body.select("input:not([type=checkbox])").remove();
    body.select("input").attr("disabled", "");
    for (String name : ADDRESSES) {
      body.select("[" + name + "]").stream()
          .filter(element -> !UrlSyntax.isHarmless(element.attr(name)))
          .forEach(element -> element.removeAttr(name));
    }
    for (Element element : body.select("[srcset]")) {
      element.attr(
          "srcset",
          SourceSet.with(
              element.attr("srcset"), a -> Optional.of(a).filter(UrlSyntax::isHarmless)));
    }
    clean.title(page.title());
    clean.head().prependElement("meta").attr("charset", "utf-8");
    clean.outputSettings().prettyPrint(false).charset("UTF-8");
    out.write("<!DOCTYPE html>\n" + clean.outerHtml() + "\n");
    return dropped;
  }

  /** Ignores a page's encoding, description and style sheets, which run no code. */
  private Optional<String> dropped(Element element) {
    String tag = element.normalName();
    boolean head = element.closest("head") != null || tag.equals("title");
    boolean harmless =
        head && !tag.equals("script") && !tag.equals("base") && !element.hasAttr("http-equiv");
    if (HtmlAllowList.acts(tag) && !harmless && !isBox(element)) {
      return Optional.of("<" + tag + ">");
    }
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      boolean code = ADDRESSES.contains(name) && !UrlSyntax.isHarmless(attribute.getValue());
      if (HtmlAllowList.actsAttribute(name) && !head || code) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static boolean isBox(Element element) {
    return element.is("input[type=checkbox]");
  }
}
