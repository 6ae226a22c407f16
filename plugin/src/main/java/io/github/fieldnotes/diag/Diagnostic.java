package io.github.fieldnotes.diag;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A problem at a place in a file. Diagnostics are immutable, and ordered by place, problem and
 * message.
 *
 * @param problem what is wrong
 * @param severity its severity here
 * @param place where
 * @param arguments the values of {@code {0}}, {@code {1}}, … in message and hint
 */
public record Diagnostic(Problem problem, Severity severity, Location place, List<String> arguments)
    implements Comparable<Diagnostic> {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final int LONGEST = 300;
  private static final int LONGEST_END = 40;

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::place)
          .thenComparing(Diagnostic::problem)
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    arguments = List.copyOf(arguments);
  }

  /** A problem with its default severity. */
  public Diagnostic(Problem problem, Location place, List<String> arguments) {
    this(problem, problem.severity(), place, arguments);
  }

  /** Returns this problem with another severity. */
  public Diagnostic with(Severity other) {
    return new Diagnostic(problem, other, place, arguments);
  }

  /** What is wrong, one sentence without a full stop. */
  public String message() {
    return fill(problem.message());
  }

  /** What to do about it. */
  public String hint() {
    return fill(problem.hint());
  }

  /**
   * What the problem is about: the arguments in its message, on one line. The subject does not
   * change when lines are added above the problem, or when a server answers differently.
   */
  public String subject() {
    return PLACE
        .matcher(problem.message())
        .results()
        .filter(place -> !isVolatile(Integer.parseInt(place.group(1))))
        .map(place -> fill(place.group()))
        .collect(Collectors.joining(", "));
  }

  /**
   * Whether an argument only describes the current state, such as a size or the answer of a server,
   * so that it does not identify the problem.
   */
  private boolean isVolatile(int argument) {
    return switch (problem) {
      case NOTE_TOO_LARGE, NOTE_TOO_SLOW, UNREADABLE_HISTORY -> true;
      case TOO_MANY_PEOPLE, UNUSED_KEY -> argument > 0;
      case BROKEN_WEB_LINK, MOVED_WEB_LINK, UNSURE_WEB_LINK -> argument > 0;
      default -> false;
    };
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }

  /**
   * The problem on one line: {@code path:line:column: message [code]; hint}.
   *
   * @param folder a prefix for the path, so that a terminal can open it; may be empty
   */
  public String text(String folder) {
    return text(path -> folder + path);
  }

  /** The problem on one line, with its path converted by {@code shown}. */
  public String text(UnaryOperator<String> shown) {
    return place.shown(shown) + ": " + message() + " [" + problem.code() + "]; " + hint();
  }

  /**
   * Shortens an argument. An address or label can be as long as the note, and may be reported on
   * every line.
   */
  private static String shortened(String found) {
    return found.length() <= LONGEST
        ? found
        : found.substring(0, LONGEST - LONGEST_END)
            + "\u2026"
            + found.substring(found.length() - LONGEST_END);
  }

  private String fill(String pattern) {
    return PLACE
        .matcher(pattern)
        .replaceAll(
            place -> {
              int index = Integer.parseInt(place.group(1));
              String found =
                  index < arguments.size() ? shortened(arguments.get(index)) : place.group();
              return Matcher.quoteReplacement(BLANKS.matcher(LogText.line(found)).replaceAll(" "));
            });
  }
}
