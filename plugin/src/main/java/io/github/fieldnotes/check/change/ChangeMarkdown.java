package io.github.fieldnotes.check.change;

import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.LogText;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a change adds, as Markdown for a comment on a pull request.
 *
 * <p>Texts from notes are in code spans, so that no mention, reference, link or HTML in them takes
 * effect (CommonMark 0.31.2, 6.1): code hosts look for mentions in all other text, even if a
 * backslash precedes them.
 */
public final class ChangeMarkdown {

  /** GitHub refuses comments of more than 65,536 characters. */
  private static final int MOST_CHARACTERS = 60_000;

  /** Invisible on a page, so that a program can find the comment that it is to replace. */
  private static final String MARK = "<!-- fieldnotes -->";

  private static final int MOST_OF_A_LIST = 50;
  private static final int LONGEST_TEXT = 200;
  private static final Pattern BACKTICKS = Pattern.compile("`+");

  private final ChangeReport report;
  private final UnaryOperator<String> shown;
  private final StringBuilder out = new StringBuilder();

  private ChangeMarkdown(ChangeReport report, UnaryOperator<String> shown) {
    this.report = report;
    this.shown = shown;
  }

  /**
   * The document, which ends with a line break.
   *
   * @param shown converts the path of a note to one relative to the root of the repository
   */
  public static String of(ChangeReport report, UnaryOperator<String> shown) {
    return new ChangeMarkdown(report, shown).document();
  }

  private String document() {
    Change change = report.change();
    String revision = code(report.since().revision());
    out.append(MARK).append("\n## Notes\n\n");
    out.append(
        change.isNothing()
            ? "No new decisions, actions or problems since " + revision + ".\n"
            : "Since " + revision + ": " + report.counts() + ".\n");
    list("New decisions", change.decisions(), this::noted);
    list("Changed decisions", change.statuses(), this::status);
    list("New actions", change.actions(), this::noted);
    list("New broken links", change.links(), this::problem);
    list("New problems", change.problems(), this::problem);
    list(
        "What makes the check report less",
        report.since().lowered(),
        one -> code(shown.apply(one.file())) + " has " + code(one.text()));
    list(
        "New lines of the baseline",
        report.since().baseline(),
        line -> code(report.baseline()) + " has " + code(line));
    return out.toString();
  }

  private <T> void list(String title, List<T> all, Function<T, String> entry) {
    if (all.isEmpty()) {
      return;
    }
    out.append("\n### ").append(title).append("\n\n");
    int shownEntries = 0;
    while (shownEntries < Math.min(MOST_OF_A_LIST, all.size())) {
      String line = "- " + entry.apply(all.get(shownEntries)) + "\n";
      if (out.length() + line.length() > MOST_CHARACTERS) {
        break;
      }
      out.append(line);
      shownEntries++;
    }
    if (shownEntries < all.size()) {
      out.append("- and ").append(all.size() - shownEntries).append(" more\n");
    }
  }

  private String noted(Noted noted) {
    String remark = noted.remark().isEmpty() ? "" : " (" + code(noted.remark()) + ")";
    return title(noted) + remark + ", " + place(noted.place());
  }

  private String status(Change.NewStatus changed) {
    Noted noted = changed.decision();
    return "%s: %s → %s, %s"
        .formatted(
            title(noted), word(changed.before()), word(noted.remark()), place(noted.place()));
  }

  private String problem(Diagnostic problem) {
    return place(problem.place()) + ": " + code(problem.message());
  }

  private String place(Location place) {
    return code(shown.apply(place.path()) + ":" + place.line());
  }

  private static String title(Noted noted) {
    return noted.title().isBlank() ? "without a title" : code(noted.title());
  }

  private static String word(String status) {
    return status.isBlank() ? "no status" : code(status);
  }

  /** A code span on one line, with more backticks around the text than it has in a row. */
  static String code(String text) {
    String line = LogText.line(text).replaceAll("\\s+", " ").strip();
    if (line.codePointCount(0, line.length()) > LONGEST_TEXT) {
      line = line.substring(0, line.offsetByCodePoints(0, LONGEST_TEXT - 1)) + "…";
    }
    int longest =
        BACKTICKS
            .matcher(line)
            .results()
            .map(MatchResult::group)
            .mapToInt(String::length)
            .max()
            .orElse(0);
    String fence = "`".repeat(longest + 1);
    String pad = longest == 0 ? "" : " ";
    return fence + pad + line + pad + fence;
  }
}
