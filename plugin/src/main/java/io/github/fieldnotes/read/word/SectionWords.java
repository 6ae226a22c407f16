package io.github.fieldnotes.read.word;

import io.github.fieldnotes.model.vocabulary.Extent;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.model.vocabulary.Vocabulary;
import io.github.fieldnotes.read.word.ListPurpose.Use;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Derives the purpose of a list from the heading or line above it. */
public final class SectionWords {

  private static final Set<String> PEOPLE =
      Set.of(
          "attendees",
          "attendee",
          "attendance",
          "attending",
          "in attendance",
          "present",
          "members",
          "members present",
          "members in attendance",
          "also present",
          "participants",
          "participating",
          "regrets",
          "absent",
          "absentees",
          "apologies",
          "not present",
          "invited",
          "invitees",
          "guests",
          "observers",
          "visitors",
          "non-members",
          "roll call",
          "who was there",
          "who",
          "facilitator",
          "facilitators",
          "chair",
          "chairs",
          "scribe",
          "scribes",
          "note taker",
          "note takers",
          "notetaker",
          "note-taker");

  private static final Set<String> AGENDA =
      Set.of(
          "agenda",
          "agenda items",
          "proposed agenda",
          "today's agenda",
          "meeting agenda",
          "agenda for today");

  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 7;
  private static final Pattern AROUND =
      Pattern.compile("^[^\\p{L}]+|\\s*\\([^()]*\\)\\s*$|[^\\p{L}\\p{N})]+$");
  private static final Pattern LINKED =
      Pattern.compile(
          "(.+?)\\s+(?:from|for|of|since|until|at|in|by|this|last)\\s.+|(.+?)\\s*[-–—]\\s.+");
  private static final Pattern JOINED = Pattern.compile("(.+?)(?:\\s*[&/,+]\\s*|\\s+and\\s+)(.+)");

  private final Vocabulary vocabulary;
  private final Set<String> firstWords;

  public SectionWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.firstWords =
        Stream.concat(
                Stream.concat(PEOPLE.stream(), AGENDA.stream()),
                vocabulary.entries().stream().flatMap(entry -> entry.sections().stream()))
            .map(words -> words.substring(start(words), end(words)).toLowerCase(Locale.ROOT))
            // a word without letters or digits never matches a heading
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Quick check of the first word: whether a line, as written, can match. */
  public boolean canBe(String written) {
    int start = start(written);
    return written.length() - start <= 2 * LONGEST
        && firstWords.contains(written.substring(start, end(written)).toLowerCase(Locale.ROOT));
  }

  /** The start of the first word; the end of the text if it has none. */
  private static int start(String text) {
    int start = 0;
    while (start < text.length() && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int end(String text) {
    int end = start(text);
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The purpose that the title of a note gives to its lists; only exact matches count. */
  public ListPurpose ofTitle(String title) {
    return title.length() > LONGEST ? ListPurpose.NONE : ofWords(words(title), title);
  }

  /** The purpose that a heading, or a line directly above a list, gives to the items below. */
  public ListPurpose of(String heading) {
    if (heading.length() > LONGEST) {
      return ListPurpose.NONE;
    }
    String words = words(heading);
    ListPurpose purpose = ofWords(words, heading);
    Matcher linked = LINKED.matcher(words);
    boolean few = words.split(" ").length <= MOST_WORDS;
    if (purpose.is(Use.UNKNOWN) && few && linked.matches()) {
      String first = linked.group(1) == null ? linked.group(2) : linked.group(1);
      purpose = ofWords(first, heading);
    }
    return purpose;
  }

  /**
   * The purpose that a list item with nothing but a label, {@code ACTION:}, gives to the items
   * below it.
   */
  public ListPurpose ofLabel(String item) {
    return vocabulary
        .label(words(item))
        .filter(entry -> endsWithColon(item) && entry.scopes().contains(Extent.Scope.BLOCK))
        .map(entry -> ListPurpose.of(entry.kind(), item))
        .orElse(ListPurpose.NONE);
  }

  private ListPurpose ofWords(String words, String heading) {
    if (PEOPLE.contains(words)) {
      return ListPurpose.of(Use.PEOPLE, heading);
    }
    if (AGENDA.contains(words)) {
      return ListPurpose.of(Use.AGENDA, heading);
    }
    return kind(words).map(kind -> ListPurpose.of(kind, heading)).orElse(ListPurpose.NONE);
  }

  /**
   * The kind that words name; joined words, such as <em>Actions and decisions</em>, count if both
   * name the same kind.
   */
  private Optional<Kind> kind(String words) {
    Optional<Kind> whole = vocabulary.section(words);
    Matcher joined = JOINED.matcher(words);
    if (whole.isPresent() || !joined.matches()) {
      return whole;
    }
    Optional<Kind> first = vocabulary.section(joined.group(1));
    return first.filter(kind -> kind(joined.group(2)).filter(kind::equals).isPresent());
  }

  private static String words(String heading) {
    String words = heading.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    String stripped = AROUND.matcher(words).replaceAll("").strip();
    return AROUND.matcher(stripped).replaceAll("").strip();
  }

  /** Whether a text ends with a colon of any script. */
  public static boolean endsWithColon(String text) {
    return text.endsWith(":") || text.endsWith("\uFF1A");
  }
}
