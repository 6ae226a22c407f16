package io.github.fieldnotes.plan;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.Person;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who is named in the notes, and for what. Spellings that differ in case and blanks are one; others
 * are joined only where the configuration or a note says so. Initials are joined by neither: the
 * reader has put the name in their place where the note has it.
 */
public final class People {

  /** So many people a note can make known; each of them has a page. */
  private static final int MOST_OF_NOTE = 1_000;

  private final Map<String, Entry> bySpelling = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  /** What people are named for. */
  public enum Role {
    SPEAKER(Field.SPEAKER),
    DECIDER(Field.DECIDERS),
    OWNER(Field.OWNER),
    QUOTED(Field.BY),
    AUTHOR("author");

    private final String field;

    Role(String field) {
      this.field = field;
    }
  }

  /**
   * Something that names a person.
   *
   * @param annotation what is marked; empty for an author, whose it is as a whole
   */
  public record Mention(Role role, Note note, Optional<Annotation> annotation) {

    private boolean isSame(Mention other) {
      return role == other.role
          && note == other.note
          && annotation.orElse(null) == other.annotation.orElse(null);
    }
  }

  /** A person. */
  public static final class Entry {
    private final String name;
    private final List<String> aliases = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    private Entry(String name) {
      this.name = name;
    }

    /** As it is shown. */
    public String name() {
      return name;
    }

    /** Other spellings that are known. */
    public List<String> aliases() {
      return List.copyOf(aliases);
    }

    /** In order of notes. */
    public List<Mention> mentions() {
      return List.copyOf(mentions);
    }
  }

  private People() {}

  /**
   * The people of a library; {@code notes} in the order in which mentions come. Those that a note
   * makes known beyond the most are reported where the first of them stands.
   */
  static People of(Library library, List<Note> notes, Diagnostics diagnostics) {
    People people = new People();
    library.people().forEach(person -> people.join(person, true));
    library.notes().forEach(note -> note.people().forEach(person -> people.join(person, false)));
    for (Note note : notes) {
      List<Mention> refused = people.addMentions(note);
      if (!refused.isEmpty()) {
        Location place =
            refused.get(0).annotation().map(Annotation::place).orElse(Location.of(note.file()));
        diagnostics.report(Problem.PEOPLE_WITHOUT_PAGE, place, Integer.toString(MOST_OF_NOTE));
      }
    }
    return people;
  }

  /** Returns the mentions of people for whom there is no room. */
  private List<Mention> addMentions(Note note) {
    int most = entries.size() + MOST_OF_NOTE;
    List<Mention> refused = new ArrayList<>();
    for (Annotation annotation : note.annotations()) {
      for (Role role : Role.values()) {
        for (String name : annotation.values(role.field)) {
          Mention mention = new Mention(role, note, Optional.of(annotation));
          if (!mention(name, mention, most)) {
            refused.add(mention);
          }
        }
      }
    }
    for (String author : note.metadata().authors()) {
      Mention mention = new Mention(Role.AUTHOR, note, Optional.empty());
      if (!mention(author, mention, most)) {
        refused.add(mention);
      }
    }
    return refused;
  }

  /** Those who are named for something, in order of name. */
  public List<Entry> all() {
    return entries.stream()
        .filter(entry -> !entry.mentions.isEmpty())
        .sorted(Comparator.comparing(entry -> fold(entry.name)))
        .toList();
  }

  /** The person of a spelling. */
  public Optional<Entry> person(String spelling) {
    return Optional.ofNullable(bySpelling.get(fold(spelling)));
  }

  private void join(Person person, boolean configured) {
    Entry entry = entry(person.name());
    for (String alias : person.aliases()) {
      boolean forAllNotes = configured || alias.startsWith("@") || alias.contains(" ");
      // Of two who claim one handle the first has it.
      if (forAllNotes && bySpelling.putIfAbsent(fold(alias), entry) == null) {
        entry.aliases.add(alias);
      }
    }
  }

  /** Whether there was room for it. */
  private boolean mention(String spelling, Mention mention, int most) {
    if (entries.size() >= most && !bySpelling.containsKey(fold(spelling))) {
      return false;
    }
    List<Mention> mentions = entry(spelling).mentions;
    // who is named twice for one thing, is so by one field: the two come one after the other
    if (mentions.isEmpty() || !mentions.get(mentions.size() - 1).isSame(mention)) {
      mentions.add(mention);
    }
    return true;
  }

  private Entry entry(String spelling) {
    return bySpelling.computeIfAbsent(
        fold(spelling),
        folded -> {
          Entry entry = new Entry(spelling);
          entries.add(entry);
          return entry;
        });
  }

  private static String fold(String spelling) {
    return Normalizer.normalize(spelling, Normalizer.Form.NFC)
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
