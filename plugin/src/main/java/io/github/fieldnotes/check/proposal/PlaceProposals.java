package io.github.fieldnotes.check.proposal;

import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.Extent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Proposes place rules for folders whose notes are all of a kind, by their names and headings. */
final class PlaceProposals {

  private static final int FEWEST = 3;
  private static final Pattern CONFERENCE =
      Pattern.compile(
          "(?i)(?:.*[-_ ])?(?:conf(?:erence)?s?|talks?|summits?|meetups?|webinars?)(?:[-_ ].*)?"
              + "|.*(?:conf|con|summit)[-_ ]?(?:19|20)\\d{2}.*");
  private static final Pattern NUMBERED = Pattern.compile("(?:.*/)?(?:adr[-_ ]?)?\\d{2,4}[-_. ].*");
  private static final Pattern NO_TALK =
      Pattern.compile("(?i)(?:.*/)?(?:readme|index|agenda)\\.\\w+");

  private PlaceProposals() {}

  /** The lines below {@code place:}. */
  static List<String> of(List<Note> notes) {
    Map<String, List<Note>> folders = new TreeMap<>();
    for (Note note : notes) {
      for (int slash = note.file().indexOf('/');
          slash > 0;
          slash = note.file().indexOf('/', slash + 1)) {
        folders.computeIfAbsent(note.file().substring(0, slash), f -> new ArrayList<>()).add(note);
      }
    }
    List<String> lines = new ArrayList<>();
    Set<String> proposed = new HashSet<>();
    // outer folders come first, and a rule for one holds for all below it
    folders.forEach(
        (folder, all) -> {
          boolean covered = proposed.stream().anyMatch(outer -> folder.startsWith(outer + "/"));
          String kind = covered || all.size() < FEWEST ? "" : kind(folder, all);
          if (!kind.isEmpty()) {
            proposed.add(folder);
            lines.add("# " + reason(kind, all.size()));
            lines.add("- pattern: " + Yaml.quoted(folder + "/**"));
            lines.add("  kind: " + kind);
          }
        });
    return lines;
  }

  private static String kind(String folder, List<Note> notes) {
    String name = folder.substring(folder.lastIndexOf('/') + 1);
    if (CONFERENCE.matcher(name).matches() && areTalks(notes)) {
      return BuiltInKind.TALK.id();
    }
    return notes.stream().allMatch(PlaceProposals::isLikeRecord) ? BuiltInKind.DECISION.id() : "";
  }

  /** Whether no note holds a talk or is of a kind already, apart from those about all others. */
  private static boolean areTalks(List<Note> notes) {
    long others = notes.stream().filter(n -> !NO_TALK.matcher(n.file()).matches()).count();
    return others >= FEWEST
        && notes.stream()
            .flatMap(note -> note.annotations().stream())
            .noneMatch(
                annotation ->
                    annotation.kind().is(BuiltInKind.TALK)
                        || annotation.extent().scope() == Extent.Scope.NOTE);
  }

  /** A numbered file with a heading that only decision records have, but no record by any rule. */
  private static boolean isLikeRecord(Note note) {
    return NUMBERED.matcher(note.file()).matches()
        && note.headings().stream()
            .anyMatch(h -> h.text().toLowerCase(Locale.ROOT).startsWith("decision"))
        && note.annotations().stream()
            .noneMatch(annotation -> annotation.extent().scope() == Extent.Scope.NOTE);
  }

  private static String reason(String kind, int notes) {
    return kind.equals(BuiltInKind.TALK.id())
        ? notes + " notes in a folder named like a conference, none of which is a talk yet"
        : notes + " numbered notes with a heading \"Decision\"";
  }
}
