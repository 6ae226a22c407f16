package io.github.fieldnotes.diag;

/**
 * The texts of a problem for a list of all problems, with {@code …} for what is found in a note.
 *
 * @param message what is wrong
 * @param hint what to do about it
 */
public record ProblemText(String message, String hint) {

  public static ProblemText of(Problem problem) {
    return new ProblemText(dotted(problem.message()), dotted(problem.hint()));
  }

  private static String dotted(String pattern) {
    return pattern.replaceAll("\\{\\d}", "…");
  }
}
