package io.github.fieldnotes.read.body;

import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.read.note.LinkResolver;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What pictures of Markdown and of raw HTML share. */
final class Pictures {

  /** The class of the text of a picture that is not there. */
  static final String MISSING = "fn-missing";

  private Pictures() {}

  /**
   * Whether there is no file at the address of a picture; one out of the notes folder may be that
   * of another tool.
   */
  static boolean isMissing(Target target) {
    return target instanceof Target.Dangling none && !none.outside()
        || target instanceof Target.ToNote
        || target instanceof Target.ToFolder;
  }

  /**
   * The class of a picture that is shown only on a dark or only on a light page, which GitHub reads
   * in its fragment; empty for any other.
   */
  static String scheme(Target target) {
    String address = target.address();
    return address.endsWith("#gh-dark-mode-only")
        ? "fn-dark-only"
        : address.endsWith("#gh-light-mode-only") ? "fn-light-only" : "";
  }

  /** Completes an element of raw HTML whose address leads somewhere. */
  static void complete(Element picture, Target target, LinkResolver addresses) {
    if (!scheme(target).isEmpty()) {
      picture.addClass(scheme(target));
    }
    if (!picture.hasAttr("width") && !picture.hasAttr("height") && !picture.hasAttr("srcset")) {
      addresses
          .size(target)
          .ifPresent(
              size ->
                  picture
                      .attr("width", Integer.toString(size.width()))
                      .attr("height", Integer.toString(size.height())));
    }
    if (isMissing(target) && !picture.hasAttr("srcset")) {
      picture.addClass(MISSING);
    }
  }

  /**
   * Shows the text of pictures of raw HTML that are not there, and loads all but the first of a
   * body when readers come near them.
   */
  static void settle(Document document) {
    for (Element missing : document.body().select("img." + MISSING)) {
      Element text = new Element("span").addClass(MISSING).text(missing.attr("alt"));
      if (missing.hasAttr("title")) {
        text.attr("title", missing.attr("title"));
      }
      missing.replaceWith(text);
    }
    boolean first = true;
    for (Element picture : document.body().select("img")) {
      if (first) {
        picture.removeAttr("loading").removeAttr("decoding");
      } else if (!picture.hasAttr("loading")) {
        picture.attr("loading", "lazy").attr("decoding", "async");
      }
      first = false;
    }
  }
}
