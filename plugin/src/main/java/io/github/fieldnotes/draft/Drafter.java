package io.github.fieldnotes.draft;

import io.github.fieldnotes.draft.text.DayStyle;
import io.github.fieldnotes.draft.text.FolderPath;
import io.github.fieldnotes.draft.text.NoteSource;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Note;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Drafts a new note from the notes that there are.
 *
 * @param library all notes, drafts among them
 * @param texts the text of the file of a note, without a byte order mark
 * @param root the name of the notes folder itself; empty if several folders have the notes
 */
public record Drafter(Library library, Function<Note, String> texts, String root) {

  private static final String IN_NAME = "(?:.*[-_ ])?(?:%s)(?:[-_ ].*)?";

  /**
   * Drafts a note.
   *
   * @throws DraftException if it is not clear what is wanted
   */
  public Draft draft(DraftRequest request) {
    List<NoteSource> all =
        library.notes().stream()
            .filter(note -> !note.id().isTemplate())
            .map(note -> new NoteSource(note, texts))
            .toList();
    Optional<NoteSource> old =
        request.supersedes().map(name -> Successions.find(name, all, request).held());
    NoteFolder folder = inRoot(NoteFolder.of(all, request, old), request);
    NamePattern names = names(folder, request.kind());
    int number = number(folder, names, request.kind());
    String file = file(folder, names, number, request);
    List<String> statuses =
        folder.notes().stream().map(NoteSource::status).filter(s -> !s.isEmpty()).toList();
    Successions successions = new Successions(folder, new StatusWord(statuses, library.statuses()));
    Fill fill =
        new Fill(
            request.title(),
            number,
            request.today(),
            request.title().isEmpty() ? "" : names.slug(request.title()),
            status(request, successions.status()),
            old.map(o -> successions.replaced(o, file)),
            actions(request, folder, file));
    Optional<Draft.Change> change = old.map(o -> change(o, file, fill, successions));
    return new Draft(
        file,
        habit(folder, fill),
        facts(request, folder, fill),
        expected(names, request, fill),
        change);
  }

  private static String status(DraftRequest request, StatusWord habit) {
    return request.kind() == DraftKind.DECISION ? request.status().orElseGet(habit::first) : "";
  }

  private static Optional<OpenActions> actions(
      DraftRequest request, NoteFolder folder, String file) {
    return request.kind() == DraftKind.MEETING
        ? Optional.of(
            folder
                .last()
                .map(last -> OpenActions.of(last, FolderPath.of(file)))
                .orElse(OpenActions.NONE))
        : Optional.empty();
  }

  private Optional<String> habit(NoteFolder folder, Fill fill) {
    return folder.notes().isEmpty()
        ? Optional.empty()
        : Optional.of(NoteLayout.of(folder.notes(), library.statuses()).write(fill));
  }

  /** A number that is not in the name of the file may be in the title, or nowhere. */
  private static Draft.Expected expected(NamePattern names, DraftRequest request, Fill fill) {
    String number = fill.number() == 0 ? "" : Integer.toString(fill.number());
    Set<String> numbers = names.isNumbered() ? Set.of(number) : Set.copyOf(List.of(number, ""));
    return new Draft.Expected(numbers, request.title(), fill.status());
  }

  /** Notes folders that are named like those of a kind need no such folder inside. */
  private NoteFolder inRoot(NoteFolder folder, DraftRequest request) {
    boolean ours = folder.notes().isEmpty() && request.folder().isEmpty();
    String name = root.toLowerCase(Locale.ROOT);
    boolean isOne =
        switch (request.kind()) {
          case DECISION -> name.matches(IN_NAME.formatted("adrs?|adl|decisions?"));
          case MEETING -> name.matches(IN_NAME.formatted("meetings?|minutes"));
          case TALK -> name.matches(IN_NAME.formatted("talks?"));
          case NOTE -> false;
        };
    return ours && isOne ? new NoteFolder("", List.of()) : folder;
  }

  private static NamePattern names(NoteFolder folder, DraftKind kind) {
    List<String> names = folder.fileNames(kind);
    if (!names.isEmpty()) {
      return NamePattern.of(names, DatedFolder.known(folder));
    }
    return kind == DraftKind.DECISION ? NamePattern.ofRecords() : NamePattern.ofDatedNotes();
  }

  /** The next number; 0 where notes have none. */
  private static int number(NoteFolder folder, NamePattern names, DraftKind kind) {
    int highest =
        kind == DraftKind.DECISION
            ? folder.notes().stream()
                .map(NoteSource::number)
                .filter(number -> !number.isEmpty())
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0)
            : NamePattern.highest(folder.fileNames(kind));
    boolean inTitles = kind == DraftKind.DECISION && highest > 0;
    return names.isNumbered() || inTitles ? highest + 1 : 0;
  }

  private static String file(
      NoteFolder folder, NamePattern names, int number, DraftRequest request) {
    boolean dated = request.kind() != DraftKind.DECISION;
    String at = dated ? DatedFolder.of(folder, request.today()) : folder.path();
    if (!request.title().isEmpty()) {
      return FolderPath.join(at, names.name(number, request.today(), request.title()));
    }
    Optional<NoteSource> last = folder.last();
    if (request.kind() != DraftKind.MEETING || last.isEmpty()) {
      throw new DraftException(
          "a new " + request.kind().code() + " needs a title; add -Dtitle=\"...\"");
    }
    String name = FolderPath.last(last.get().file());
    return NamePattern.renamed(name, DatedFolder.known(folder), request.today())
        .map(renamed -> FolderPath.join(at, renamed))
        .orElseThrow(
            () ->
                new DraftException(
                    "the name of the last meeting, "
                        + name
                        + ", has no date to replace by today's, or is of today; add"
                        + " -Dtitle=\"...\""));
  }

  private Draft.Change change(NoteSource old, String file, Fill fill, Successions successions) {
    String said = successions.said(old, file, fill);
    List<String> texts = new StatusEdits(old, said, fill.today(), library.statuses()).texts();
    return new Draft.Change(old.note(), old.text(), texts, said);
  }

  private static Map<String, Object> facts(DraftRequest request, NoteFolder folder, Fill fill) {
    String last = folder.last().map(n -> DayStyle.replace(n.title(), fill.today())).orElse("");
    Map<String, Object> facts = new HashMap<>();
    facts.put("kind", request.kind().code());
    facts.put("title", fill.title().isEmpty() ? last : fill.title());
    facts.put("date", fill.today().toString());
    facts.put("slug", fill.slug());
    facts.put("number", fill.number() == 0 ? "" : Integer.toString(fill.number()));
    facts.put("status", fill.status());
    facts.put("supersedes", fill.replaced().map(Replaced::link).orElse(""));
    facts.put("actions", fill.actionLines().stream().collect(Collectors.joining("\n")));
    return facts;
  }
}
