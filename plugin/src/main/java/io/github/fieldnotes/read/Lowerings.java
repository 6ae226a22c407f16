package io.github.fieldnotes.read;

import io.github.fieldnotes.diag.Lowering;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.Declarations;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.DecisionStatus;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.model.vocabulary.KindChange;
import io.github.fieldnotes.model.vocabulary.PlaceRule;
import io.github.fieldnotes.model.vocabulary.StatusChange;
import io.github.fieldnotes.model.vocabulary.Vocabulary;
import io.github.fieldnotes.read.config.DeclarationsReader.Declared;
import io.github.fieldnotes.read.decision.DecisionFileNames;
import io.github.fieldnotes.read.folder.GlobPatterns;
import io.github.fieldnotes.read.folder.NotesFolder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what in the configurations of the notes makes a check report less, where the POM does not
 * overrule it: problems that are lowered, kinds that are switched off, words that are taken from
 * kinds that are checked or from statuses, headings above a status, and places that make something
 * else of decision records.
 */
final class Lowerings {

  private final ReadOptions options;
  private final Vocabulary before;
  private final Set<String> idsBefore;
  private final Vocabulary after;
  private final Set<String> idsAfter;
  private final Set<Lowering> found = new LinkedHashSet<>();

  /** Takes the kinds that there are with all configurations. */
  Lowerings(ReadOptions options, Vocabulary after) {
    this.options = options;
    this.before = options.declarations().vocabulary();
    this.idsBefore = ids(before);
    this.after = after;
    this.idsAfter = ids(after);
  }

  /**
   * What the files say, in their order.
   *
   * @param all what counts: the files, overruled by the POM
   * @param notes the notes that there are
   */
  List<Lowering> of(List<Declared> files, Declarations all, List<Note> notes) {
    Set<Problem> decided = EnumSet.noneOf(Problem.class);
    decided.addAll(options.declarations().problems().changed().keySet());
    Set<PlaceRule> hiding = hiding(all.places(), notes);
    for (Declared file : files) {
      file.lowered()
          .forEach(
              (problem, text) -> {
                if (!decided.contains(problem)) {
                  found.add(new Lowering(file.file(), text));
                }
              });
      decided.addAll(file.declarations().problems().changed().keySet());
      file.declarations().kinds().forEach(change -> kind(change, file.file()));
      statuses(file.declarations().statuses(), file.file());
      file.declarations().places().stream()
          .filter(hiding::contains)
          .map(rule -> "place " + rule.pattern() + ": " + rule.kind())
          .forEach(text -> found.add(new Lowering(file.file(), text)));
    }
    return List.copyOf(found);
  }

  /** A heading can hide that a record has no status, and a word that it has no successor. */
  private void statuses(StatusChange change, String file) {
    change.headings().stream()
        .filter(heading -> !before.statuses().isHeading(heading))
        .forEach(heading -> found.add(new Lowering(file, "statusHeadings: " + heading)));
    for (DecisionStatus status : DecisionStatus.values()) {
      for (String word : change.of(status)) {
        if (before.statuses().of(word).filter(had -> had != status).isPresent()
            && after.statuses().of(word).filter(status::equals).isPresent()) {
          found.add(new Lowering(file, "statuses." + status.code() + ": " + word));
        }
      }
    }
  }

  private void kind(KindChange change, String file) {
    String key = "kinds." + change.id();
    boolean isNew = !idsBefore.contains(change.id());
    if (change.off()) {
      if (!idsAfter.contains(change.id()) && !before.isOff(change.id())) {
        found.add(new Lowering(file, key + ": off"));
      }
      return;
    }
    if (isNew && areReported()) {
      found.add(new Lowering(file, key));
    }
    for (String label : change.labels()) {
      Optional<Vocabulary.Entry> had = before.label(label);
      boolean taken =
          had.isPresent()
              && isTaken(had.get().kind(), after.label(label).map(Vocabulary.Entry::kind), change);
      if (taken || (!isNew && had.isEmpty() && areReported())) {
        found.add(new Lowering(file, key + ".labels: " + label));
      }
    }
    for (String section : change.sections()) {
      Optional<Kind> had = before.section(section);
      if (had.isPresent() && isTaken(had.get(), after.section(section), change)) {
        found.add(new Lowering(file, key + ".sections: " + section));
      }
    }
  }

  /** Whether the project wants nobody to use labels that are not declared. */
  private boolean areReported() {
    return switch (options.unknownKinds()) {
      case WARN, FAIL -> true;
      case ADD, IGNORE -> false;
    };
  }

  private static boolean isTaken(Kind had, Optional<Kind> has, KindChange change) {
    return had.builtIn().filter(BuiltInKind::isChecked).isPresent()
        && !had.is(change.id())
        && has.filter(kind -> kind.is(change.id())).isPresent();
  }

  /** The rules that make something else of notes which read like decision records. */
  private Set<PlaceRule> hiding(List<PlaceRule> places, List<Note> notes) {
    if (!idsBefore.contains(BuiltInKind.DECISION.id())) {
      return Set.of();
    }
    List<PlaceRule> rules = new ArrayList<>();
    List<GlobPatterns> patterns = new ArrayList<>();
    for (PlaceRule rule : places) {
      if (rule.headings() == 0 && idsAfter.contains(rule.kind())) {
        rules.add(rule);
        patterns.add(GlobPatterns.of(List.of(rule.pattern())));
      }
    }
    Set<PlaceRule> hiding = new HashSet<>();
    for (Note note : rules.isEmpty() ? List.<Note>of() : notes) {
      if (couldBeRecord(note)) {
        for (int i = 0; i < rules.size(); i++) {
          if (patterns.get(i).matches(note.file())) {
            hiding.add(rules.get(i));
            break;
          }
        }
      }
    }
    hiding.removeIf(rule -> rule.kind().equals(BuiltInKind.DECISION.id()));
    return hiding;
  }

  private boolean couldBeRecord(Note note) {
    String path = note.file();
    String title = note.metadata().title();
    String root = options.selection().folders().holding(path).map(NotesFolder::name).orElse("");
    boolean named =
        DecisionFileNames.number(path, title).isPresent() || DecisionFileNames.isDated(path, title);
    return !DecisionFileNames.isNoRecord(path)
        && (DecisionFileNames.isInRecordFolder(path, root)
            || named
                && note.headings().stream().anyMatch(h -> after.statuses().isHeading(h.text())));
  }

  private static Set<String> ids(Vocabulary vocabulary) {
    return vocabulary.entries().stream().map(one -> one.kind().id()).collect(Collectors.toSet());
  }
}
