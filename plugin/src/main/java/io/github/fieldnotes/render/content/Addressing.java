package io.github.fieldnotes.render.content;

import io.github.fieldnotes.plan.Route;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a place is written as an address: relative to a page, or with the site's own. */
public interface Addressing {

  Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:");

  /** RFC 3986, 2: what an address cannot hold unescaped; letters of any script may stay. */
  Pattern ILLEGAL = Pattern.compile("[\\x00-\\x20\"<>^`{|}\\[\\]]|%(?!\\p{XDigit}{2})");

  /** The address of a part of a page; of all of it when the anchor is empty. */
  String of(Route to, String anchor);

  /** The address of what is not in the section, as a note has it. */
  String of(String written);

  /** Relative to a page. */
  static Addressing from(Route page) {
    return new Addressing() {
      @Override
      public String of(Route to, String anchor) {
        return to.from(page, anchor);
      }

      @Override
      public String of(String written) {
        return written;
      }
    };
  }

  /**
   * With the address of the site.
   *
   * @param site without {@code /} at its end
   * @param page from which an address leads that a note has without a host
   */
  static Addressing at(String site, Route page) {
    return new Addressing() {
      @Override
      public String of(Route to, String anchor) {
        return to.at(site, anchor);
      }

      @Override
      public String of(String written) {
        return absolute(page.at(site), written);
      }
    };
  }

  /** As a browser would follow it from a page; what is no address at all leads to the page. */
  private static String absolute(String page, String written) {
    if (SCHEME.matcher(written).lookingAt()) {
      return written;
    }
    String encoded =
        ILLEGAL
            .matcher(written.strip().replace('\\', '/'))
            .replaceAll(c -> String.format(Locale.ROOT, "%%%02X", (int) c.group().charAt(0)));
    try {
      // a query alone, or nothing, java.net.URI takes for the folder
      return encoded.isEmpty() || encoded.startsWith("?")
          ? page + encoded
          : new URI(page).resolve(new URI(encoded)).toString();
    } catch (URISyntaxException e) {
      return page;
    }
  }
}
