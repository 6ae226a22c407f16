package io.github.fieldnotes.read.kind;

import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.read.field.OwnerNames;
import io.github.fieldnotes.read.markdown.InlineText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

  private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}'’]+)\\s*$");

  /** Words before somebody who is only talked about or to: "send the list to @ana". */
  private static final Set<String> ABOUT =
      Set.of(
          """
          about against ask asked around at behind bother call cc contact contacting convince email
          emailing for from help helping in include inform interview invite join like mention message
          meet meeting nudge of on onboard onto outside over past per ping pinging poke remind
          reminding tag tell than thank thanks through to toward towards under unlike update via
          welcome with without
          """
              .strip()
              .split("\\s+"));

  /** Words after "to" or "will" with which something happens to a thing, or that are no verb. */
  private static final Set<String> NO_DEED =
      Set.of(
          """
          a all an and any be become each every fail get happen have her his it its my no none our
          remain some stay that the their them these this those us what which you your
          """
              .strip()
              .split("\\s+"));

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
    return lead(BRACKETED, text, names::sureOrInitials)
        .or(() -> lead(BEFORE_COLON, text, labelled ? names::possible : names::sureOrOwnInitials))
        .or(() -> doing(text))
        .or(() -> lead(CALLED_FIRST, text, names::possible))
        .or(() -> lead(HANDLES, text, names::sure).map(found -> inSentence(found, text)))
        .or(() -> lead(BEFORE_DASH, text, names::sure))
        .or(() -> lead(LISTED_FIRST, text, names::sure))
        .or(() -> lead(LISTED_DOING, text, names::sure).map(found -> inSentence(found, text)))
        .or(() -> lead(LOGIN, text, this::login));
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
    boolean does = doing.group(2) != null && isDeed(deed) && !PLURAL.matcher(people).matches();
    return (does ? names.possible(people) : names.sure(people))
        .map(names -> new Owners(names, text));
  }

  private static boolean isDeed(String word) {
    return Character.isLowerCase(word.codePointAt(0)) && !NO_DEED.contains(word);
  }

  private Optional<Owners> last(String text) {
    String last = text.substring(Math.max(0, text.length() - LONGEST_END));
    return last(END_BRACKETS, last, names::sureOrInitials)
        .or(() -> last(END_BRACKETS_DAY_FIRST, last, names::sure))
        .or(() -> last(END_DASH, last, names::sure))
        .or(() -> last(LISTED_LAST, last, names::sure))
        .or(() -> called(last))
        .map(people -> new Owners(people, text));
  }

  private static Optional<List<String>> last(
      Pattern pattern, String last, Function<String, Optional<List<String>>> people) {
    Matcher found = pattern.matcher(last);
    return found.find() ? people.apply(found.group(1)) : Optional.empty();
  }

  private Optional<List<String>> called(String last) {
    Matcher found = END_HANDLES.matcher(last);
    return found.find() && !isAbout(last.substring(0, found.start(1)))
        ? names.sure(found.group(1))
        : Optional.empty();
  }

  /** {@code **Ana Example** open the gate} */
  private Optional<Owners> setOffFirst(Node holder) {
    return SetOffName.first(holder)
        .filter(name -> !name.around().isEmpty() && isDeed(name.around()))
        .flatMap(name -> names.sure(name.text()).map(found -> new Owners(found, name.around())));
  }

  /** {@code open the gate **Ana Example**} */
  private Optional<Owners> setOffLast(String text, Node holder) {
    return SetOffName.last(holder)
        .filter(name -> !isAbout(name.around()))
        .flatMap(name -> names.sure(name.text()).map(found -> new Owners(found, text)));
  }

  /** Whether a name behind this text is that of somebody who is talked about. */
  private static boolean isAbout(String before) {
    Matcher word = LAST_WORD.matcher(before);
    return word.find() && ABOUT.contains(word.group(1).toLowerCase(Locale.ROOT));
  }
}
