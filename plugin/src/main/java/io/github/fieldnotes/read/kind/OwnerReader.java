package io.github.fieldnotes.read.kind;

import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.read.field.OwnerNames;
import io.github.fieldnotes.read.markdown.InlineText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the owners of an action in its text: named by {@code Owner:}, at the beginning, or at the
 * end. What could be anything but a name needs to be a sure one; {@link OwnerNames} says which is.
 */
final class OwnerReader {

  private static final String PEOPLE = "(" + OwnerNames.PEOPLE + ")";
  private static final String IN_BRACKETS = "(?:\\s*\\([^()]{1,40}\\))?";
  private static final String DAY = "(?:by|due|until|before|eta|deadline)\\b[^()\\[\\]]{0,40}";
  private static final String KEY =
      "(?:owners?|assignees?|responsible|verantwortlich|responsable)\\s*[:\\uFF1A]";
  private static final String END = "\\s*[.!]?\\s*(?:[✅✔☑]\\uFE0F?\\s*)?$";

  /** {@code Owner: Ana Example.}, but not {@code write to the owner: the harbour}. */
  private static final Pattern KEYED =
      Pattern.compile(
          "(?:(?:^|[.,;|(\\[–—]\\s*|\\s-\\s+)(?i:"
              + KEY
              + "|assigned\\s+to:?)|\\s(?:(?=\\p{Lu})(?i:"
              + KEY
              + ")|[Aa]ssigned\\s+to:?))\\s*"
              + PEOPLE
              + "(?=\\s*(?:[.,;|)\\]–—]|-\\s|$))");

  private static final Pattern BRACKETED =
      Pattern.compile("[\\[(]\\s*" + PEOPLE + "\\s*[\\])]\\s*[:,-]?\\s*");
  private static final Pattern BEFORE_COLON =
      Pattern.compile("(?:for\\s+)?" + PEOPLE + IN_BRACKETS + "\\s*(?::\\s+|\\uFF1A\\s*)");
  private static final Pattern BEFORE_VERB =
      Pattern.compile(
          PEOPLE
              + IN_BRACKETS
              + "(?:(?:\\s*[-–—])?\\s+(?:(to|will|shall|is going to|are going to|agreed to"
              + "|has agreed to|volunteered to|is to|needs to|should)"
              + "|must|can|could|might|has to|have to|wants to|offered to|plans to)|['’]ll)"
              + "\\s+(\\S{1,30})(?:\\s|$)");
  private static final Pattern HANDLES =
      Pattern.compile(
          "("
              + OwnerNames.HANDLE
              + "(?:(?:\\s*(?:[,&/+]|\\band\\b)\\s*|\\s+)"
              + OwnerNames.HANDLE
              + "){0,5})(?:[:,]|(?=\\s)|$)\\s*");

  /** {@code @First L – …}: with its sign, a name of two words is one beyond doubt. */
  private static final Pattern CALLED_FIRST =
      Pattern.compile("(@\\p{Lu}[\\p{L}\\p{M}'’]*+ \\p{Lu}[\\p{L}\\p{M}'’]*+\\.?)\\s+[-–—]\\s+");

  private static final Pattern BEFORE_DASH = Pattern.compile(PEOPLE + "\\s+[-–—]\\s+");
  private static final Pattern LOGIN = Pattern.compile("\\(([\\p{L}\\p{N}_.-]{2,20})\\)\\s*:\\s*");

  /** A login without its sign, which only a list of attendees makes a name. */
  private static final String LISTED = "(\\p{Ll}[\\p{L}\\p{N}_-]{2,38})";

  private static final Pattern LISTED_FIRST = Pattern.compile(LISTED + "(?::\\s+|\\s+[-–—]\\s+)");
  private static final Pattern LISTED_DOING = Pattern.compile(LISTED + "\\s+(?:to|will|should)\\s");
  private static final Pattern LISTED_LAST =
      Pattern.compile("(?:[\\[(]|\\s[-–—]+\\s*)" + LISTED + "[\\])]?" + END);

