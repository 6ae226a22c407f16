package io.github.fieldnotes.check.change;

import io.github.fieldnotes.check.report.Baseline;
import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Problem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the notes have that an earlier revision of them does not have.
 *
 * @param decisions new decisions, in the order of their log
 * @param statuses decisions whose status has changed
 * @param actions new actions, in the order of the notes
 * @param links new problems of links and pictures that lead nowhere, sorted
 * @param problems all other new problems, sorted
 */
public record Change(
    List<Noted> decisions,
    List<NewStatus> statuses,
    List<Noted> actions,
    List<Diagnostic> links,
    List<Diagnostic> problems) {

  private static final Set<Problem> LINKS =
      EnumSet.of(
          Problem.BROKEN_LINK,
          Problem.MISSING_PICTURE,
          Problem.LINK_OUT_OF_FOLDER,
          Problem.BROKEN_ANCHOR,
          Problem.BROKEN_SITE_LINK,
          Problem.LINK_TO_DRAFT,
          Problem.BROKEN_WEB_LINK);

  private static final Set<Problem> WEB =
      EnumSet.of(Problem.BROKEN_WEB_LINK, Problem.MOVED_WEB_LINK, Problem.UNSURE_WEB_LINK);

  /**
   * A decision with another status.
   *
   * @param decision the decision with its current status
   * @param before its earlier status; empty if it had none
   */
  public record NewStatus(Noted decision, String before) {}

  public Change {
    decisions = List.copyOf(decisions);
    statuses = List.copyOf(statuses);
    actions = List.copyOf(actions);
    links = List.copyOf(links);
    problems = List.copyOf(problems);
  }

  /**
   * Compares two states.
   *
   * @param problems the current problems, sorted, without those of the baseline
   */
  public static Change of(Earlier then, Snapshot now, List<Diagnostic> problems) {
    Matching decisions = Matching.of(then.snapshot().decisions(), now.decisions());
    List<NewStatus> statuses =
        decisions.pairs().stream()
            .filter(pair -> !pair.then().remark().equals(pair.now().remark()))
            .map(pair -> new NewStatus(pair.now(), pair.then().remark()))
            .toList();
    List<Diagnostic> added = added(then, now, problems);
    return new Change(
        decisions.added(),
        statuses,
        Matching.of(then.snapshot().actions(), now.actions()).added(),
        added.stream().filter(one -> LINKS.contains(one.problem())).toList(),
        added.stream().filter(one -> !LINKS.contains(one.problem())).toList());
  }

  /** All new problems, those of links first. */
  public List<Diagnostic> allProblems() {
    List<Diagnostic> all = new ArrayList<>(links);
    all.addAll(problems);
    return all;
  }

  /** Whether nothing is new. */
  public boolean isNothing() {
    return decisions.isEmpty()
        && statuses.isEmpty()
        && actions.isEmpty()
        && links.isEmpty()
        && problems.isEmpty();
  }

  /** A problem of a note that has moved since then is not new. */
  private static List<Diagnostic> added(Earlier then, Snapshot now, List<Diagnostic> problems) {
    Map<List<String>, Integer> moved = new HashMap<>();
    for (Diagnostic one : then.problems()) {
      if (!now.files().contains(one.place().path())) {
        moved.merge(what(one), 1, Integer::sum);
      }
    }
    List<Diagnostic> added = new ArrayList<>();
    for (Diagnostic one : Baseline.of(then.problems()).compare(problems).fresh()) {
      if (WEB.contains(one.problem())) {
        if (!then.hasLink(one)) {
          added.add(one);
        }
      } else if (moved.getOrDefault(what(one), 0) > 0) {
        moved.merge(what(one), -1, Integer::sum);
      } else {
        added.add(one);
      }
    }
    return added;
  }

  private static List<String> what(Diagnostic problem) {
    return List.of(problem.problem().code(), problem.subject());
  }
}
