package io.github.fieldnotes.read.word;

import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.Extent;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.model.vocabulary.OtherSection;
import io.github.fieldnotes.model.vocabulary.Vocabulary;
import io.github.fieldnotes.read.word.ListPurpose.Use;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Derives the purpose of a list from the heading or line above it. */
public final class SectionWords {

  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 7;

  /** The most characters of an enumerator with a few blanks. */
  private static final int NUMBER = 12;

  /** The characters with which emphasis, quotes and headings begin. */
  private static final String MARKS = "*_#> ";

  private static final Pattern LINKED =
      Pattern.compile(
          "(.+?)\\s+(?:from|for|of|on|about|since|until|at|in|by|this|last)\\s.+|(.+?)\\s*[-–—]\\s.+");
  private static final String JOINING = "&/,+、・";
  private static final Pattern JOINED =
      Pattern.compile("(.+?)(?:\\s*[" + JOINING + "]\\s*|\\s+(?:and|und|et)\\s+)(.+)");

  /** {@code Next steps for the website}: with a subject, the words of what is talked about. */
  private static final Pattern ON_SUBJECT =
      Pattern.compile("(?:next steps?|follow[ -]?ups?)\\s+(?:for|of|on|in|at)\\s+(?:the\\s+)?(.+)");

  private static final Pattern TIME_OR_PEOPLE =
      Pattern.compile(
          "(?:next|this|last|coming|following|today|tomorrow|spring|summer|autumn|fall|winter|week"
              + "|month|quarter|year|meeting|sprint|session|call|team|board|group|us\\b|all\\b|every"
              + "|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q[1-4]|\\d|@).*");

  /** Words that say which of many things a list has: <em>Major outstanding questions</em>. */
  private static final Set<String> WHICH =
      Set.of(
          "additional",
          "agreed",
          "big",
          "current",
          "favorite",
          "favourite",
          "few",
          "final",
          "further",
          "immediate",
          "important",
          "initial",
          "interesting",
          "key",
          "main",
          "major",
          "memorable",
          "more",
          "new",
          "notable",
          "open",
          "other",
          "outstanding",
          "pending",
          "possible",
          "potential",
          "remaining",
          "some",
          "top",
          "unresolved");

  private static final Set<String> NAMES_OF_LISTS =
      Set.of("todo", "to do", "to-do", "follow-up", "follow up", "à faire", "zu erledigen");

  private final Vocabulary vocabulary;
  private final FirstWords firstWords;