  private static final Pattern END_BRACKETS =
      Pattern.compile(
          "(?:^|\\s)[\\[(]\\s*(?:(?i:"
              + KEY
              + "|assigned to:?)\\s*)?"
              + PEOPLE
              + "\\s*(?:[,;:–—-]?\\s*(?:(?i:"
              + DAY
              + ")|\\d[^()\\[\\]]{0,40}))?[\\])]"
              + END);
  private static final Pattern END_BRACKETS_DAY_FIRST =
      Pattern.compile("(?:^|\\s)[\\[(]\\s*(?i:" + DAY + ")[,;]\\s*" + PEOPLE + "\\s*[\\])]" + END);
  private static final Pattern END_DASH =
      Pattern.compile("\\s[-–—]+\\s*" + PEOPLE + "(?:\\s*[,(]\\s*(?i:" + DAY + ")\\)?)?" + END);
  private static final Pattern END_HANDLES =
      Pattern.compile("(?:^|[\\s,;:])(" + OwnerNames.CALLED_PEOPLE + ")" + END);
  private static final int LONGEST_END = 120;

  private static final Pattern PLURAL = Pattern.compile("\\p{Lu}\\p{Ll}*[^aious]s");

  private final OwnerNames names;
  private final boolean labelled;

  /**
   * Takes whether a label marks the action itself, as in {@code ACTION Cy: …}, where a single name
   * is what most often follows.
   */
  OwnerReader(OwnerNames names, boolean labelled) {
    this.names = names;
    this.labelled = labelled;
  }

  /**
   * Owners.
   *
   * @param names the names, as in the note's list of attendees where they are listed
   * @param task the text after them; the whole text if they are part of a sentence
   */
  record Owners(List<String> names, String task) {}

  /**
   * The owners named in an action's text.
   *
   * @param text as readers see it
   * @param holder the node that holds it
   */
  Optional<Owners> read(String text, Node holder) {
    return keyed(text)
        .or(() -> first(text))
        .or(() -> setOffFirst(holder))
        .or(() -> last(text))
        .or(() -> setOffLast(text, holder))
        .map(found -> new Owners(asTyped(found.names(), holder), found.task()));
  }

  /** Readers see another apostrophe than was typed, by which a name would be two. */
  private static List<String> asTyped(List<String> names, Node holder) {
    if (names.stream().noneMatch(name -> name.indexOf('\u2019') >= 0)) {
      return names;
    }
    String typed = InlineText.written(holder).toString();
    return names.stream()
        .map(name -> typed.contains(name) ? name : name.replace('\u2019', '\''))
        .toList();
  }

  private Optional<Owners> keyed(String text) {
    if (!hasAny(":\uFF1A", text) && !text.contains("ssigned")) {
      return Optional.empty();
    }
    Matcher keyed = KEYED.matcher(text);
    while (keyed.find()) {
      Optional<List<String>> people = names.possible(keyed.group(1));
      if (people.isPresent()) {
        return people.map(names -> new Owners(names, text));
      }
    }
    return Optional.empty();
  }

  /** The owners at the beginning; a name that is not a part of a sentence leaves the task. */
  private Optional<Owners> first(String text) {
    // each form begins with its own sign, or has it in the text, which is cheap to see
    if (text.isEmpty()) {
      return Optional.empty();
    }
    char begin = text.charAt(0);
    if (begin == '[' || begin == '(') {
      return lead(BRACKETED, text, names::sureOrInitials).or(() -> lead(LOGIN, text, this::login));
    }
    Optional<Owners> found = Optional.empty();
    if (hasAny(":\uFF1A", text)) {
      found = lead(BEFORE_COLON, text, labelled ? names::possible : names::sureOrOwnInitials);
    }
    if (found.isEmpty()) {
      found = doing(text);
    }
    if (found.isEmpty() && begin == '@') {
      found =
          lead(CALLED_FIRST, text, names::possible)
              .or(() -> lead(HANDLES, text, names::sure).map(o -> inSentence(o, text)));
    }
    if (found.isEmpty() && hasAny("-–—", text)) {
      found = lead(BEFORE_DASH, text, names::sure);
    }
    return found.isEmpty() && Character.isLowerCase(begin) ? listed(text) : found;
  }

