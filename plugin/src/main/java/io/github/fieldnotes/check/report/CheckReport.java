package io.github.fieldnotes.check.report;

import io.github.fieldnotes.diag.FailurePolicy;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Severity;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * The result of a check, as it is written for other tools.
 *
 * @param version the version of this plugin
 * @param category names the notes among those that are checked in one repository, such as {@code
 *     fieldnotes/gauges} for those of a module
 * @param files the paths of the notes, in order
 * @param findings all problems, in their order
 * @param policy decides which problems fail the build
 * @param shown converts the path of a note to one relative to where Maven was started
 * @param inRepository converts the path of a note to one relative to the root of the repository;
 *     absolute if the file is elsewhere
 * @param leniency what makes the check report less
 */
public record CheckReport(
    String version,
    String category,
    List<String> files,
    List<Finding> findings,
    FailurePolicy policy,
    UnaryOperator<String> shown,
    UnaryOperator<String> inRepository,
    Leniency leniency) {

  /** The result of a check with default severities, started at the root of the repository. */
  CheckReport(
      String version,
      List<String> files,
      List<Finding> findings,
      FailurePolicy policy,
      UnaryOperator<String> shown) {
    this(version, "fieldnotes", files, findings, policy, shown, shown, Leniency.NONE);
  }

  public CheckReport {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }

  String path(Finding finding) {
    return shown.apply(finding.diagnostic().place().path());
  }

  /** The location of a finding, with line and column at least 1. */
  static Location place(Finding finding) {
    Location place = finding.diagnostic().place();
    return new Location(place.path(), Math.max(1, place.line()), Math.max(1, place.column()));
  }

  /** Whether a finding fails the build. */
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
