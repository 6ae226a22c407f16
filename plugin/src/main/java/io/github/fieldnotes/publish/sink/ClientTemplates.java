package io.github.fieldnotes.publish.sink;

import java.util.regex.Pattern;

/**
 * Protects text from template engines in the browser.
 *
 * <p>Some skins apply one to the whole page: Sentry has AngularJS on {@code <body>}, which
 * evaluates everything between double braces. The text of notes must not be evaluated.
 */
public final class ClientTemplates {

  /**
   * The attributes with which AngularJS, Vue and petite-vue, and Alpine leave an element alone,
   * with all its content, including what scripts add later.
   */
  private static final String MARKS = " ng-non-bindable=\"\" v-pre=\"\" x-ignore=\"\"";

  /** A custom element, because HTML (4.13.3) allows unknown attributes only on these. */
  private static final String ELEMENT = "fieldnotes-section";

  /** The table of contents, which Sentry moves out of the page to show it beside it. */
  private static final Pattern MOVED =
      Pattern.compile("<ul(?=(?:\\s+[^\\s=\"<>]+=\"[^\"]*\")*?\\s+id=\"toc\")");

  private static final Pattern BRACES = Pattern.compile("([{}])(?=\\1)");
  private static final String WORD_JOINER = "\u2060";

  private ClientTemplates() {}

  /** Wraps HTML in an element that template engines leave alone. */
  public static String marked(String html) {
    String marked =
        html.contains(" id=\"toc\"") ? MOVED.matcher(html).replaceAll("$0" + MARKS) : html;
    return "<" + ELEMENT + MARKS + ">" + marked + "</" + ELEMENT + ">";
  }

  /**
   * Inserts a word joiner (U+2060, no width) into double braces, so that the text looks the same to
   * readers.
   *
   * <p>This is for text that a skin writes where nothing can be marked, such as titles. The section
   * itself has the unchanged text, so that readers can copy it from there.
   */
  static String broken(String text) {
    return text.indexOf("{{") < 0 && text.indexOf("}}") < 0
        ? text
        : BRACES.matcher(text).replaceAll("$1" + WORD_JOINER);
  }
}