  private Optional<Owners> listed(String text) {
    return lead(LISTED_FIRST, text, names::sure)
        .or(() -> lead(LISTED_DOING, text, names::sure).map(found -> inSentence(found, text)));
  }

  /** Owners whose names are a part of the task's sentence: {@code anae to …}. */
  private static Owners inSentence(Owners found, String text) {
    return new Owners(found.names(), text);
  }

  private static Optional<Owners> lead(
      Pattern pattern, String text, Function<String, Optional<List<String>>> people) {
    Matcher found = pattern.matcher(text);
    if (!found.lookingAt()) {
      return Optional.empty();
    }
    String task = found.end() < text.length() ? text.substring(found.end()) : text;
    return people.apply(found.group(1)).map(names -> new Owners(names, task));
  }

  /** {@code TODO(ana): …} */
  private Optional<List<String>> login(String login) {
    return labelled && !OwnerNames.isNobody(login)
        ? Optional.of(List.of(names.resolved(login)))
        : Optional.empty();
  }

  /** {@code Ana to …}, {@code Ana will …}; "Ropes to be bought" names nobody. */
  private Optional<Owners> doing(String text) {
    Matcher doing = BEFORE_VERB.matcher(text);
    if (!doing.lookingAt()) {
      return Optional.empty();
    }
    String people = doing.group(1);
    String deed = doing.group(3);
    boolean does =
        doing.group(2) != null && TaskWords.isDeed(deed) && !PLURAL.matcher(people).matches();
    return (does ? names.possible(people) : names.sure(people))
        .map(names -> new Owners(names, text));
  }

  private Optional<Owners> last(String text) {
    String last = text.substring(Math.max(0, text.length() - LONGEST_END));
    boolean brackets = hasAny(")]", last);
    boolean dash = hasAny("-–—", last);
    Optional<List<String>> people = Optional.empty();
    if (brackets) {
      people =
          last(END_BRACKETS, last, names::sureOrInitials)
              .or(() -> last(END_BRACKETS_DAY_FIRST, last, names::sure));
    }
    if (people.isEmpty() && dash) {
      people = last(END_DASH, last, names::sure);
    }
    if (people.isEmpty() && (brackets || dash)) {
      people = last(LISTED_LAST, last, names::sure);
    }
    return people.or(() -> called(last)).map(found -> new Owners(found, text));
  }

  private static boolean hasAny(String signs, String text) {
    return signs.chars().anyMatch(sign -> text.indexOf(sign) >= 0);
  }

  private static Optional<List<String>> last(
      Pattern pattern, String last, Function<String, Optional<List<String>>> people) {
    Matcher found = pattern.matcher(last);
    return found.find() ? people.apply(found.group(1)) : Optional.empty();
  }

  private Optional<List<String>> called(String last) {
    if (last.indexOf('@') < 0) {
      return Optional.empty();
    }
    Matcher found = END_HANDLES.matcher(last);
    return found.find() && !TaskWords.isAbout(last.substring(0, found.start(1)))
        ? names.sure(found.group(1))
        : Optional.empty();
  }

  /** {@code **Ana Example** open the gate} */
  private Optional<Owners> setOffFirst(Node holder) {
    return SetOffName.first(holder)
        .filter(name -> !name.around().isEmpty() && TaskWords.isDeed(name.around()))
        .flatMap(name -> names.sure(name.text()).map(found -> new Owners(found, name.around())));
  }

  /** {@code open the gate **Ana Example**} */
  private Optional<Owners> setOffLast(String text, Node holder) {
    return SetOffName.last(holder)
        .filter(name -> !TaskWords.isAbout(name.around()))
        .flatMap(name -> names.sure(name.text()).map(found -> new Owners(found, text)));
  }
}
