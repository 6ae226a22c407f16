package io.github.fieldnotes.draft;

import io.github.fieldnotes.draft.text.FolderPath;
import io.github.fieldnotes.draft.text.NoteOutline;
import io.github.fieldnotes.draft.text.NoteSource;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the records of a folder say that one replaces another.
 *
 * @param folder the records
 * @param status how they write their status
 */
record Successions(NoteFolder folder, StatusWord status) {

  private static final Pattern LINKED =
      Pattern.compile(
          "(?iU)(?:super(?:s|c|sc)ee?de[sd]|replace[sd]|obsolete[sd]|overrid(?:es|den)|ersetzt|abgelöst"
              + "|remplac\\w+|reemplaza\\w*|sustitu\\w+)(?:[\\s-](?:by|durch|von|par|por))?\\s*:?\\s*"
              + "\\[([^\\]]+)\\]\\(([^)\\s]+)\\)");
  private static final Pattern LABEL =
      Pattern.compile("(?i)((?:adr|decision|dr|lad?r)[-_ #]*)(\\d{1,5})");

  /**
   * The record that a request names.
   *
   * @param name a number, or the name or path of a file, with or without extension
   * @throws DraftException if there is none, or more than one
   */
  static NoteSource find(String name, List<NoteSource> all, DraftRequest request) {
    if (request.kind() != DraftKind.DECISION) {
      throw new DraftException(
          "only a decision supersedes another one; use -Dkind=decision, or leave -Dsupersedes out");
    }
    String number = name.replaceFirst("^(?i:adr[-_ ]?)?0*(?=\\d)", "");
    List<NoteSource> records =
        all.stream().filter(one -> one.whole(BuiltInKind.DECISION).isPresent()).toList();
    List<NoteSource> found =
        records.stream()
            .filter(one -> isNamed(one, name) || one.number().equals(number))
            .filter(
                one ->
                    request.folder().isEmpty()
                        || one.folder().equals(request.folder().get())
                        || isNamed(one, name))
            .toList();
    List<NoteSource> exact = found.stream().filter(one -> isNamed(one, name)).toList();
    List<NoteSource> chosen = exact.isEmpty() ? found : exact;
    if (chosen.size() == 1) {
      return chosen.get(0);
    }
    throw new DraftException(
        chosen.isEmpty()
            ? "there is no decision record \"" + name + "\"" + known(records)
            : "several decision records are \""
                + name
                + "\": "
                + chosen.stream().map(NoteSource::file).collect(Collectors.joining(", "))
                + "; name one by its file, such as -Dsupersedes="
                + chosen.get(0).file());
  }

  private static String known(List<NoteSource> records) {
    return records.isEmpty()
        ? "; these notes have no decision records"
        : "; write the number or the file of one, such as -Dsupersedes="
            + Optional.of(records.get(records.size() - 1).number())
                .filter(number -> !number.isEmpty())
                .orElse(records.get(records.size() - 1).file());
  }

  private static boolean isNamed(NoteSource source, String name) {
    String file = source.file();
    String without = file.replaceFirst("\\.[^./]*$", "");
    return List.of(file, without, FolderPath.last(file), FolderPath.last(without)).contains(name);
  }

  /** The old record as the new one links it. */
  Replaced replaced(NoteSource old, String file) {
    String title = NoteOutline.of(old).title().stream().findFirst().orElse(old.title());
    return new Replaced(
        text(old.file(), title.replaceFirst("^#\\s+", "").strip(), old.number()),
        FolderPath.relative(FolderPath.of(file), old.file()));
  }

  /** What the old record says of the new one. */
  String said(NoteSource old, String file, Fill fill) {
    NoteOutline outline = NoteOutline.of(old);
    String title =
        new LayoutTitle(outline)
            .lines(fill).stream().findFirst().orElse(fill.title()).replaceFirst("^#\\s+", "");
    String number = fill.number() == 0 ? "" : Integer.toString(fill.number());
    return status.successor()
        + " "
        + Replaced.link(text(file, title, number), FolderPath.relative(old.folder(), file));
  }

  /** The text of a link, as other records of the folder have it. */
  private String text(String file, String title, String number) {
    for (int i = folder.notes().size() - 1; i >= 0; i--) {
      Matcher linked = LINKED.matcher(folder.notes().get(i).text());
      if (linked.find()) {
        String shown = linked.group(1);
        if (shown.equals(FolderPath.stem(linked.group(2)))) {
          return FolderPath.stem(file);
        }
        if (shown.equals(FolderPath.last(linked.group(2)))) {
          return FolderPath.last(file);
        }
        Matcher label = LABEL.matcher(shown);
        if (label.matches() && !number.isEmpty()) {
          return label.group(1)
              + NamePattern.padded(Integer.parseInt(number), digits(label.group(2)));
        }
        return title;
      }
    }
    return title;
  }

  private static int digits(String number) {
    return number.startsWith("0") ? number.length() : 1;
  }
}
