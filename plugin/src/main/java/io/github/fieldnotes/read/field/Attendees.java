package io.github.fieldnotes.read.field;

import io.github.fieldnotes.model.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The attendees listed in a note, and the other spellings of their names there. */
public final class Attendees {

  private static final Pattern ENTRY =
      Pattern.compile(
          "\\s*(?:(@[\\w-]+|\\p{Lu}{2,3})\\s*[-–—:(]\\s*)?(\\p{Lu}[^,;@()\\[\\]:<>/]*?)\\)?\\s*(?:[,;@(\\[–—].*|\\s-\\s.*)?");
  private static final Pattern ALIAS =
      Pattern.compile("(?<![\\w.])@[\\w][\\w-]*|(?<=[(\\[])\\s*\\p{Lu}{2,3}(?=\\s*[)\\],/])");
  private static final Pattern PROFILE = Pattern.compile("https://github\\.com/([\\w-]+)/?");

  private final Map<String, List<String>> aliases = new LinkedHashMap<>();
  private final Map<String, List<String>> byInitials = new HashMap<>();

  /**
   * Adds an entry of a list, such as {@code Ana Example (@ana)} or {@code AE: Ana Example}.
   *
   * @param text as shown
   * @param link the address of the first link in it; empty if there is none
   */
  public void add(String text, String link) {
    Matcher entry = ENTRY.matcher(text);
    if (!entry.matches()) {
      return;
    }
    String name = entry.group(2).strip();
    if (!PersonNames.isFullName(name) && !PersonNames.isFirstName(name)) {
      return;
    }
    if (!aliases.containsKey(name)) {
      byInitials.computeIfAbsent(initials(name), i -> new ArrayList<>()).add(name);
    }
    List<String> known = aliases.computeIfAbsent(name, n -> new ArrayList<>());
    Matcher alias = ALIAS.matcher(text);
    while (alias.find()) {
      known.add(alias.group().strip());
    }
    if (entry.group(1) != null && !known.contains(entry.group(1))) {
      known.add(entry.group(1));
    }
    Matcher profile = PROFILE.matcher(link);
    if (profile.matches() && !known.contains("@" + profile.group(1))) {
      known.add("@" + profile.group(1));
    }
  }

  /** The attendees whose names the note spells in several ways. */
  public List<Person> people() {
    return aliases.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> new Person(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Whether a spelling, initials or a first name belongs to somebody in the list. */
  public boolean knows(String spelling) {
    return byInitials.containsKey(spelling)
        || aliases.keySet().stream()
            .anyMatch(
                name ->
                    name.equals(spelling)
                        || name.startsWith(spelling + " ")
                        || aliases.get(name).contains(spelling));
  }

  /** The full name for initials or a handle in this note; the spelling itself if unknown. */
  public String resolved(String spelling) {
    List<String> said =
        aliases.keySet().stream().filter(name -> aliases.get(name).contains(spelling)).toList();
    List<String> names = said.isEmpty() ? byInitials.getOrDefault(spelling, List.of()) : said;
    return names.size() == 1 ? names.get(0) : spelling;
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    return initials.toString();
  }
}
