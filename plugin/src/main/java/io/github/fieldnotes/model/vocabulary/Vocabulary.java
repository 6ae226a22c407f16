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
 * The declared kinds, their labels, and the headings of their lists.
 *
 * <p>The vocabulary of a section is {@link #builtIn()} with the changes of its configuration:
 * {@code Vocabulary.builtIn().changed(changes)}. Immutable.
 */
public final class Vocabulary {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final List<Entry> entries;
  private final Set<String> off;
  private final Map<String, Entry> byLabel = new HashMap<>();
  private final Map<String, Kind> bySection = new HashMap<>();

  private final int longestLabel;

  /**
   * A kind and its words, which are compared ignoring case.
   *
   * @param kind the kind that the words mean
   * @param labels the labels; the kind's own name is one only if it is listed
   * @param sections headings below which list items have the kind
   * @param scopes the extents that an annotation of the kind can have
   */
  public record Entry(Kind kind, List<String> labels, List<String> sections, Set<Scope> scopes) {

    public Entry {
      labels = List.copyOf(labels);
      sections = List.copyOf(sections);
      scopes = Set.copyOf(scopes);
    }

    /** The extent of a heading of this kind. */
    public Scope ofHeading() {
      return scopes.contains(Scope.SECTION) ? Scope.SECTION : Scope.BLOCK;
    }
  }

  /** Creates a vocabulary of these entries; if two have the same word, the later one gets it. */
  public Vocabulary(List<Entry> entries) {
    this(entries, Set.of());
  }

  /** Also takes the labels and ids that are switched off, in lower case. */
  Vocabulary(List<Entry> entries, Set<String> off) {
    this.entries = List.copyOf(entries);
    this.off = Set.copyOf(off);
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

  /** Whether a label, or the id of a kind, is switched off and so is an ordinary word. */
  public boolean isOff(String labelOrId) {
    return off.contains(fold(labelOrId));
  }

  /** All kinds and their words, in the order of declaration. */
  public List<Entry> entries() {
    return entries;
  }

  /** The length of the longest label in UTF-16 units, with single spaces. */
  public int longestLabel() {
    return longestLabel;
  }

  /** The entry with a label, if one is declared; case and runs of white space are ignored. */
  public Optional<Entry> label(String label) {
    return Optional.ofNullable(byLabel.get(fold(label)));
  }

  /** The entry with this label, or whose kind has this id. */
  public Optional<Entry> named(String labelOrId) {
    return label(labelOrId)
        .or(() -> label(labelOrId.replace('-', ' ')))
        .or(() -> entries.stream().filter(entry -> entry.kind().is(labelOrId)).findFirst());
  }

  /** The kind of the list items below a heading. */
  public Optional<Kind> section(String heading) {
    return Optional.ofNullable(bySection.get(fold(heading)));
  }

  /** A built-in kind, with what a configuration changes; empty when it is switched off. */
  public Optional<Kind> kind(BuiltInKind kind) {
    return kind(kind.id());
  }

  /** The kind of an id. */
  public Optional<Kind> kind(String id) {
    return entries.stream().map(Entry::kind).filter(kind -> kind.is(id)).findFirst();
  }

  /** The folded form by which words are compared: in lower case, with single spaces. */
  static String fold(String word) {
    return BLANKS.matcher(word.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
