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

/** The declared kinds, the labels that mark them, and the headings of lists of them. */
public final class Vocabulary {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final List<Entry> entries;
  private final Set<String> off;
  private final Map<String, Entry> byLabel = new HashMap<>();
  private final Map<String, Kind> bySection = new HashMap<>();

  private final int longestLabel;

  /**
   * A kind and its words, which count in any case.
   *
   * @param kind what the words mean
   * @param labels the kind's own name is one only when it is listed
   * @param sections headings below which list items are of the kind
   * @param scopes what an annotation of the kind can cover
   */
  public record Entry(Kind kind, List<String> labels, List<String> sections, Set<Scope> scopes) {

    public Entry {
      labels = List.copyOf(labels);
      sections = List.copyOf(sections);
      scopes = Set.copyOf(scopes);
    }

    /** What a heading of this kind covers. */
    public Scope ofHeading() {
      return scopes.contains(Scope.SECTION) ? Scope.SECTION : Scope.BLOCK;
    }
  }

  /** A vocabulary of these entries; of two entries with one word the later one has it. */
  public Vocabulary(List<Entry> entries) {
    this(entries, Set.of());
  }

  /** Takes the labels and ids that were switched off too, in lower case. */
  Vocabulary(List<Entry> entries, Set<String> off) {
    this.entries = List.copyOf(entries);
    this.off = Set.copyOf(off);
    for (Entry entry : entries) {
      entry.labels().forEach(label -> byLabel.put(fold(label), entry));
      entry.sections().forEach(section -> bySection.put(fold(section), entry.kind()));
    }
    this.longestLabel = byLabel.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** The kinds that need no declaration. */
  public static Vocabulary builtIn() {
    return new Vocabulary(Arrays.stream(BuiltInKind.values()).map(BuiltInKind::entry).toList());
  }

  /** This vocabulary with changes, of which the later one has the last word. */
  public Vocabulary changed(List<KindChange> changes) {
    ChangedKinds kinds = new ChangedKinds(entries);
    changes.forEach(kinds::take);
    return kinds.vocabulary();
  }

  /** Whether a label, or the id of a kind, was switched off: it is an ordinary word. */
  public boolean isOff(String labelOrId) {
    return off.contains(fold(labelOrId));
  }

  /** All kinds and their words, in the order of declaration. */
  public List<Entry> entries() {
    return entries;
  }

  /** How long the longest label is, in UTF-16 units, with single blanks. */
  public int longestLabel() {
    return longestLabel;
  }

  /** The entry that a label marks, if one is declared; case and runs of blanks do not matter. */
  public Optional<Entry> label(String label) {
    return Optional.ofNullable(byLabel.get(fold(label)));
  }

  /** The entry that a label marks, or whose kind has this id. */
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

  /** A word as it is compared: in lower case, with single blanks. */
  static String fold(String word) {
    return BLANKS.matcher(word.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
