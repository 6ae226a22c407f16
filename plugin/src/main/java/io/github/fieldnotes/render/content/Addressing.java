package io.github.fieldnotes.render.content;

import io.github.fieldnotes.plan.Route;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes routes as addresses, either relative to a page or absolute. */
public interface Addressing {

  Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:");

  /**
   * RFC 3986, 2: characters that an address cannot contain unescaped; letters of any script are
   * kept.
   */
  Pattern ILLEGAL = Pattern.compile("[\\x00-\\x20\"<>^`{|}\\[\\]]|%(?!\\p{XDigit}{2})");

  /** The address of a part of a page, or of the whole page if the anchor is empty. */
  String of(Route to, String anchor);

  /** An address that leads out of the section, as written in a note. */
  String of(String written);

  /** Addresses relative to a page. */
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
   * Absolute addresses on a site.
   *
   * @param site the address of the site, without a trailing {@code /}
   * @param page the page to which addresses without a host are relative
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

  /**
   * Resolves an address as a browser would on a page; an invalid address leads to the page itself.
   */
  private static String absolute(String page, String written) {
    if (SCHEME.matcher(written).lookingAt()) {
      return written;
    }
    String encoded =
        ILLEGAL
            .matcher(written.strip().replace('\\', '/'))
            .replaceAll(c -> String.format(Locale.ROOT, "%%%02X", (int) c.group().charAt(0)));
    try {
      // java.net.URI resolves an empty address, or a query alone, to the folder
      return encoded.isEmpty() || encoded.startsWith("?")
          ? page + encoded
          : new URI(page).resolve(new URI(encoded)).toString();
    } catch (URISyntaxException e) {
      return page;
    }
  }
}
