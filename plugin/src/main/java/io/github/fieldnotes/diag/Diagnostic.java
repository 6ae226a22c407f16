package io.github.fieldnotes.diag;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One problem at one place.
 *
 * @param problem what is wrong
 * @param severity how much it matters here
 * @param place where
 * @param arguments what stands for {@code {0}}, {@code {1}}, … in message and hint
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

  /** A problem that matters as much as it does to everybody. */
  public Diagnostic(Problem problem, Location place, List<String> arguments) {
    this(problem, problem.severity(), place, arguments);
  }

  /** The same with another severity. */
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
   * What it is about: the arguments that its message names, in one line. It stays the same when
   * lines are added above it, and when a server answers otherwise.
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
   * Whether an argument only says how things are today, as a size or the answer of a server does;
   * such a one does not tell a problem from others.
   */
  private boolean isVolatile(int argument) {
    return switch (problem) {
      case NOTE_TOO_LARGE, NOTE_TOO_SLOW -> true;
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
   * {@code path:line:column: message [code]. Hint.}
   *
   * @param folder what to write before the path, so that a terminal can open it; may be empty
   */
  public String text(String folder) {
    return text(path -> folder + path);
  }

  /** The same with the path that {@code shown} makes of the note's. */
  public String text(UnaryOperator<String> shown) {
    return place.shown(shown) + ": " + message() + " [" + problem.code() + "]; " + hint();
  }

  /** A note's address or label can be as long as the note, and be told at each of its lines. */
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
