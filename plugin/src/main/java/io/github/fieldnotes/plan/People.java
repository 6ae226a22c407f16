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
 * The people who are mentioned in the notes, and their roles. Spellings that differ only in case
 * and white space are the same person; others are joined only if the configuration or a note says
 * so. Initials are never joined here: the reader has already replaced them by names from the note.
 */
public final class People {

  /** How many new people one note may introduce; each of them gets a page. */
  private static final int MOST_OF_NOTE = 1_000;

  private static final List<Role> ROLES = List.of(Role.values());

  private final Map<String, Entry> bySpelling = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  /** The roles in which people are mentioned. */
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
   * A mention of a person.
   *
   * @param annotation the annotation; empty for an author, who is mentioned by the note as a whole
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

    /** The display name. */
    public String name() {
      return name;
    }

    /** Other known spellings. */
    public List<String> aliases() {
      return List.copyOf(aliases);
    }

    /** The mentions, in the order of the notes. */
    public List<Mention> mentions() {
      return List.copyOf(mentions);
    }
  }

  private People() {}

  /**
   * Collects the people of a library; {@code notes} sets the order of mentions. If a note
   * introduces too many people, the rest are reported at the first of them.
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

  /** Adds mentions; returns those of people beyond the limit. */
  private List<Mention> addMentions(Note note) {
    int most = entries.size() + MOST_OF_NOTE;
    List<Mention> refused = new ArrayList<>();
    for (Annotation annotation : note.annotations()) {
      for (Role role : ROLES) {
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

  /** The people who are mentioned, in order of name. */
  public List<Entry> all() {
    return entries.stream()
        .filter(entry -> !entry.mentions.isEmpty())
        .sorted(Comparator.comparing(entry -> fold(entry.name)))
        .toList();
  }

  /** The person with this spelling. */
  public Optional<Entry> person(String spelling) {
    return Optional.ofNullable(bySpelling.get(fold(spelling)));
  }

  private void join(Person person, boolean configured) {
    Entry entry = entry(person.name());
    for (String alias : person.aliases()) {
      boolean forAllNotes = configured || alias.startsWith("@") || alias.contains(" ");
      // if two people claim a handle, the first gets it
      if (forAllNotes && bySpelling.putIfAbsent(fold(alias), entry) == null) {
        entry.aliases.add(alias);
      }
    }
  }

  /** Adds a mention; false if the limit has been reached. */
  private boolean mention(String spelling, Mention mention, int most) {
    if (entries.size() >= most && !bySpelling.containsKey(fold(spelling))) {
      return false;
    }
    List<Mention> mentions = entry(spelling).mentions;
    // repeated mentions by one field directly follow each other
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
