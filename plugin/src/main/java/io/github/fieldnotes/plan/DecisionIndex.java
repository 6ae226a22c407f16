package io.github.fieldnotes.plan;

import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteDate;
import io.github.fieldnotes.model.NoteId;
import io.github.fieldnotes.model.Relation;
import io.github.fieldnotes.plan.DecisionLog.Decision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds decision records by link or by number, preferring those in the same folder. */
final class DecisionIndex {

  /** Orders by folder, then highest number, newest date and file name. */
  static final Comparator<Decision> ORDER =
      Comparator.comparing((Decision decision) -> folder(decision.note()))
          .thenComparing(DecisionIndex::number, Comparator.reverseOrder())
          .thenComparing(
              decision -> decision.note().metadata().date().orElse(null),
              Comparator.nullsLast(Comparator.<NoteDate>reverseOrder()))
          .thenComparing(decision -> decision.note().file());

  /** A record in a folder of its own: {@code adr/0012-ropes/README.md}. */
  private static final Pattern OWN_FOLDER = Pattern.compile("(?i)/(?:readme|index)\\.[^/]*$");

  private final Map<NoteId, String> byId = new HashMap<>();

  /** Records by number, and by number and folder. */
  private final Map<String, List<Note>> byNumber = new HashMap<>();

  void add(Note note, String number) {
    byId.putIfAbsent(note.id(), note.file());
    if (!number.isEmpty()) {
      byNumber.computeIfAbsent(number, n -> new ArrayList<>()).add(note);
      byNumber.computeIfAbsent(number + "/" + folder(note), n -> new ArrayList<>()).add(note);
    }
  }

  /** The file of the record to which a relation refers; never the record that states it. */
  Optional<String> find(Relation relation, Note from) {
    Optional<String> linked = DecisionLog.note(relation).map(to -> byId.get(to.note()));
    return linked.or(() -> numbered(relation, from)).filter(file -> !file.equals(from.file()));
  }

  private Optional<String> numbered(Relation relation, Note from) {
    List<Note> all = byNumber.getOrDefault(relation.number(), List.of());
    List<Note> fitting = byNumber.getOrDefault(relation.number() + "/" + folder(from), all);
    return fitting.size() == 1 ? Optional.of(fitting.get(0).file()) : Optional.empty();
  }

  /** The folder of a note's log; a record can have a folder of its own in it. */
  static String folder(Note note) {
    String folder = parent(note.file());
    return OWN_FOLDER.matcher(note.file()).find() ? parent(folder) : folder;
  }

  private static String parent(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  private static int number(Decision decision) {
    return decision.number().isEmpty() ? -1 : Integer.parseInt(decision.number());
  }
}
