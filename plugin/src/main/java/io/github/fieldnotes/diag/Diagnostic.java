package io.github.fieldnotes.diag;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One problem at one place.
 *
 * @param problem what is wrong
 * @param place where
 * @param arguments what stands for {@code {0}}, {@code {1}}, … in message and hint
 */
public record Diagnostic(Problem problem, Location place, List<String> arguments)
    implements Comparable<Diagnostic> {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::place)
          .thenComparing(Diagnostic::problem)
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    arguments = List.copyOf(arguments);
  }

  /** What is wrong, one sentence without a full stop. */
  public String message() {
    return fill(problem.message());
  }

  /** What to do about it. */
  public String hint() {
    return fill(problem.hint());
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }

  /**
   * {@code path:line:column: message [code]. Hint.}
   *
   * @param folder what to write before the path, so that a terminal can open it; may be empty
   */
  public String text(String folder) {
    return folder + place + ": " + message() + " [" + problem.code() + "]; " + hint();
  }

  private String fill(String pattern) {
    return PLACE
        .matcher(pattern)
        .replaceAll(
            place -> {
              int index = Integer.parseInt(place.group(1));
              String found = index < arguments.size() ? arguments.get(index) : place.group();
              return Matcher.quoteReplacement(found);
            });
  }
}
