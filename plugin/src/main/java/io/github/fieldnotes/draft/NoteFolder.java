package io.github.fieldnotes.draft;

import io.github.fieldnotes.draft.text.FolderPath;
import io.github.fieldnotes.draft.text.NoteSource;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The notes beside which a new one belongs.
 *
 * @param path the folder that they share, as a path in the section; empty for the top
 * @param notes the oldest first; empty for a folder without notes of the kind
 */
record NoteFolder(String path, List<NoteSource> notes) {

  private static final Pattern RECORD_FOLDER =
      Pattern.compile("(?i)(?:adr|decision|dr|lad?r)?[-_ ]?\\d{1,5}(?:[-_. ].*)?");
  private static final Pattern DATED = Pattern.compile("(?:19|20)\\d{2}(?:[-_.]?\\d{2})?|\\d{2}");
  private static final Pattern MEETING =
      Pattern.compile(
          "(?iU).*\\b(?:meetings?|minutes|stand-?ups?|sync|retros?|sitzung(?:en)?|protokolle?"
              + "|besprechung(?:en)?|réunions?|comptes?[- ]rendus?|reuni[oó]n(?:es)?)\\b.*"
              + "|.*(?:議事録|会議).*");
  private static final Pattern INDEX =
      Pattern.compile("(?i)(?:.*/)?(?:readme|index|_[^/]*)\\.\\w+");

  /** So much of all notes of a kind makes a folder the one of the kind. */
  private static final double MOST = 0.75;

  private static final int MOST_NAMES = 10;

  private static final Comparator<NoteSource> BY_DATE =
      Comparator.comparing(
              (NoteSource source) ->
                  source.note().metadata().date().map(Object::toString).orElse(""))
          .thenComparing(NoteSource::file);

  private static final Comparator<NoteSource> BY_NUMBER =
      Comparator.comparingInt(
              (NoteSource source) ->
                  source.number().isEmpty() ? -1 : Integer.parseInt(source.number()))
          .thenComparing(BY_DATE);

  /**
   * Finds the folder.
   *
   * @param old the record that is replaced, which has the folder if there are several
   * @throws DraftException if several folders are possible
   */
  static NoteFolder of(List<NoteSource> all, DraftRequest request, Optional<NoteSource> old) {
    Map<String, List<NoteSource>> folders =
        all.stream()
            .filter(source -> is(source, request.kind()))
            .collect(
                Collectors.groupingBy(
                    source -> base(source, request.kind()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    Optional<String> named = request.folder().or(() -> old.map(o -> base(o, request.kind())));
    if (named.isPresent()) {
      return sorted(named.get(), folders.getOrDefault(named.get(), List.of()), request.kind());
    }
    if (folders.isEmpty()) {
      return new NoteFolder(ours(all, request.kind()), List.of());
    }
    String largest =
        folders.keySet().stream()
            .max(Comparator.comparingInt(folder -> folders.get(folder).size()))
            .orElseThrow();
    int total = folders.values().stream().mapToInt(List::size).sum();
    boolean clear = request.kind() == DraftKind.NOTE || folders.get(largest).size() >= MOST * total;
    if (!clear) {
      throw new DraftException(
          "there are notes of the kind \""
              + request.kind().code()
              + "\" in several folders: "
              + names(folders.keySet())
              + "; choose one with -Dfolder=");
    }
    return sorted(largest, folders.get(largest), request.kind());
  }

  private static String names(Set<String> folders) {
    String all =
        folders.stream()
            .sorted()
            .limit(MOST_NAMES)
            .map(folder -> folder.isEmpty() ? "." : folder)
            .collect(Collectors.joining(", "));
    int left = folders.size() - MOST_NAMES;
    return left > 0 ? all + " and " + left + " more" : all;
  }

  private static NoteFolder sorted(String folder, List<NoteSource> notes, DraftKind kind) {
    List<NoteSource> sorted = new ArrayList<>(notes);
    sorted.sort(kind == DraftKind.DECISION ? BY_NUMBER : BY_DATE);
    return new NoteFolder(folder, sorted);
  }

  /** The folder of the first note of a kind: that of the kind, if the notes are not in it. */
  private static String ours(List<NoteSource> all, DraftKind kind) {
    return all.isEmpty() && kind == DraftKind.NOTE ? "" : kind.folder();
  }

  private static boolean is(NoteSource source, DraftKind kind) {
    Note note = source.note();
    if (INDEX.matcher(note.file()).matches() && source.number().isEmpty()) {
      return false;
    }
    return switch (kind) {
      case DECISION -> source.whole(BuiltInKind.DECISION).isPresent();
      case TALK -> source.whole(BuiltInKind.TALK).isPresent();
      case MEETING -> isMeeting(source);
      case NOTE ->
          source.whole(BuiltInKind.DECISION).isEmpty()
              && source.whole(BuiltInKind.TALK).isEmpty()
              && !isMeeting(source);
    };
  }

  private static boolean isMeeting(NoteSource source) {
    boolean dated = source.note().metadata().date().isPresent();
    return dated
        && source.whole(BuiltInKind.DECISION).isEmpty()
        && (MEETING.matcher(source.file().replaceAll("[-_/.]", " ")).matches()
            || MEETING.matcher(source.note().metadata().title()).matches());
  }

  /** The folder of a note without the folders of its year, its month, or itself. */
  private static String base(NoteSource source, DraftKind kind) {
    String folder = source.folder();
    boolean own =
        kind == DraftKind.DECISION
            && INDEX.matcher(source.file()).matches()
            && RECORD_FOLDER.matcher(FolderPath.last(folder)).matches();
    if (own) {
      return FolderPath.of(folder);
    }
    while (kind != DraftKind.DECISION && DATED.matcher(FolderPath.last(folder)).matches()) {
      folder = FolderPath.of(folder);
    }
    return folder;
  }

  /** The names of the files; those of records with the folder that is theirs alone. */
  List<String> fileNames(DraftKind kind) {
    return notes.stream()
        .map(NoteSource::file)
        .map(
            file ->
                kind == DraftKind.DECISION && !path.isEmpty()
                    ? file.substring(path.length() + 1)
                    : kind == DraftKind.DECISION ? file : FolderPath.last(file))
        .toList();
  }

  /** The note that was written last. */
  Optional<NoteSource> last() {
    return notes.isEmpty() ? Optional.empty() : Optional.of(notes.get(notes.size() - 1));
  }
}
