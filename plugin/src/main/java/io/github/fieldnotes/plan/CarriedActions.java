package io.github.fieldnotes.plan;

import io.github.fieldnotes.model.ActionState;
import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.NoteDate;
import io.github.fieldnotes.plan.Page.Entry;
import io.github.fieldnotes.plan.action.ActionWords;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Joins actions that were carried over from note to note.
 *
 * <p>A later note continues an action of an earlier one if both notes are in the same folder or
 * have the same title but for dates and numbers, if the words are the same as {@link ActionWords}
 * tells, and if an owner is the same or one of them names none. What was done or cancelled and is
 * to be done again is another action. Each action is compared with those of the same words, and
 * with the latest ones that begin alike, so the time grows with the number of actions.
 */
final class CarriedActions {

  /** More actions than a series of notes carries along. */
  private static final int MOST_ALIKE = 100;

  /** What the titles of a series of notes differ in. */
  private static final Pattern NUMBERS =
      Pattern.compile(
          "\\p{N}+|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*|[\\p{P}\\p{Z}]+");

  private static final Comparator<Entry> OLDEST_FIRST =
      Comparator.comparing((Entry entry) -> entry.date().orElseThrow())
          .thenComparing(entry -> entry.note().file())
          .thenComparing(entry -> entry.annotation().place().line());

  private final UnaryOperator<String> person;
  private final Map<String, Deque<Carried>> byWords = new HashMap<>();
  private final Map<String, Deque<Carried>> byBeginning = new HashMap<>();
  private final List<Carried> all = new ArrayList<>();

  /** An action on its way through the notes. */
  private static final class Carried {

    final List<Entry> mentions = new ArrayList<>();
    final Set<String> owners;
    ActionWords words;

    Carried(Entry entry, ActionWords words, Set<String> owners) {
      this.owners = owners;
      follow(entry, words, owners);
    }

    void follow(Entry entry, ActionWords said, Set<String> by) {
      mentions.add(entry);
      words = said;
      if (!by.isEmpty() && owners != by) {
        owners.clear();
        owners.addAll(by);
      }
    }

    Entry latest() {
      return mentions.get(mentions.size() - 1);
    }

    /** Whether an entry can be the same action at a later time. */
    boolean isContinued(Entry entry, ActionWords said, Set<String> by) {
      NoteDate before = latest().date().orElseThrow();
      boolean over = !ActionState.of(latest().annotation()).isOpen();
      boolean again = over && ActionState.of(entry.annotation()).isOpen();
      return before.compareTo(entry.date().orElseThrow()) < 0
          && !again
          && ActionWords.isSameOwner(owners, by)
          && words.isSame(said);
    }
  }

  private CarriedActions(UnaryOperator<String> person) {
    this.person = person;
  }

  /**
   * Returns the latest mention of each action, with the earlier ones; those without a date are not
   * joined.
   *
   * @param entries in any order, which the result keeps
   * @param person returns the display name of a person for a spelling
   */
  static List<Entry> latest(List<Entry> entries, UnaryOperator<String> person) {
    CarriedActions carried = new CarriedActions(person);
    entries.stream()
        .filter(entry -> entry.date().isPresent())
        .sorted(OLDEST_FIRST)
        .forEach(carried::add);
    // by identity, as the hash of an annotation takes all of its text
    Map<Annotation, Entry> latest = new IdentityHashMap<>();
    carried.all.forEach(one -> latest.put(one.latest().annotation(), with(one.mentions)));
    return entries.stream()
        .filter(entry -> entry.date().isEmpty() || latest.containsKey(entry.annotation()))
        .map(entry -> latest.getOrDefault(entry.annotation(), entry))
        .toList();
  }

  private static Entry with(List<Entry> mentions) {
    Entry last = mentions.get(mentions.size() - 1);
    return new Entry(
        last.note(), last.annotation(), List.copyOf(mentions.subList(0, mentions.size() - 1)));
  }

  private void add(Entry entry) {
    ActionWords words = ActionWords.of(entry.annotation().title());
    Set<String> owners =
        entry.annotation().values(Field.OWNER).stream()
            .map(person)
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<String> series = series(entry);
    Carried found = earlier(entry, words, owners, series);
    if (found == null) {
      found = new Carried(entry, words, owners);
      all.add(found);
    } else {
      found.follow(entry, words, owners);
    }
    for (String one : series) {
      remember(byWords, one + words.joined(), found);
      remember(byBeginning, one + words.beginning(), found);
    }
  }

  private Carried earlier(Entry entry, ActionWords words, Set<String> owners, List<String> series) {
    for (String one : series) {
      for (Deque<Carried> alike :
          List.of(
              byWords.getOrDefault(one + words.joined(), new ArrayDeque<>()),
              byBeginning.getOrDefault(one + words.beginning(), new ArrayDeque<>()))) {
        for (Carried carried : alike) {
          if (carried.isContinued(entry, words, owners)) {
            return carried;
          }
        }
      }
    }
    return null;
  }

  /** Puts an action in front of those that were mentioned before. */
  private static void remember(Map<String, Deque<Carried>> places, String key, Carried carried) {
    Deque<Carried> alike = places.computeIfAbsent(key, k -> new ArrayDeque<>());
    alike.remove(carried);
    alike.addFirst(carried);
    if (alike.size() > MOST_ALIKE) {
      alike.removeLast();
    }
  }

  /** The series of notes to which a note belongs: those in its folder, and those of its title. */
  private static List<String> series(Entry entry) {
    String file = entry.note().file();
    String folder = file.substring(0, file.lastIndexOf('/') + 1);
    String title = entry.note().metadata().title().toLowerCase(Locale.ROOT);
    String name = NUMBERS.matcher(title).replaceAll("");
    return name.isEmpty()
        ? List.of("folder " + folder + "\n")
        : List.of("folder " + folder + "\n", "title " + name + "\n");
  }
}
