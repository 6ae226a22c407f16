package io.github.fieldnotes.read;

import io.github.fieldnotes.model.Media;
import io.github.fieldnotes.model.NoteId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What lies in the notes folders; paths are those in the section, with {@code /} between their
 * parts.
 */
final class Folder implements FolderView {

  /** A Markdown file. */
  record NoteFile(String path, Path source) {}

  private final NotesFolders folders;
  private final List<NoteFile> notes;
  private final SortedMap<String, Media> media;
  private final Map<NoteId, NoteFile> byId;

  /** What lies in one folder. */
  Folder(List<NoteFile> notes, List<Media> media) {
    this(NotesFolders.of(Path.of("")), notes, media);
  }

  /** Takes notes in order of path. */
  Folder(NotesFolders folders, List<NoteFile> notes, List<Media> media) {
    this.folders = folders;
    this.notes = List.copyOf(notes);
    this.media = new TreeMap<>();
    media.forEach(file -> this.media.put(file.path(), file));
    this.byId =
        notes.stream()
            .collect(
                Collectors.toMap(
                    note -> NoteId.ofFile(note.path()), Function.identity(), (a, b) -> a));
  }

  List<NoteFile> notes() {
    return notes;
  }

  List<Media> media() {
    return List.copyOf(media.values());
  }

  @Override
  public Optional<String> resolve(String from, String address) {
    return folders.resolve(from, address);
  }

  @Override
  public String module(String path) {
    return folders.holding(path).map(NotesFolder::module).orElse("");
  }

  @Override
  public String below(String path) {
    return folders.holding(path).map(f -> path.substring(f.prefix().length())).orElse(path);
  }

  @Override
  public boolean hasMedia(String path) {
    return media.containsKey(path);
  }

  @Override
  public boolean isNote(String path) {
    NoteFile note = byId.get(NoteId.ofFile(path));
    return note != null && note.path().equals(path);
  }

  @Override
  public Optional<NoteId> note(String path) {
    String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    NoteId asWritten = new NoteId(trimmed);
    if (byId.containsKey(asWritten)) {
      return Optional.of(asWritten);
    }
    if (trimmed.matches("(?i).*\\.(md|markdown|html)")
        && byId.containsKey(NoteId.ofFile(trimmed))) {
      return Optional.of(NoteId.ofFile(trimmed));
    }
    String prefix = trimmed.isEmpty() ? "" : trimmed + "/";
    return List.of("README", "readme", "index").stream()
        .map(name -> new NoteId(prefix + name))
        .filter(byId::containsKey)
        .findFirst();
  }
}
