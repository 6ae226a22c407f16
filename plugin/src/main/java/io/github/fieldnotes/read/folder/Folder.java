package io.github.fieldnotes.read.folder;

import io.github.fieldnotes.model.Media;
import io.github.fieldnotes.model.NoteId;
import io.github.fieldnotes.read.media.MediaRewriter;
import io.github.fieldnotes.read.media.PictureSize;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The contents of the notes folders; paths are those in the section, separated by {@code /}.
 *
 * <p>The folders are listed once, by {@link NoteScanner}. Answers come from that listing, so that
 * all notes of a run see the same files. Thread-safe: notes are read in parallel.
 */
public final class Folder implements FolderView {

  private static final MediaRewriter.Looked COPIED = new MediaRewriter.Looked("", Optional.empty());

  /** A Markdown file. */
  public record NoteFile(String path, Path source) {}

  private final NotesFolders folders;
  private final ProjectContext outside;
  private final Set<String> directories = new HashSet<>();
  private final List<NoteFile> notes;
  private final SortedMap<String, Media> media;
  private final Map<NoteId, NoteFile> byId;
  private final UnpublishedFiles left;
  private final WikiNames names;
  private final Map<String, MediaRewriter.Looked> looked = new ConcurrentHashMap<>();
  private final Map<String, Optional<PictureSize>> sizes = new ConcurrentHashMap<>();

  /** The contents of one folder. */
  public Folder(List<NoteFile> notes, List<Media> media) {
    this(
        NotesFolders.of(Path.of("")), ProjectContext.UNKNOWN, notes, media, new UnpublishedFiles());
  }

  /** Takes the notes in order of path. */
  public Folder(
      NotesFolders folders,
      ProjectContext outside,
      List<NoteFile> notes,
      List<Media> media,
      UnpublishedFiles left) {
    this.names = new WikiNames(folders, Vaults.NONE, note -> List.of());
    this.folders = folders;
    this.outside = outside;
    this.left = left;
    this.notes = List.copyOf(notes);
    this.media = new TreeMap<>();
    media.forEach(file -> this.media.put(file.path(), file));
    this.byId =
        Stream.of(notes, left.drafts())
            .flatMap(List::stream)
            .collect(
                Collectors.toMap(
                    note -> NoteId.ofFile(note.path()), Function.identity(), (a, b) -> a));
    notes.forEach(note -> addDirectories(note.path()));
    media.forEach(file -> addDirectories(file.path()));
  }

  private Folder(Folder other, WikiNames names) {
    this.folders = other.folders;
    this.outside = other.outside;
    this.left = other.left;
    this.notes = other.notes;
    this.media = other.media;
    this.byId = other.byId;
    this.directories.addAll(other.directories);
    this.names = names;
  }

  /**
   * The same contents, in which names in double brackets mean notes and files of the vaults.
   *
   * @param aliases the other names of a note; asked only if a name is not that of a file
   */
  public Folder with(Vaults vaults, Function<NoteFile, List<String>> aliases) {
    if (vaults.folders().isEmpty()) {
      return this;
    }
    WikiNames all = new WikiNames(folders, vaults, aliases);
    byId.values().stream().sorted(Comparator.comparing(NoteFile::path)).forEach(all::addNote);
    media.keySet().forEach(all::addFile);
    left.files().keySet().forEach(all::addFile);
    return new Folder(this, all);
  }

  private void addDirectories(String path) {
    int slash = path.lastIndexOf('/');
    while (slash > 0 && directories.add(path.substring(0, slash))) {
      slash = path.lastIndexOf('/', slash - 1);
    }
  }

  public List<NoteFile> notes() {
    return notes;
  }

  /** The files of all notes, by their paths in the section. */
  public Map<String, Path> sources() {
    return notes.stream().collect(Collectors.toMap(NoteFile::path, NoteFile::source));
  }

  public List<Media> media() {
    return List.copyOf(media.values());
  }

  /** The files that are neither notes nor published. */
  public UnpublishedFiles leftOut() {
    return left;
  }

  @Override
  public Optional<String> resolve(String from, String address) {
    return folders.resolve(from, address).or(() -> throughRepository(from, address));
  }

  /** Resolves an address that leaves the folders and comes back: {@code ../notes/a.md}. */
  private Optional<String> throughRepository(String from, String address) {
    return outside
        .host()
        .flatMap(host -> inRepository(host, from, address).flatMap(path -> folders.at(host, path)));
  }

  private Optional<String> inRepository(CodeHost host, String from, String address) {
    return folders
        .holding(from)
        .flatMap(f -> host.path(f.directory(), from.substring(f.prefix().length()) + address));
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
  public ProjectContext outside() {
    return outside;
  }

  @Override
  public boolean hasFolder(String path) {
    return path.isEmpty() || directories.contains(path);
  }

  @Override
  public Optional<String> rooted(String path) {
    return outside.host().flatMap(host -> host.rooted(path).flatMap(at -> folders.at(host, at)));
  }

  @Override
  public Optional<String> hostedAtRoot(String path) {
    return outside.host().flatMap(host -> host.rooted(path)).flatMap(this::hosted);
  }

  @Override
  public Optional<String> hosted(String from, String address) {
    return outside.host().flatMap(host -> inRepository(host, from, address)).flatMap(this::hosted);
  }

  private Optional<String> hosted(String path) {
    CodeHost host = outside.host().orElseThrow();
    CodeHost.Kind kind = host.kind(path);
    return kind == CodeHost.Kind.NOTHING ? Optional.empty() : Optional.of(host.address(path, kind));
  }

  @Override
  public boolean hasMedia(String path) {
    Media file = media.get(path);
    return file != null && looked(file).refusal().isEmpty();
  }

  @Override
  public Optional<PictureSize> pictureSize(String path) {
    Media file = media.get(path);
    return file == null
        ? Optional.empty()
        : sizes.computeIfAbsent(path, key -> PictureSize.of(file.source()));
  }

  @Override
  public Optional<String> refusal(String path) {
    Media file = media.get(path);
    return file == null
        ? left.why(path)
        : Optional.of(looked(file).refusal()).filter(why -> !why.isEmpty());
  }

  /** What publishing does to a file; each file is examined once, when a note first asks for it. */
  MediaRewriter.Looked looked(Media file) {
    return file.content() instanceof MediaRewriter rewriting
        ? looked.computeIfAbsent(file.path(), path -> rewriting.look(file.source()))
        : COPIED;
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

  @Override
  public boolean isVault(String path) {
    return names.isVault(path);
  }

  @Override
  public WikiAnswer wiki(String note, String name) {
    return name.isEmpty() ? new WikiAnswer(note, List.of()) : names.find(note, name);
  }
}
