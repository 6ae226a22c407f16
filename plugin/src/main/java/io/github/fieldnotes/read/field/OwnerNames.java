package io.github.fieldnotes.read.field;

import io.github.fieldnotes.read.source.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Judges whether a text names the owners of an action, and nothing else.
 *
 * <p>A capitalised word is more often a product or a subject than a person. Where anything could be
 * written, such as before a colon or behind a dash, a name is therefore {@link #sure} only if the
 * note lists it among its attendees, or if it is one by its form: a handle, a group, a common given
 * name, or two words neither of which is common in tasks. Where only an owner is written, such as
 * behind {@code Owner:}, any {@link #possible} name counts.
 */
public final class OwnerNames {

  /** {@code @handle}, {@code @org/team}. */
  public static final String HANDLE =
      "@[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*+(?:\\.[\\p{L}\\p{N}_-]++){0,4}+(?:/[\\p{L}\\p{N}_-]++)?";

  private static final String WORD =
      "(?:(?:\\p{Lu}\\.){1,4}|(?:Dr|Prof|St)\\.|\\p{Lu}[\\p{L}\\p{M}]*+"
          + "(?:['’](?!(?:s|ll|d)\\b)[\\p{L}\\p{M}]++|-[\\p{L}\\p{M}]++){0,4}+)";
  private static final String PARTICLE =
      "(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|bin|ibn|al|el|ter|ten|zu|st\\.)";

  /** {@code @First Last}, as chat programs write it. */
  private static final String CALLED = "@" + WORD + "(?:\\s+" + WORD + "){1,2}";

  private static final String NAME =
      WORD + "(?:\\s+(?:" + PARTICLE + "\\s+){0,2}" + WORD + "){0,3}";
  private static final String PERSON =
      "(?:" + Groups.GROUP + "|" + CALLED + "|" + HANDLE + "|" + NAME + ")";
  private static final String BETWEEN = "\\s*(?:[,&/+]|\\b(?:and|und|et)\\b)\\s*(?:and\\s+)?";

  /** What can be up to six names of people or groups, for use in patterns. */
  public static final String PEOPLE = PERSON + "(?:" + BETWEEN + PERSON + "){0,5}";

  /** Up to six names that all begin with {@code @}. */
  public static final String CALLED_PEOPLE =
      "(?:"
          + CALLED
          + "|"
          + HANDLE
          + ")(?:(?:"
          + BETWEEN
          + "|\\s+)(?:"
          + CALLED
          + "|"
          + HANDLE
          + ")){0,5}";

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s*(?:[,&;+]|(?<!@[\\p{L}\\p{N}_.-]{1,40})/|/(?=@)|\\b(?:and|und|et)\\b)"
              + "\\s*(?:and\\s+)?|(?<=\\S)\\s+(?=@)");

  private static final Set<String> NOBODY =
      Set.of(
          """
          all any anybody anyone both channel everybody everyone folks here n/a na nobody none open
          others somebody someone tba tbc tbd team group todo unassigned unknown unclear us volunteer
          volunteers we whoever
          """
              .strip()
              .split("\\s+"));

  private static final Pattern EVERYBODY =
      Pattern.compile("(?:(?:the|full|whole|entire|our|all) ){1,3}(?:team|group|members|of us)");

  private static final int LONGEST = 60;

  private final Attendees attendees;

  public OwnerNames(Attendees attendees) {
    this.attendees = attendees;
  }

  /** Whether a text can name owners; whether it does depends on the note's attendees, too. */
  public static boolean canBe(String text) {
    OwnerNames any = new OwnerNames(new Attendees());
    return text.length() <= LONGEST
        && any.names(text, name -> any.isPossible(name) || PersonNames.isPerson(name)).isPresent();
  }

  /** The names in a text, if each of them certainly is the name of somebody. */
  public Optional<List<String>> sure(String text) {
    return names(text, this::isSure);
  }

  /** The names in a text that can hardly be anything but names, if each of them can be one. */
  public Optional<List<String>> possible(String text) {
    return names(text, this::isPossible);
  }

  /** The names in a text, if each is sure or can be initials, whoever has them. */
  public Optional<List<String>> sureOrInitials(String text) {
    return names(text, name -> isSure(name) || isInitials(name));
  }

  /** As {@link #sureOrInitials}; if the note lists its attendees, one of them has the initials. */
  public Optional<List<String>> sureOrOwnInitials(String text) {
    return attendees.isEmpty() ? sureOrInitials(text) : sure(text);
  }

  /** The full name of a spelling, if the note's attendees tell; else the spelling itself. */
  public String resolved(String spelling) {
    return attendees.resolved(spelling);
  }

  private Optional<List<String>> names(String text, Predicate<String> isOne) {
    List<String> names = Arrays.stream(SEPARATOR.split(text.strip())).map(this::called).toList();
    return names.stream().allMatch(name -> !isNobody(name) && isOne.test(name))
        ? Optional.of(names.stream().map(attendees::resolved).distinct().toList())
        : Optional.empty();
  }

  /** {@code First Last} of {@code @First Last}. */
  private String called(String name) {
    return name.startsWith("@") && name.contains(" ") ? name.substring(1) : name;
  }

  /** Whether a text says that nobody in particular is meant: "all", "TBD", "Anyone". */
  public static boolean isNobody(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    String bare = word.startsWith("@") ? word.substring(1) : word;
    return NOBODY.contains(bare)
        || EVERYBODY.matcher(bare).matches()
        || bare.chars().noneMatch(Character::isLetterOrDigit);
  }

  private boolean isSure(String name) {
    if (attendees.knows(name) || PersonNames.isHandle(name) || Groups.is(name)) {
      return true;
    }
    List<String> words = Words.of(name);
    boolean given = GivenNames.has(words.get(0)) && (words.size() > 1 || !isCapitals(name));
    if (words.size() == 1) {
      return given && PersonNames.isFirstName(name);
    }
    boolean full = PersonNames.isFullName(name) || PersonNames.isFirstName(name);
    return full && (given || (PersonNames.isNothingElse(name) && isNoSubject(words)));
  }

  private boolean isPossible(String name) {
    return isSure(name)
        || isInitials(name)
        || (PersonNames.isFirstName(name) && isNoSubject(Words.of(name)));
  }

  private static boolean isInitials(String name) {
    return PersonNames.isInitials(name) && isNoSubject(List.of(name));
  }

  private static boolean isCapitals(String name) {
    return name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static boolean isNoSubject(List<String> words) {
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (Subjects.has(lower) || NonNames.has(lower)) {
        return false;
      }
    }
    return true;
  }
}
