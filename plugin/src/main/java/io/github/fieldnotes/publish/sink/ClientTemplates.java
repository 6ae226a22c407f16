package io.github.fieldnotes.publish.sink;

import java.util.regex.Pattern;

/**
 * Text that template engines in the browser leave alone.
 *
 * <p>Some skins put one on the whole page: Sentry has AngularJS on {@code <body>}, which evaluates
 * what stands between double braces. What the notes say is text all the same.
 */
public final class ClientTemplates {

  /**
   * AngularJS, Vue and petite-vue, Alpine: each leaves an element of its own mark alone, with all
   * that is in it, also what scripts add later.
   */
  private static final String MARKS = " ng-non-bindable=\"\" v-pre=\"\" x-ignore=\"\"";

  /** A custom element, as HTML (4.13.3) lets only these have attributes that it does not know. */
  private static final String ELEMENT = "fieldnotes-section";

  /** What Sentry takes out of a page to repeat it beside it. */
  private static final Pattern MOVED =
      Pattern.compile("<ul(?=(?:\\s+[^\\s=\"<>]+=\"[^\"]*\")*?\\s+id=\"toc\")");

  private static final Pattern BRACES = Pattern.compile("([{}])(?=\\1)");
  private static final String WORD_JOINER = "\u2060";

  private ClientTemplates() {}

  /** The HTML in an element that they leave alone. */
  public static String marked(String html) {
    String marked =
        html.contains(" id=\"toc\"") ? MOVED.matcher(html).replaceAll("$0" + MARKS) : html;
    return "<" + ELEMENT + MARKS + ">" + marked + "</" + ELEMENT + ">";
  }

  /**
   * The same plain text to a reader's eye, with a word joiner (U+2060, no width) in double braces.
   *
   * <p>For what a skin writes where nothing can be marked, such as titles. The section itself has
   * the text as it is, so that it can be copied from there.
   */
  static String broken(String text) {
    return text.indexOf("{{") < 0 && text.indexOf("}}") < 0
        ? text
        : BRACES.matcher(text).replaceAll("$1" + WORD_JOINER);
  }
}
