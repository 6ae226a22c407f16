package io.github.fieldnotes.read.folder;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.FileNames;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.Media;
import io.github.fieldnotes.read.folder.Folder.NoteFile;
import io.github.fieldnotes.read.html.HtmlPolicy;
import io.github.fieldnotes.read.media.MediaRewriter;
import io.github.fieldnotes.read.source.SourceText;
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
 * Lists the notes folders: Markdown files are notes, other files are media if their types are
 * published. Files and folders whose name begins with a dot are skipped, and so are build output
 * folders and symbolic links, which could lead anywhere.
 */
public final class NoteScanner extends SimpleFileVisitor<Path> {

  private static final String HIDDEN = "a name that begins with a dot is hidden";

  private final NoteSelection selection;
  private final HtmlPolicy html;
  private final Diagnostics diagnostics;
  private final GlobPatterns includes;
  private final GlobPatterns excludes;
  private final NotesFolder folder;
  private final Found found;

  /** What has been found so far, in all folders. */
  private record Found(List<NoteFile> notes, List<Media> media, UnpublishedFiles left) {}

  private NoteScanner(
      NoteSelection selection,
      HtmlPolicy html,
      NotesFolder folder,
      Found found,
      Diagnostics diagnostics) {
    this.selection = selection;
    this.html = html;
    this.folder = folder;
    this.found = found;
    this.diagnostics = diagnostics;
    this.includes =
        GlobPatterns.of(selection.includes().isEmpty() ? List.of("**") : selection.includes());
    this.excludes = GlobPatterns.of(selection.excludes());
  }

  /**
   * Lists the folders; a missing folder counts as empty.
   *
   * @param html whether drawings and pages beside the notes are published unchanged
   */
  public static Folder scan(
      NoteSelection selection, HtmlPolicy html, ProjectContext outside, Diagnostics diagnostics) {
    Found found = new Found(new ArrayList<>(), new ArrayList<>(), new UnpublishedFiles());
    for (NotesFolder folder : selection.folders().existing()) {
      new NoteScanner(selection, html, folder, found, diagnostics).walk();
    }
    found.notes().sort(Comparator.comparing(NoteFile::path));
    return new Folder(selection.folders(), outside, found.notes(), found.media(), found.left());
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
    if (directory.equals(folder.directory())) {
      return FileVisitResult.CONTINUE;
    }
    String path = folder.prefix() + below(directory);
    if (isHidden(directory)) {
      found.left().addUnread(path, HIDDEN);
    } else if (isVersions(directory) || selection.media().isBuild(directory)) {
      found
          .left()
          .addUnread(path, "the folder " + path + " belongs to a build or to version control");
    } else if (!selection.folders().isOne(directory)) {
      return FileVisitResult.CONTINUE;
    }
    return FileVisitResult.SKIP_SUBTREE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String below = below(file);
    String path = folder.prefix() + below;
    if (isHidden(file) || excludes.matches(below)) {
      if (!isMarkdown(path)) {
        found.left().addUnread(path, isHidden(file) ? HIDDEN : "it matches a pattern of excludes");
      }
      return FileVisitResult.CONTINUE;
    }
    if (!selection.drafts() && new PostPath(below).isDraft()) {
      if (isMarkdown(path) && includes.matches(below)) {
        found.left().addDraft(new NoteFile(path, file));
      }
      return FileVisitResult.CONTINUE;
    }
    NotesFolder holding = selection.folders().holding(path).orElse(folder);
    if (!holding.equals(folder)) {
      diagnostics.report(Problem.TAKEN_FOLDER, Location.of(path), holding.path());
    } else if (attributes.isSymbolicLink()) {
      diagnostics.report(Problem.SYMBOLIC_LINK, Location.of(path));
      found.left().addUnread(path, "it is a symbolic link");
    } else if (!attributes.isRegularFile()) {
      // reading a pipe would block forever.
      unreadable(path, "it is not a regular file");
    } else if (!Files.isReadable(file)) {
      unreadable(path, "access denied");
    } else if (NotesFolder.isConfiguration(below)) {
      return FileVisitResult.CONTINUE;
    } else if (!isMarkdown(path)) {
      addMedia(path, file);
    } else if (includes.matches(below)) {
      found.notes().add(new NoteFile(path, file));
    }
    return FileVisitResult.CONTINUE;
  }

  private void addMedia(String path, Path file) {
    Optional<String> refusal = selection.media().refusal(path);
    Optional<MediaRewriter> rewriting =
        html == HtmlPolicy.RAW ? Optional.empty() : MediaRules.rewriting(path);
    if (refusal.isPresent()) {
      found.left().addFile(path, refusal.get());
    } else {
      found
          .media()
          .add(new Media(path, file, rewriting.<Media.Content>map(r -> r).orElse(Media.UNCHANGED)));
    }
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    unreadable(file, e);
    return FileVisitResult.CONTINUE;
  }

  private void unreadable(Path file, IOException e) {
    unreadable(folder.prefix() + below(file), SourceText.reason(file, e));
  }

  private void unreadable(String path, String why) {
    diagnostics.report(Problem.UNREADABLE_FILE, Location.of(path), why);
    found.left().addUnread(path, why);
  }

  private String below(Path file) {
    return FileNames.below(folder.directory(), file);
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  /** CVS folders, unlike those of other tools, have no dot before their name. */
  private static boolean isVersions(Path directory) {
    return directory.endsWith("CVS");
  }

  /** Whether a file is Markdown, judged by its name. */
  static boolean isMarkdown(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return name.endsWith(".md") || name.endsWith(".markdown");
  }
}
