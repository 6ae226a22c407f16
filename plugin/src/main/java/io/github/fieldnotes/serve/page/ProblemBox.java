package io.github.fieldnotes.serve.page;

import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Severity;
import io.github.fieldnotes.render.content.PageMarkup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lists problems in a box for the top of a page. All texts are escaped. */
public final class ProblemBox {

  /** The colours follow the page, light or dark. */
  private static final String STYLE =
      "margin:0 0 1.5em;padding:.6em 1em;border:1px solid;border-left:.4em solid #c62828;"
          + "border-radius:4px;font:14px/1.5 system-ui,sans-serif;overflow-wrap:anywhere";

  private ProblemBox() {}

  /**
   * The box as HTML; empty without problems.
   *
   * @param failure a sentence on why this is not the newest page; empty if it is
   * @param problems in the order in which they are listed
   */
  public static String html(
      Optional<String> failure, List<Diagnostic> problems, NotePlaces places) {
    if (failure.isEmpty() && problems.isEmpty()) {
      return "";
    }
    StringBuilder box =
        new StringBuilder(
            "<div id=\"fieldnotes-preview\" role=\"status\" style=\"" + STYLE + "\">");
    failure.ifPresent(
        text ->
            box.append("<p style=\"margin:0\"><strong>")
                .append(PageMarkup.escape(text))
                .append("</strong></p>"));
    if (!problems.isEmpty()) {
      box.append("<ul style=\"margin:0;padding-left:1.2em\">");
      problems.forEach(problem -> append(problem, places, box));
      box.append("</ul>");
    }
    return box.append("</div>").toString();
  }

  private static void append(Diagnostic problem, NotePlaces places, StringBuilder box) {
    String place = PageMarkup.escape(problem.place().shown(places.shown()));
    box.append("<li><strong>")
        .append(name(problem.severity()))
        .append(":</strong> ")
        .append(PageMarkup.escape(problem.message()))
        .append(" <small>[")
        .append(PageMarkup.escape(problem.problem().code()))
        .append("]</small><br>")
        .append(PageMarkup.escape(problem.hint()))
        .append("<br>");
    Optional<String> editing = places.editing(problem.place());
    editing.ifPresent(
        address -> box.append("<a href=\"").append(PageMarkup.escape(address)).append("\">"));
    box.append("<code>").append(place).append("</code>");
    editing.ifPresent(address -> box.append("</a>"));
    box.append("</li>");
  }

  private static String name(Severity severity) {
    String name = severity.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
