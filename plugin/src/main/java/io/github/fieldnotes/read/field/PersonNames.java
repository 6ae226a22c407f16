package io.github.fieldnotes.read.field;

import io.github.fieldnotes.read.source.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Recognises names of people, and splits texts that list several. */
public final class PersonNames {

  private static final String WORD =
      "(?:(?:Mc|Mac|O'|O’|D'|L')?\\p{Lu}[\\p{L}\\p{M}'’.-]*|van|von|de|der|den|del|della|di|da|dos|du|la|le|bin|ibn|al|el|ter|ten|zu|st\\.)";
  private static final Pattern FULL =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:\\s+" + WORD + "){1,4}");
  private static final Pattern SINGLE =
      Pattern.compile(
          "(?:Mc|Mac|[OD]['’])?\\p{Lu}[\\p{Ll}\\p{M}'’-]+"
              + "(?:(?<=-)\\p{Lu}[\\p{Ll}\\p{M}'’-]+){0,3}(?:\\s\\p{Lu}\\.?)?");
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,3}|\\p{Lu}[\\p{Ll}]\\p{Lu}");
  private static final Pattern HANDLE = Pattern.compile("@[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*");
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*(?:[,;&+/|]|\\s(?:and|und|et|y)\\s)\\s*(?:and\\s+)?");
  private static final Pattern AFFILIATION =
      Pattern.compile(
          "\\s*\\([^()]*\\)|\\s+(?:@\\s|at\\s|from\\s|of\\s|[-–—]\\s).*$|\\s+@[A-Z].*$");

  private static final Pattern NO_PERSON =
      Pattern.compile(
          "(?i).*\\b(?:inc|ltd|llc|gmbh|corp|labs|university|foundation|engineer|developer"
              + "|architect|manager|director|ceo|cto|cfo|founder|co-founder|lead|head|vp|senior"
              + "|principal|professor|company|team|institute|group|advocate)\\b.*");

  private PersonNames() {}

  /** Whether a text is {@code First Last}, with up to five words. */
  public static boolean isFullName(String text) {
    return FULL.matcher(text).matches() && isNoOtherWord(Words.first(text));
  }

  /**
   * Whether a text is {@code First Last} and contains no word that is common in titles and tasks.
   */
  public static boolean isNothingElse(String text) {
    return FULL.matcher(text).matches() && isNoOtherWord(text);
  }

  /** Whether a text can be a first name: a capitalised word that is not common in tasks. */
  static boolean isFirstName(String text) {
    return SINGLE.matcher(text).matches() && isNoOtherWord(text);
  }

  /** Whether a text is {@code @handle}. */
  public static boolean isHandle(String text) {
    return HANDLE.matcher(text).matches();
  }

  /** Whether a text can be initials: {@code AB}. */
  static boolean isInitials(String text) {
    return INITIALS.matcher(text).matches() && isNoOtherWord(text);
  }

  /** Whether a text names one person in any of these ways. */
  public static boolean isPerson(String text) {
    return isHandle(text) || isFullName(text) || isFirstName(text) || isInitials(text);
  }

  /**
   * Splits a text that lists people, such as {@code Ana Example (Acme) & @ben}. Text in brackets or
   * after a comma that is not a name is taken for an affiliation and left out. If no name is
   * recognised, each part counts as a person.
   */
  public static List<String> split(String text) {
    List<String> parts =
        Arrays.stream(SEPARATOR.split(AFFILIATION.matcher(text).replaceAll("")))
            .map(part -> part.strip().replaceAll("^[\"'*_]+|[\"'*_.]+$", ""))
            .filter(part -> !part.isEmpty())
            .toList();
    boolean anyFull = parts.stream().anyMatch(part -> isFullName(part) || isHandle(part));
    List<String> people = new ArrayList<>();
    for (String part : parts) {
      boolean taken = anyFull ? isFullName(part) || isHandle(part) : isPerson(part);
      if (taken && !NO_PERSON.matcher(part).matches()) {
        people.add(part);
      }
    }
    return people.isEmpty() ? parts : List.copyOf(people);
  }

  private static boolean isNoOtherWord(String text) {
    for (String word : Words.withoutStops(text.toLowerCase(Locale.ROOT))) {
      if (NonNames.has(word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text consists of full names or handles. */
  public static boolean areNames(String text) {
    return split(text).stream().allMatch(name -> isNothingElse(name) || isHandle(name));
  }
}
