package io.github.fieldnotes.check.report;

import io.github.fieldnotes.diag.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Gives the problems of one report ids for code hosts. An id stays the same as long as the line of
 * the problem in a baseline does. If a note has the same problem twice, the second gets another id,
 * because code hosts treat equal ones as one problem. Not thread-safe.
 */
final class ProblemIds {

  private final Map<String, Integer> reported = new HashMap<>();

  /** The id of the next problem, in the order of the report. */
  String next(Diagnostic problem) {
    String line = Baseline.line(problem);
    int before = reported.merge(line, 1, Integer::sum) - 1;
    byte[] all = (before == 0 ? line : line + "\n" + before).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(all).toString();
  }
}
