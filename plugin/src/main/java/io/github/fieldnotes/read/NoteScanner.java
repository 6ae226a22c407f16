package io.github.fieldnotes.read;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.FileNames;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.Media;
import io.github.fieldnotes.read.Folder.NoteFile;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lists the notes folders: Markdown files are notes, other files are media. Files and folders whose
 * name begins with a dot are left out, and so are symbolic links, which could lead anywhere.
 */
final class NoteScanner extends SimpleFileVisitor<Path> {

  private final ReadOptions options;
  private final Diagnostics diagnostics;
  private final GlobPatterns includes;
  private final GlobPatterns excludes;
  private final NotesFolder folder;
  private final Found found;

  /** What was found so far, in all folders. */
  private record Found(List<NoteFile> notes, List<Media> media) {}

  private NoteScanner(
      ReadOptions options, NotesFolder folder, Found found, Diagnostics diagnostics) {
    this.options = options;
    this.folder = folder;
    this.found = found;
    this.diagnostics = diagnostics;
    this.includes =
        GlobPatterns.of(options.includes().isEmpty() ? List.of("**") : options.includes());
    this.excludes = GlobPatterns.of(options.excludes());
  }

  /** Lists the folders; an absent one is empty. */
  static Folder scan(ReadOptions options, Diagnostics diagnostics) {
    Found found = new Found(new ArrayList<>(), new ArrayList<>());
    for (NotesFolder folder : options.folders().existing()) {
      new NoteScanner(options, folder, found, diagnostics).walk();
    }
    found.notes().sort(Comparator.comparing(NoteFile::path));
    return new Folder(options.folders(), options.outside(), found.notes(), found.media());
  }

  private void walk() {
    try {
      Files.walkFileTree(folder.directory(), this);
    } catch (IOException e) {
      unreadable(folder.directory(), e);
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    boolean skipped =
        !directory.equals(folder.directory())
            && (isHidden(directory)
                || (isDrafts(directory) && !options.drafts())
                || options.folders().isOne(directory));
    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String below = below(file);
    String path = folder.prefix() + below;
    if (isHidden(file) || excludes.matches(below)) {
      return FileVisitResult.CONTINUE;
    }
    NotesFolder holding = options.folders().holding(path).orElse(folder);
    if (!holding.equals(folder)) {
      diagnostics.report(Problem.TAKEN_FOLDER, Location.of(path), holding.path());
    } else if (attributes.isSymbolicLink()) {
      diagnostics.report(Problem.SYMBOLIC_LINK, Location.of(path));
    } else if (!attributes.isRegularFile()) {
      // Reading a pipe would wait for ever.
      diagnostics.report(Problem.UNREADABLE_FILE, Location.of(path), "it is no regular file");
    } else if (!Files.isReadable(file)) {
      diagnostics.report(Problem.UNREADABLE_FILE, Location.of(path), "access denied");
    } else if (ConfigurationFile.is(below)) {
      return FileVisitResult.CONTINUE;
    } else if (!isMarkdown(path)) {
      addMedia(path, file);
    } else if (includes.matches(below)) {
      found.notes().add(new NoteFile(path, file));
    }
    return FileVisitResult.CONTINUE;
  }

  private void addMedia(String path, Path file) {
    try {
      Optional<String> active =
          options.html() == HtmlPolicy.RAW ? Optional.empty() : ActiveFile.find(path, file);
      if (active.isEmpty()) {
        found.media().add(new Media(path, file));
      } else {
        diagnostics.report(Problem.ACTIVE_FILE, Location.of(path), active.get());
      }
    } catch (IOException e) {
      unreadable(file, e);
    }
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    unreadable(file, e);
    return FileVisitResult.CONTINUE;
  }

  private void unreadable(Path file, IOException e) {
    diagnostics.report(
        Problem.UNREADABLE_FILE,
        Location.of(folder.prefix() + below(file)),
        SourceText.reason(file, e));
  }

  private String below(Path file) {
    return FileNames.below(folder.directory(), file);
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static boolean isDrafts(Path directory) {
    return directory.getFileName().toString().equals("_drafts");
  }

  private static boolean isMarkdown(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return name.endsWith(".md") || name.endsWith(".markdown");
  }
}
