package io.github.fieldnotes.it.maven;

import io.github.fieldnotes.it.build.MatrixProject;
import java.util.function.UnaryOperator;

/** How a POM has the plugin. */
enum PomEntries {
  /** One entry in {@code <build>}, with extensions, as the README has it. */
  ONE(UnaryOperator.identity()),

  /** An execution in {@code <build>} and an entry in {@code <reporting>}. */
  TWO(MatrixProject::withTwoEntries),

  /** An entry in {@code <reporting>} alone. */
  REPORTING(MatrixProject::inReportingAlone);

  private final UnaryOperator<String> change;

  PomEntries(UnaryOperator<String> change) {
    this.change = change;
  }

  /** A change of the POM with one entry. */
  UnaryOperator<String> change() {
    return change;
  }
}
