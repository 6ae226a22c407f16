package io.github.fieldnotes.it.site;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows every address that the plugin wrote on a site's pages. */
public final class SiteLinks {

  private SiteLinks() {}

  /** The addresses that lead nowhere, each with its page; absolute ones are not followed. */
  public static List<String> broken(BuiltSite site) {
    List<String> broken = new ArrayList<>();
    for (String page : site.sectionPages()) {
      for (Element element : site.part(page).select("[href], [src]")) {
        String address = element.attr(element.hasAttr("href") ? "href" : "src");
        if (!address.matches("[a-z]+:.*") && !leadsSomewhere(site.file(page), address)) {
          broken.add(page + " -> " + address);
        }
      }
    }
    return broken;
  }

  /** What a browser would fetch from another host, or that hangs on the root of a host. */
  public static List<String> foreignLoads(BuiltSite site) {
    List<String> foreign = new ArrayList<>();
    for (String page : site.sectionPages()) {
      Document document = site.page(page);
      for (Element element :
          document.select(
              ".fieldnotes [src], .fieldnotes [srcset], .fieldnotes link, head [href*=fieldnotes]"
                  + ", head [src*=fieldnotes]")) {
        String address = element.attr(element.hasAttr("href") ? "href" : "src");
        if (address.matches("([a-z]+:|/).*")) {
          foreign.add(page + " -> " + address);
        }
      }
    }
    return foreign;
  }

  private static boolean leadsSomewhere(Path page, String address) {
    URI uri = URI.create(address);
    Path target = page;
    if (uri.getRawPath() != null && !uri.getRawPath().isEmpty()) {
      String path = URLDecoder.decode(uri.getRawPath().replace("+", "%2B"), StandardCharsets.UTF_8);
      target = page.resolveSibling(path).normalize();
    }
    if (!Files.isRegularFile(target)) {
      return false;
    }
    return uri.getFragment() == null
        || Jsoup.parse(BuiltSite.text(target)).getElementById(uri.getFragment()) != null;
  }
}
