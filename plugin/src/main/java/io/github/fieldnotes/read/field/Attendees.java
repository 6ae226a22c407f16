package io.github.fieldnotes.read.field;

import io.github.fieldnotes.model.Person;
import io.github.fieldnotes.read.source.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The attendees listed in a note, and the other spellings of their names there. */
public final class Attendees {

  private static final Pattern ENTRY =
      Pattern.compile(
          "\\s*(?:(@[\\w-]+|\\p{Lu}{2,3})\\s*[-–—:=(]\\s*)?(\\p{Lu}[^,;@()\\[\\]:<>/]*?)\\)?\\s*(?:[,;@(\\[–—].*|\\s-\\s.*)?");
  private static final Pattern ALIAS =
      Pattern.compile("(?<![\\w.])@[\\w][\\w-]*|(?<=[(\\[])\\s*\\p{Lu}{2,3}(?=\\s*[)\\],/])");
  private static final Pattern PROFILE = Pattern.compile("https://github\\.com/([\\w-]+)/?");

  private static final Pattern LOGIN =
      Pattern.compile("\\s*(\\p{Ll}[\\p{L}\\p{N}_-]{2,38})\\s*(?:[(\\[].*)?");

  private final Map<String, List<String>> aliases = new LinkedHashMap<>();
  private final Map<String, Set<String>> byAlias = new HashMap<>();
  private final Map<String, Set<String>> byInitials = new HashMap<>();
  private final Map<String, Set<String>> byBeginning = new HashMap<>();

  /** The names whose other spellings were not asked for yet. */
  private final Deque<String> unspelled = new ArrayDeque<>();

  /**
   * Adds an entry of a list, such as {@code Ana Example (@ana)}, {@code AE: Ana Example} or the
   * login {@code anae}.
   *
   * @param text as typed
   * @param link the address of the first link in it; empty if there is none
   */
  public void add(String text, String link) {
    Matcher entry = ENTRY.matcher(text);
    if (!entry.matches()) {
      Matcher login = LOGIN.matcher(text);
      if (login.matches() && !OwnerNames.isNobody(login.group(1))) {
        add(byAlias, login.group(1), login.group(1));
      }
      return;
    }
    String name = entry.group(2).strip();
    if (!PersonNames.isFullName(name) && !PersonNames.isFirstName(name)) {
      return;
    }
    if (!aliases.containsKey(name)) {
      aliases.put(name, new ArrayList<>());
      add(byAlias, name, name);
      unspelled.add(name);
    }
    if (text.length() > name.length()) {
      Matcher alias = ALIAS.matcher(text);
      while (alias.find()) {
        addAlias(alias.group().strip(), name);
      }
    }
    if (entry.group(1) != null) {
      addAlias(entry.group(1), name);
    }
    Matcher profile = PROFILE.matcher(link);
    if (profile.matches()) {
      addAlias("@" + profile.group(1), name);
    }
  }

  /** Adds what a name can be shortened to: initials, its first words, {@code First L}. */
  private void addSpellings(String name) {
    add(byInitials, initials(name), name);
    List<String> words = Words.of(name);
    StringBuilder beginning = new StringBuilder();
    for (String word : words) {
      beginning.append(beginning.isEmpty() ? "" : " ").append(word);
      add(byBeginning, beginning.toString(), name);
    }
    if (words.size() > 1) {
      String first = words.get(0);
      String last = words.get(words.size() - 1).substring(0, 1);
      add(byInitials, first + " " + last, name);
      add(byInitials, first + " " + last + ".", name);
      add(byInitials, first.substring(0, Math.min(2, first.length())) + last, name);
    }
  }

  private void addAlias(String alias, String name) {
    List<String> known = aliases.get(name);
    if (!known.contains(alias)) {
      known.add(alias);
      add(byAlias, alias, name);
    }
  }

  private static void add(Map<String, Set<String>> names, String spelling, String name) {
    names.computeIfAbsent(fold(spelling), s -> new LinkedHashSet<>()).add(name);
  }

  /** Whether nobody is listed. */
  boolean isEmpty() {
    return byAlias.isEmpty();
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
    spellAll();
    String folded = fold(spelling);
    return byAlias.containsKey(folded)
        || byInitials.containsKey(folded)
        || byBeginning.containsKey(folded);
  }

  /**
   * The full name for initials, a handle, or a first name with an initial, if it is that of one
   * person in this note; else the spelling itself.
   */
  public String resolved(String spelling) {
    spellAll();
    String folded = fold(spelling);
    Set<String> said = byAlias.getOrDefault(folded, Set.of());
    Set<String> names = said.isEmpty() ? byInitials.getOrDefault(folded, Set.of()) : said;
    return names.size() == 1 ? names.iterator().next() : spelling;
  }

  private void spellAll() {
    while (!unspelled.isEmpty()) {
      addSpellings(unspelled.remove());
    }
  }

  /** The form in which spellings are compared: apostrophes are alike, and so are cases. */
  private static String fold(String spelling) {
    return spelling.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : Words.of(name.replace('-', ' '))) {
      if (Character.isUpperCase(word.codePointAt(0))) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    return initials.toString();
  }
}
