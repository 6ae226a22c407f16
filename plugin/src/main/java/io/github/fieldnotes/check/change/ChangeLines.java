package io.github.fieldnotes.check.change;

import io.github.fieldnotes.check.change.Change.NewStatus;
import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.LogText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Log lines about what a change adds. Problems are in the log anyway, so that they are only
 * counted.
 *
 * @param shown converts the path of a note to one that a user would write
 */
public record ChangeLines(ChangeReport report, UnaryOperator<String> shown) {

  /** Longer lists end with the number of further entries; {@code changes.md} has more. */
  private static final int MOST = 50;

  /**
   * The lines, at least one.
   *
   * @param file the file that has the same as Markdown
   */
  public List<String> lines(String file) {
    String revision = LogText.line(report.since().revision());
    Change change = report.change();
    if (change.isNothing()) {
      return List.of("Fieldnotes: nothing in the notes is new since " + revision);
    }
    List<String> lines = new ArrayList<>();
    lines.add("Fieldnotes: since " + revision + ": " + report.counts() + "; see " + file);
    List<String> all =
        Stream.of(
                change.decisions().stream().map(one -> added("new decision", one)),
                change.statuses().stream().map(this::changed),
                change.actions().stream().map(one -> added("new action", one)),
                change.links().stream().map(this::line))
            .flatMap(part -> part)
            .toList();
    lines.addAll(all.subList(0, Math.min(MOST, all.size())));
    if (all.size() > MOST) {
      lines.add("  and " + (all.size() - MOST) + " more");
    }
    return lines;
  }

  private String added(String what, Noted noted) {
    String remark = noted.remark().isEmpty() ? "" : " (" + noted.remark() + ")";
    return LogText.line("  " + what + ": " + said(noted) + remark);
  }

  private String changed(NewStatus changed) {
    String now = word(changed.decision().remark());
    return LogText.line(
        "  changed status: "
            + said(changed.decision())
            + ": "
            + word(changed.before())
            + " -> "
            + now);
  }

  private String said(Noted noted) {
    return noted.place().shown(shown) + " \"" + noted.title() + "\"";
  }

  private String line(Diagnostic link) {
    return LogText.line("  new broken link: " + link.place().shown(shown) + " " + link.message());
  }

  private static String word(String status) {
    return status.isBlank() ? "no status" : status;
  }
}
