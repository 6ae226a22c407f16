package io.github.fieldnotes.read;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.Media;
import io.github.fieldnotes.read.Folder.NoteFile;
import java.io.File;
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
 * Lists a notes folder: Markdown files are notes, other files are media. Files and folders whose
 * name begins with a dot are left out, and so are symbolic links, which could lead anywhere.
 */
final class NoteScanner extends SimpleFileVisitor<Path> {

  private final ReadOptions options;
  private final Diagnostics diagnostics;
  private final GlobPatterns includes;
  private final GlobPatterns excludes;
  private final List<NoteFile> notes = new ArrayList<>();
  private final List<Media> media = new ArrayList<>();

  private NoteScanner(ReadOptions options, Diagnostics diagnostics) {
    this.options = options;
    this.diagnostics = diagnostics;
    this.includes =
        GlobPatterns.of(options.includes().isEmpty() ? List.of("**") : options.includes());
    this.excludes = GlobPatterns.of(options.excludes());
  }

  /** Lists the folder; an absent one is empty. */
  static Folder scan(ReadOptions options, Diagnostics diagnostics) {
    NoteScanner scanner = new NoteScanner(options, diagnostics);
    if (Files.isDirectory(options.folder())) {
      scanner.walk();
    }
    scanner.notes.sort(Comparator.comparing(NoteFile::path));
    return new Folder(scanner.notes, scanner.media);
  }

  private void walk() {
    try {
      Files.walkFileTree(options.folder(), this);
    } catch (IOException e) {
      unreadable(options.folder(), e);
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean skipped =
        !folder.equals(options.folder())
            && (isHidden(folder) || (isDrafts(folder) && !options.drafts()));
    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String path = below(file);
    if (isHidden(file) || excludes.matches(path)) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isSymbolicLink()) {
      diagnostics.report(Problem.SYMBOLIC_LINK, Location.of(path));
    } else if (!attributes.isRegularFile()) {
      // Reading a pipe would wait for ever.
      diagnostics.report(Problem.UNREADABLE_FILE, Location.of(path), "it is no regular file");
    } else if (!Files.isReadable(file)) {
      diagnostics.report(Problem.UNREADABLE_FILE, Location.of(path), "access denied");
    } else if (ConfigurationFile.is(path)) {
      return FileVisitResult.CONTINUE;
    } else if (!isMarkdown(path)) {
      addMedia(path, file);
    } else if (includes.matches(path)) {
      notes.add(new NoteFile(path, file));
    }
    return FileVisitResult.CONTINUE;
  }

  private void addMedia(String path, Path file) {
    try {
      Optional<String> active =
          options.html() == HtmlPolicy.RAW ? Optional.empty() : ActiveFile.find(path, file);
      if (active.isEmpty()) {
        media.add(new Media(path, file));
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
        Problem.UNREADABLE_FILE, Location.of(below(file)), SourceText.reason(file, e));
  }

  private String below(Path file) {
    return options.folder().relativize(file).toString().replace(File.separatorChar, '/');
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static boolean isDrafts(Path folder) {
    return folder.getFileName().toString().equals("_drafts");
  }

  private static boolean isMarkdown(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return name.endsWith(".md") || name.endsWith(".markdown");
  }
}
