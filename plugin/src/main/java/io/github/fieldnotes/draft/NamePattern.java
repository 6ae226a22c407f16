package io.github.fieldnotes.draft;

import io.github.fieldnotes.draft.text.DayStyle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the files of a folder are named: {@code 0012-use-ropes.md}, {@code ADR-7_Use_ropes.md},
 * {@code 2026-05-12-harbour.markdown}, {@code 0012-use-ropes/README.md}.
 *
 * @param before the text before a number, or before a date at the end; often empty
 * @param digits the digits that a number has at least; 0 for names without number
 * @param day the style of the date at the beginning or at the end; empty for names without date
 * @param separator between number or date and words
 * @param words the style of the words; empty if the names have none
 * @param suffix the extension with its dot, or {@code /README.md}
 */
record NamePattern(
    String before,
    int digits,
    Optional<DayStyle> day,
    String separator,
    Optional<WordStyle> words,
    String suffix) {

  private static final Pattern FILE =
      Pattern.compile("(?<stem>.+?)(?<suffix>(?:/(?i:readme|index))?\\.\\w+)");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?<before>(?i:(?:adr|decision|dr|lad?r)[-_ ]?)?)(?<number>\\d{1,5})"
              + "(?:(?<separator>[-_. ]+)(?<words>.*)|)");
  private static final Pattern DAY_OF_MONTH = Pattern.compile("\\d{2}(?=[-_. ]|$)");
  private static final Pattern DAY_OF_YEAR = Pattern.compile("\\d{2}([-_])\\d{2}(?=[-_. ]|$)");
  private static final Pattern LAST_OF_YEAR = Pattern.compile("(?<=\\D)\\d{2}([-_])\\d{2}$");
  private static final String LAST = "last";
  private static final int OUR_DIGITS = 4;

  /** What the folders around a file say of its day, so that its name need not. */
  enum Known {
    NOTHING,
    YEAR,
    MONTH
  }

  /**
   * A name taken apart.
   *
   * @param form names of the same form are alike but for number, date and words
   */
  private record Parts(
      String form,
      String before,
      String number,
      Optional<DayStyle> day,
      String separator,
      String words,
      String suffix) {}

  /** The pattern of decision records in a folder without any. */
  static NamePattern ofRecords() {
    return new NamePattern(
        "", OUR_DIGITS, Optional.empty(), "-", Optional.of(WordStyle.OURS), ".md");
  }

  /** The pattern of dated notes in a folder without any. */
  static NamePattern ofDatedNotes() {
    return new NamePattern(
        "", 0, Optional.of(DayStyle.ISO), "-", Optional.of(WordStyle.OURS), ".md");
  }

  /**
   * Learns from the names in one folder.
   *
   * @param names at least one, the newest last, relative to the folder
   */
  static NamePattern of(List<String> names, Known known) {
    List<Parts> all = new ArrayList<>();
    names.forEach(name -> parts(name, known).ifPresent(all::add));
    Map<String, Long> counts =
        all.stream().collect(Collectors.groupingBy(Parts::form, Collectors.counting()));
    long most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0L);
    List<Parts> usual = all.stream().filter(p -> counts.get(p.form()) == most).toList();
    Parts last = usual.get(usual.size() - 1);
    List<Parts> alike = usual.stream().filter(p -> p.form().equals(last.form())).toList();
    if (last.form().startsWith(LAST) && alike.size() == 1 && all.size() > 1) {
      // words that differ from name to name are those of titles
      return new NamePattern("", 0, last.day(), "-", Optional.of(WordStyle.OURS), last.suffix());
    }
    List<String> words = alike.stream().map(Parts::words).filter(w -> !w.isEmpty()).toList();
    return new NamePattern(
        last.before(),
        last.number().isEmpty() ? 0 : digits(alike),
        last.day(),
        last.separator(),
        words.isEmpty() ? Optional.empty() : Optional.of(WordStyle.of(words)),
        last.suffix());
  }

  private static int digits(List<Parts> alike) {
    return alike.stream()
        .map(Parts::number)
        .filter(number -> number.startsWith("0"))
        .reduce((first, second) -> second)
        .map(String::length)
        .orElse(1);
  }

  private static Optional<DayStyle.Found> day(String stem, Known known) {
    Matcher ofYear = DAY_OF_YEAR.matcher(stem);
    if (known == Known.YEAR && ofYear.lookingAt()) {
      DayStyle style = new DayStyle("MM" + ofYear.group(1) + "dd");
      return Optional.of(new DayStyle.Found(0, ofYear.end(), style));
    }
    Optional<DayStyle.Found> whole = DayStyle.in(stem).filter(found -> found.start() == 0);
    Matcher ofMonth = DAY_OF_MONTH.matcher(stem);
    return whole.isEmpty() && known == Known.MONTH && ofMonth.lookingAt()
        ? Optional.of(new DayStyle.Found(0, ofMonth.end(), new DayStyle("dd")))
        : whole;
  }

  /** A date at the end of a name: {@code council-2026-05-12}. */
  private static Optional<DayStyle.Found> lastDay(String stem, Known known) {
    Optional<DayStyle.Found> whole = DayStyle.in(stem).filter(day -> day.end() == stem.length());
    Matcher ofYear = LAST_OF_YEAR.matcher(stem);
    if (whole.isEmpty() && known == Known.YEAR && ofYear.find()) {
      DayStyle style = new DayStyle("MM" + ofYear.group(1) + "dd");
      return Optional.of(new DayStyle.Found(ofYear.start(), stem.length(), style));
    }
    return whole;
  }

  private static Optional<Parts> parts(String name, Known known) {
    Matcher file = FILE.matcher(name);
    if (!file.matches()) {
      return Optional.empty();
    }
    String stem = file.group("stem");
    String suffix = file.group("suffix");
    return dated(stem, suffix, known).or(() -> undated(stem, suffix));
  }

  private static Optional<Parts> dated(String stem, String suffix, Known known) {
    Optional<DayStyle.Found> first = day(stem, known);
    if (first.isPresent()) {
      String rest = stem.substring(first.get().end());
      String words = rest.replaceFirst("^[-_. ]+", "");
      String separator = rest.substring(0, rest.length() - words.length());
      String form = "day" + separator + "|" + words.isEmpty();
      Optional<DayStyle> style = Optional.of(first.get().style());
      return Optional.of(new Parts(form, "", "", style, separator, words, suffix));
    }
    return lastDay(stem, known)
        .map(
            last -> {
              String before = stem.substring(0, last.start());
              Optional<DayStyle> style = Optional.of(last.style());
              return new Parts(LAST + before, before, "", style, "", "", suffix);
            });
  }

  private static Optional<Parts> undated(String stem, String suffix) {
    Matcher numbered = NUMBERED.matcher(stem);
    if (!numbered.matches()) {
      return Optional.of(new Parts("words", "", "", Optional.empty(), "", stem, suffix));
    }
    String separator = Optional.ofNullable(numbered.group("separator")).orElse("-");
    String words = Optional.ofNullable(numbered.group("words")).orElse("");
    String before = numbered.group("before");
    String form = "number" + before + separator;
    String number = numbered.group("number");
    return Optional.of(new Parts(form, before, number, Optional.empty(), separator, words, suffix));
  }

  /** The name of a file with today's date instead of its own; empty if it has none. */
  static Optional<String> renamed(String name, Known known, LocalDate today) {
    return parts(name, known)
        .filter(parts -> parts.day().isPresent())
        .map(p -> p.before() + p.day().get().of(today) + p.separator() + p.words() + p.suffix())
        .filter(renamed -> !renamed.equals(name));
  }

  /** The highest number with which a name begins; 0 if none does. */
  static int highest(List<String> names) {
    return names.stream()
        .flatMap(name -> parts(name, Known.NOTHING).stream())
        .filter(parts -> !parts.number().isEmpty())
        .mapToInt(parts -> Integer.parseInt(parts.number()))
        .max()
        .orElse(0);
  }

  /** Whether names begin with a number. */
  boolean isNumbered() {
    return digits > 0;
  }

  /** The words of a title as they stand in a name. */
  String slug(String title) {
    return words.orElse(WordStyle.OURS).of(title);
  }

  /** The name for a title, relative to the folder. */
  String name(int number, LocalDate today, String title) {
    String lead =
        isNumbered()
            ? before + padded(number, digits)
            : day.map(d -> before + d.of(today)).orElse("");
    boolean bare = words.isEmpty() && !lead.isEmpty();
    String slug = bare ? "" : slug(title);
    return lead + (lead.isEmpty() || bare ? "" : separator) + slug + suffix;
  }

  static String padded(int number, int digits) {
    String text = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }
}
