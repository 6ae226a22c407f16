package io.github.fieldnotes.model.vocabulary;

import io.github.fieldnotes.model.vocabulary.Extent.Scope;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The declared kinds, their labels, the headings of their lists, and the words for statuses.
 *
 * <p>The vocabulary of a section is {@link #builtIn()} with the changes of its configuration:
 * {@code Vocabulary.builtIn().changed(changes)}. Immutable.
 */
public final class Vocabulary {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final List<Entry> entries;
  private final Set<String> off;
  private final StatusWords statuses;
  private final Map<String, Entry> byLabel = new HashMap<>();
  private final Map<String, Kind> bySection = new HashMap<>();

  private final int longestLabel;

  /**
   * A kind and its words, which are compared ignoring case.
   *
   * @param kind the kind that the words mean
   * @param labels the labels; the name of the kind is one only if listed here
   * @param sections the headings whose list items have this kind
   * @param scopes the extents that its annotations can have
   */
  public record Entry(Kind kind, List<String> labels, List<String> sections, Set<Scope> scopes) {

    public Entry {
      labels = List.copyOf(labels);
      sections = List.copyOf(sections);
      scopes = Set.copyOf(scopes);
    }

    /** The extent of an annotation on a heading. */
    public Scope ofHeading() {
      return scopes.contains(Scope.SECTION) ? Scope.SECTION : Scope.BLOCK;
    }
  }

  /** Creates a vocabulary; if two entries have the same word, it belongs to the later one. */
  public Vocabulary(List<Entry> entries) {
    this(entries, Set.of(), StatusWords.BUILT_IN);
  }

  /** Creates a vocabulary in which these labels and ids, in lower case, are switched off. */
  Vocabulary(List<Entry> entries, Set<String> off) {
    this(entries, off, StatusWords.BUILT_IN);
  }

  private Vocabulary(List<Entry> entries, Set<String> off, StatusWords statuses) {
    this.entries = List.copyOf(entries);
    this.off = Set.copyOf(off);
    this.statuses = statuses;
    for (Entry entry : entries) {
      entry.labels().forEach(label -> byLabel.put(fold(label), entry));
      entry.sections().forEach(section -> bySection.put(fold(section), entry.kind()));
    }
    this.longestLabel = byLabel.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** The vocabulary of the built-in kinds. */
  public static Vocabulary builtIn() {
    return new Vocabulary(Arrays.stream(BuiltInKind.values()).map(BuiltInKind::entry).toList());
  }

  /** Returns this vocabulary with changes; later changes win. */
  public Vocabulary changed(List<KindChange> changes) {
    ChangedKinds kinds = new ChangedKinds(entries);
    changes.forEach(kinds::take);
    return kinds.vocabulary();
  }

  /** Returns this vocabulary with further words for the statuses of decisions. */
  public Vocabulary changed(StatusChange change) {
    return new Vocabulary(entries, off, statuses.changed(change));
  }

  /** The words for the statuses of decisions. */
  public StatusWords statuses() {
    return statuses;
  }

  /** Whether a label or the id of a kind is switched off, which makes it an ordinary word. */
  public boolean isOff(String labelOrId) {
    return off.contains(fold(labelOrId));
  }

  /** The labels and ids that are switched off, in lower case. */
  public Set<String> off() {
    return off;
  }

  /** All kinds with their words, in order of declaration. */
  public List<Entry> entries() {
    return entries;
  }

  /** The length of the longest label in UTF-16 units, with single spaces. */
  public int longestLabel() {
    return longestLabel;
  }

  /** The entry with a label; ignores case and repeated white space. */
  public Optional<Entry> label(String label) {
    return Optional.ofNullable(byLabel.get(fold(label)));
  }

  /** The entry with this label, or else the one whose kind has this id. */
  public Optional<Entry> named(String labelOrId) {
    return label(labelOrId)
        .or(() -> label(labelOrId.replace('-', ' ')))
        .or(() -> entries.stream().filter(entry -> entry.kind().is(labelOrId)).findFirst());
  }

  /** The kind of the list items below a heading. */
  public Optional<Kind> section(String heading) {
    return Optional.ofNullable(bySection.get(fold(heading)));
  }

  /** A built-in kind as configured; empty if it is switched off. */
  public Optional<Kind> kind(BuiltInKind kind) {
    return kind(kind.id());
  }

  /** The kind with an id. */
  public Optional<Kind> kind(String id) {
    return entries.stream().map(Entry::kind).filter(kind -> kind.is(id)).findFirst();
  }

  /** The form in which words are compared: in lower case, with single spaces. */
  static String fold(String word) {
    String stripped = word.strip();
    String single =
        hasOnlySingleSpaces(stripped) ? stripped : BLANKS.matcher(stripped).replaceAll(" ");
    return single.toLowerCase(Locale.ROOT);
  }

  private static boolean hasOnlySingleSpaces(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isWhitespace(c) && (c != ' ' || word.charAt(i - 1) == ' ')) {
        return false;
      }
    }
    return true;
  }
}
