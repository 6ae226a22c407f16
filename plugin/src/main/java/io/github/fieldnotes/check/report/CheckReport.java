package io.github.fieldnotes.check.report;

import io.github.fieldnotes.diag.FailurePolicy;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Severity;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * What a check found, as other tools are told of it.
 *
 * @param version of this program
 * @param files the notes, in order
 * @param findings all problems, in their order
 * @param policy what fails a build
 * @param shown turns the path of a note into one from where Maven was started
 * @param leniency what makes it report less
 */
public record CheckReport(
    String version,
    List<String> files,
    List<Finding> findings,
    FailurePolicy policy,
    UnaryOperator<String> shown,
    Leniency leniency) {

  /** What a check found that reports all. */
  CheckReport(
      String version,
      List<String> files,
      List<Finding> findings,
      FailurePolicy policy,
      UnaryOperator<String> shown) {
    this(version, files, findings, policy, shown, Leniency.NONE);
  }

  public CheckReport {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }

  String path(Finding finding) {
    return shown.apply(finding.diagnostic().place().path());
  }

  /** The place without its path, at least 1:1. */
  static Location place(Finding finding) {
    Location place = finding.diagnostic().place();
    return new Location(place.path(), Math.max(1, place.line()), Math.max(1, place.column()));
  }

  /** Whether a build fails for it. */
  boolean fails(Finding finding) {
    return !finding.known() && policy.fails(finding.diagnostic().severity());
  }

  int count(Severity severity) {
    return (int)
        findings.stream()
            .filter(one -> !one.known() && one.diagnostic().severity() == severity)
            .count();
  }

  public static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
