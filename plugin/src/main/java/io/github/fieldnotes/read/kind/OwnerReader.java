package io.github.fieldnotes.read.kind;

import io.github.fieldnotes.read.field.Attendees;
import io.github.fieldnotes.read.field.PersonNames;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the owners of an action in its text. */
final class OwnerReader {

  private static final String HANDLE = "@[\\p{L}\\p{N}][\\p{L}\\p{N}_/-]*";
  private static final String NAMES =
      "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:\\s+\\p{Lu}[\\p{L}\\p{M}'’.-]*){0,2}";
  private static final String PERSON = "(?:" + HANDLE + "|" + NAMES + ")";
  private static final String PEOPLE =
      PERSON + "(?:\\s*(?:,|&|/|\\+|\\band\\b)\\s*(?:and\\s+)?" + PERSON + "){0,5}";

  private static final Pattern BRACKETED =
      Pattern.compile("[\\[(]\\s*(" + PEOPLE + ")\\s*[\\])]\\s*[:,-]?\\s*");
  private static final Pattern BEFORE_COLON =
      Pattern.compile(
          "(?:for\\s+)?("
              + PEOPLE
              + ")(?:\\s*\\((\\p{Lu}{2,3}|"
              + HANDLE
              + ")\\))?\\s*(?::\\s+|\\uFF1A\\s*)");
  private static final Pattern HANDLES =
      Pattern.compile(
          "(" + HANDLE + "(?:\\s*(?:,|&|/|\\+|\\band\\b)\\s*" + HANDLE + "){0,5})[:,]?\\s*");
  private static final Pattern BEFORE_VERB =
      Pattern.compile(
          "("
              + PEOPLE
              + ")(?:\\s*\\((\\p{Lu}{2,3}|"
              + HANDLE
              + ")\\))?(?:\\s*[-–—])?\\s+"
              + "(?:to|will|'ll|shall|is going to|are going to|agreed to|has agreed to|volunteered to|is to|needs to|should)\\s");
  private static final Pattern BEFORE_DASH = Pattern.compile("(" + PEOPLE + ")\\s+[-–—]\\s+");
  private static final Pattern LOGIN = Pattern.compile("\\(([\\p{L}\\p{N}_.-]{2,20})\\)\\s*:\\s*");
  private static final Pattern AT_END =
      Pattern.compile(
          "(?:\\s[\\[(]\\s*(?:owner:?\\s*)?("
              + PEOPLE
              + ")\\s*[\\])]|\\s[-–—]+\\s*("
              + PEOPLE
              + ")|\\s("
              + HANDLE
              + "(?:,?\\s+"
              + HANDLE
              + ")*)|[\\s.,;](?:[Oo]wner:|[Aa]ssignee:|[Aa]ssigned to:?)\\s*("
              + PEOPLE
              + "))\\s*[.!]?\\s*$");

  private static final Pattern SEVERAL = Pattern.compile("[,&/+]|\\sand\\s|\\s@");
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*(?:,|&|/|\\+|\\band\\b)\\s*(?:and\\s+)?|(?<=\\w)\\s+(?=@)");
  private static final int LONGEST_END = 60;
  private static final Pattern END_SIGNS = Pattern.compile("[\\[(@:–—-]|ssigned to");

  private final Attendees attendees;

  OwnerReader(Attendees attendees) {
    this.attendees = attendees;
  }

  /**
   * Owners.
   *
   * @param names the names, as in the note's list of attendees where they are listed
   * @param task the text after them; the whole text if they are part of a sentence
   */
  record Owners(List<String> names, String task) {}

  /** The owners named at the beginning or the end of an action's text. */
  Optional<Owners> read(String text) {
    for (Pattern lead : List.of(BRACKETED, BEFORE_COLON, HANDLES, BEFORE_VERB, BEFORE_DASH)) {
      Matcher matcher = lead.matcher(text);
      if (matcher.lookingAt()) {
        boolean alone = lead != HANDLES && lead != BEFORE_VERB;
        Optional<List<String>> people =
            people(matcher.group(1)).filter(names -> lead != BEFORE_DASH || areSure(names));
        if (people.isPresent()) {
          boolean behind = alone && matcher.end() < text.length();
          String task = behind ? text.substring(matcher.end()) : text;
          return Optional.of(new Owners(people.get(), task));
        }
      }
    }
    Matcher login = LOGIN.matcher(text);
    if (login.lookingAt()) {
      List<String> name = List.of(attendees.resolved(login.group(1)));
      return Optional.of(new Owners(name, text.substring(login.end())));
    }
    return atEnd(text);
  }

  /**
   * Whether all are known names: many words are followed by a dash, but only after a name does it
   * mark an owner.
   */
  private boolean areSure(List<String> names) {
    return names.stream()
        .allMatch(
            name ->
                PersonNames.isNothingElse(name)
                    || PersonNames.isHandle(name)
                    || attendees.knows(name));
  }

  private Optional<Owners> atEnd(String text) {
    String last = text.substring(Math.max(0, text.length() - LONGEST_END));
    Matcher end = AT_END.matcher(last);
    if (END_SIGNS.matcher(last).find() && end.find()) {
      for (int group = 1; group <= end.groupCount(); group++) {
        if (end.group(group) != null) {
          return people(end.group(group)).map(names -> new Owners(names, text));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a text names people and nothing else. */
  Optional<List<String>> people(String text) {
    String only = text.strip();
    if (!SEVERAL.matcher(only).find()) {
      boolean known = attendees.knows(only) || PersonNames.isPerson(only);
      return known ? Optional.of(List.of(attendees.resolved(only))) : Optional.empty();
    }
    List<String> names = List.of(SEPARATOR.split(only));
    boolean all =
        names.stream().allMatch(name -> attendees.knows(name) || PersonNames.isPerson(name));
    return all
        ? Optional.of(names.stream().map(attendees::resolved).distinct().toList())
        : Optional.empty();
  }
}