  public SectionWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.firstWords =
        new FirstWords(
            Stream.of(
                    OtherSection.allWords().stream(),
                    WHICH.stream(),
                    vocabulary.entries().stream().flatMap(entry -> entry.sections().stream()))
                .flatMap(Function.identity())
                // a word without letters never matches a heading
                .filter(words -> words.chars().anyMatch(Character::isLetter)));
  }

  /** Quick check of the first word: whether a line, as written, can match. */
  public boolean canBe(String written) {
    int start = behindNumber(written, 0, written.length());
    return written.length() - start <= 2 * LONGEST
        && firstWords.begin(written, start, written.length());
  }

  /** As {@link #canBe}, for a piece of a text, of any length. */
  public boolean canBegin(String text, int from, int to) {
    return firstWords.begin(text, behindNumber(text, from, to), to);
  }

  /** The index behind marks and an enumerator at the beginning of a line. */
  private static int behindNumber(String text, int from, int to) {
    int start = from;
    while (start < to && MARKS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start + Enumerators.end(text.substring(start, Math.min(to, start + NUMBER)));
  }

  /** The purpose that the title of a note gives to its lists, without what follows the words. */
  public ListPurpose ofTitle(String title) {
    return title.length() > LONGEST ? ListPurpose.NONE : ofQualified(words(title), title);
  }

  /** The purpose that a heading, or a line directly above a list, gives to the items below. */
  public ListPurpose of(String heading) {
    if (heading.length() > LONGEST) {
      return ListPurpose.NONE;
    }
    String words = words(heading);
    if (!firstWords.begin(words)) {
      return ListPurpose.NONE;
    }
    ListPurpose purpose = ofQualified(words, heading);
    if (!purpose.is(Use.UNKNOWN) || words.indexOf(' ') < 0) {
      return purpose;
    }
    Matcher linked = LINKED.matcher(words);
    boolean few = linked.matches() && words.split(" ").length <= MOST_WORDS;
    if (few && !isSubject(words)) {
      String first = linked.group(1) == null ? linked.group(2) : linked.group(1);
      purpose = ofQualified(first, heading);
    }
    return purpose;
  }

  private ListPurpose ofQualified(String words, String heading) {
    ListPurpose purpose = ofWords(words, heading);
    String rest = words;
    int blank = rest.indexOf(' ');
    while (purpose.is(Use.UNKNOWN) && blank > 0 && WHICH.contains(rest.substring(0, blank))) {
      rest = rest.substring(blank + 1).strip();
      purpose = ofWords(rest, heading);
      blank = rest.indexOf(' ');
    }
    return purpose;
  }

  /**
   * Whether a heading names something to be talked about, such as <em>Next steps for the
   * website</em>; followed by a time or by people, the same words head a list.
   */
  public boolean isTopic(String heading) {
    return heading.length() <= LONGEST && isSubject(words(heading));
  }

  private static boolean isSubject(String words) {
    if (!words.startsWith("next") && !words.startsWith("follow")) {
      return false;
    }
    Matcher subject = ON_SUBJECT.matcher(words);
    return subject.matches() && !TIME_OR_PEOPLE.matcher(subject.group(1)).matches();
  }

  /**
   * The purpose that a line with nothing but a label, {@code ACTION:}, gives to the list items
   * below it.
   */
  public ListPurpose ofLabel(String line) {
    if (!endsWithColon(line)) {
      return ListPurpose.NONE;
    }
    return vocabulary
        .label(words(line))
        .filter(entry -> entry.scopes().contains(Extent.Scope.BLOCK))
        .map(entry -> ListPurpose.of(entry.kind(), false, line))
        .orElse(ListPurpose.NONE);
  }

  /**
   * Whether a line is the label of an action or a decision with nothing behind it, {@code Action
   * item:}; <em>Todo</em> and <em>Follow-up</em> are names of lists rather.
   */
  public boolean isLabel(String line) {
    if (!endsWithColon(line.strip())) {
      return false;
    }
    String words = words(line);
    return !NAMES_OF_LISTS.contains(words)
        && vocabulary
            .label(words)
            .map(Vocabulary.Entry::kind)
            .filter(SectionWords::isDone)
            .isPresent();
  }

  private static boolean isDone(Kind kind) {
    return kind.is(BuiltInKind.ACTION) || kind.is(BuiltInKind.DECISION);
  }

  private ListPurpose ofWords(String words, String heading) {
    Optional<Kind> whole = vocabulary.section(words);
    if (whole.isPresent()) {
      return ListPurpose.of(whole.get(), readsText(whole.get(), words), heading);
    }
    return OtherSection.of(words)
        .map(section -> ListPurpose.of(section, heading))
        .or(() -> joined(words, heading))
        .orElse(ListPurpose.NONE);
  }

  private static boolean readsText(Kind kind, String words) {
    return kind.builtIn().filter(own -> own.readsTextBelow(words)).isPresent();
  }

  /** Joined words, such as <em>Actions and decisions</em>, count if both name the same kind. */
  private Optional<ListPurpose> joined(String words, String heading) {
    Matcher joined = JOINED.matcher(words);
    if (!canBeJoined(words) || !joined.matches()) {
      return Optional.empty();
    }
    ListPurpose first = ofWords(joined.group(1), heading);
    ListPurpose rest = first.is(Use.KIND) ? ofWords(joined.group(2), heading) : ListPurpose.NONE;
    return rest.is(Use.KIND) && rest.kind().equals(first.kind())
        ? Optional.of(
            ListPurpose.of(first.kind().orElseThrow(), first.texts() && rest.texts(), heading))
        : Optional.empty();
  }

  /** Quick check: whether a sign or a word that joins others stands in a text. */
  private static boolean canBeJoined(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (JOINING.indexOf(words.charAt(i)) >= 0) {
        return true;
      }
    }
    return words.contains("and") || words.contains("und") || words.contains("et");
  }

  private static String words(String heading) {
    return stripped(heading.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\''));
  }

  /** A heading without its number, and without what stands around its words. */
  private static String stripped(String heading) {
    String text = heading.substring(Enumerators.end(heading));
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    int before;
    do {
      before = end;
      end = withoutSigns(text, start, end);
      end = withoutBrackets(text, start, end);
    } while (end < before);
    return text.substring(start, end).strip();
  }

  private static int withoutSigns(String text, int start, int end) {
    int last = end;
    while (last > start
        && text.charAt(last - 1) != ')'
        && !Character.isLetterOrDigit(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  /** Without a text in brackets at the end. */
  private static int withoutBrackets(String text, int start, int end) {
    int open = end > start && text.charAt(end - 1) == ')' ? end - 2 : -1;
    while (open > start && "()".indexOf(text.charAt(open)) < 0) {
      open--;
    }
    return open > start && text.charAt(open) == '(' ? open : end;
  }

  /** Whether a text ends with a colon of any script. */
  public static boolean endsWithColon(String text) {
    return text.endsWith(":") || text.endsWith("\uFF1A");
  }
}
