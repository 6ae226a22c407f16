package io.github.fieldnotes.read.diagram;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses what a diagram must not ask PlantUML for: files, addresses, the environment, the clock,
 * other programs, and text that multiplies itself. PlantUML's own sandbox stands behind it.
 *
 * <p>Of the preprocessor, only those directives are allowed that are listed here; new ones of later
 * versions are refused until somebody has looked at them.
 */
final class PlantUmlGuard {

  /** Directives whose whole line is harmless. */
  private static final List<Pattern> ALLOWED =
      List.of(
          Pattern.compile("!pragma\\s+(?:layout\\s+smetana|teoz\\s+\\w+|useVerticalIf\\s+\\w+)"),
          Pattern.compile("!theme\\s+[\\w-]+"),
          // PlantUML's own library, which is in its jar
          Pattern.compile("!include\\s+<[\\w-]+(?:/[\\w-]+)*>"),
          // a constant: text that no other text is put into
          Pattern.compile("!\\$?\\w+\\s*=\\s*(?:\"[^\"$%!]*\"|[\\w#.]+)"));

  /** The preprocessor's functions; those that only stand for a character are allowed. */
  private static final Pattern FUNCTION =
      Pattern.compile("%(?!(?:n|newline|tab|breakline)\\s*\\()[A-Za-z_]\\w*\\s*\\(");

  /** Values of the moment or the machine, and pictures from elsewhere. */
  private static final Pattern OUTSIDE =
      Pattern.compile(
          "%(?:date|time|filename|dirpath|getenv|version)\\b|<img\\b[^>]*>?|<latex>|<math>|'/\\s*!.*",
          Pattern.CASE_INSENSITIVE);

  /** Commands of their own line that read a file, or today's date. */
  private static final Pattern COMMAND =
      Pattern.compile(
          "skin\\s+\\S*[^\\w\\s]\\S*|skinparamlocked\\b.*|today\\b.*"
              + "|sprite\\s+\\$?[\\w-]+\\s+(?![\\[{<]).*",
          Pattern.CASE_INSENSITIVE);

  private PlantUmlGuard() {}

  /** The first thing in a source that is not allowed. */
  static Optional<Drawing.Refused> check(String source) {
    String[] lines = source.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      Optional<String> wanted = wanted(lines[i].strip());
      if (wanted.isPresent()) {
        return Optional.of(new Drawing.Refused(i + 1, wanted.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> wanted(String line) {
    // a character order mark or a control character in front does not hide a directive
    String plain = line.replaceAll("^[^\\p{L}\\p{N}\\p{P}\\p{S}]+", "");
    boolean directive = plain.startsWith("!");
    if (directive && ALLOWED.stream().noneMatch(one -> one.matcher(plain).matches())) {
      return Optional.of(plain);
    }
    if (COMMAND.matcher(plain).matches()) {
      return Optional.of(plain);
    }
    for (Pattern pattern : List.of(FUNCTION, OUTSIDE)) {
      Matcher found = pattern.matcher(plain);
      if (found.find()) {
        return Optional.of(found.group());
      }
    }
    return Optional.empty();
  }
}
