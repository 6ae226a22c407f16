package io.github.fieldnotes.check.change;

import io.github.fieldnotes.check.report.Leniency.Since;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a change adds, as it is reported.
 *
 * @param change what the notes have that the earlier revision does not have
 * @param since what makes the check report less than then, and the name of the revision
 * @param baseline the path of the baseline, as a user would write it
 */
public record ChangeReport(Change change, Since since, String baseline) {

  /** What is new, by number: {@code 1 new decision, 2 new actions}; empty if nothing is. */
  String counts() {
    return Stream.of(
            count(change.decisions(), "new decision", "new decisions"),
            count(change.statuses(), "changed status", "changed statuses"),
            count(change.actions(), "new action", "new actions"),
            count(change.links(), "new broken link", "new broken links"),
            count(
                change.problems(),
                change.links().isEmpty() ? "new problem" : "other new problem",
                change.links().isEmpty() ? "new problems" : "other new problems"))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String count(List<?> all, String one, String several) {
    return all.isEmpty() ? "" : all.size() + " " + (all.size() == 1 ? one : several);
  }
}
