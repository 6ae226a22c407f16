package io.github.fieldnotes.read;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.read.config.ConfigurationFile;
import io.github.fieldnotes.read.folder.Folder;
import io.github.fieldnotes.read.folder.NoteScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The files on which the reading of folders depends.
 *
 * @param notes the Markdown files, in order of path
 * @param others files that may be published with notes, and the configuration, which need not be
 *     there
 * @param refused paths of files whose types are not published, with the reasons
 * @param unread paths of files and folders that are not looked at, with the reasons
 * @param history changes whenever version control may know other days of the notes
 */
public record FolderFiles(
    List<Path> notes,
    List<Path> others,
    Map<String, String> refused,
    Map<String, String> unread,
    String history) {

  /** Lists the folders as they are now; reads no file. */
  public static FolderFiles of(ReadOptions options) {
    Folder folder =
        NoteScanner.scan(options.selection(), options.html(), options.outside(), new Diagnostics());
    List<Path> others = new ArrayList<>();
    options
        .selection()
        .folders()
        .existing()
        .forEach(one -> others.addAll(ConfigurationFile.places(one.directory())));
    folder.media().forEach(file -> others.add(file.source()));
    List<Path> notes = folder.notes().stream().map(Folder.NoteFile::source).toList();
    return new FolderFiles(
        notes,
        others,
        folder.leftOut().files(),
        folder.leftOut().unread(),
        options
            .outside()
            .dating()
            .version(notes.stream().map(Path::getParent).distinct().toList()));
  }
}
