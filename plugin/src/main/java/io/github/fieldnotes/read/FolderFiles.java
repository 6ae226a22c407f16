package io.github.fieldnotes.read;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.read.config.ConfigurationFile;
import io.github.fieldnotes.read.folder.Folder;
import io.github.fieldnotes.read.folder.NoteScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files on which the reading of folders depends.
 *
 * @param notes the Markdown files, in order of path
 * @param others files that may be published with notes, and the configuration, which need not be
 *     there
 * @param leftOut paths of the other files and folders, with the reasons why they are not looked at
 */
public record FolderFiles(List<Path> notes, List<Path> others, List<String> leftOut) {

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
    List<String> leftOut =
        Stream.of(folder.leftOut().files(), folder.leftOut().unread())
            .flatMap(paths -> paths.entrySet().stream())
            .map(Object::toString)
            .toList();
    return new FolderFiles(
        folder.notes().stream().map(Folder.NoteFile::source).toList(), others, leftOut);
  }
}
