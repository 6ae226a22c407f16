package io.github.fieldnotes.differential;

import org.jsoup.parser.Tag;

/** The elements that HTML knows. */
final class HtmlNames {

  private HtmlNames() {}

  static boolean has(String name) {
    return Tag.isKnownTag(name);
  }
}
