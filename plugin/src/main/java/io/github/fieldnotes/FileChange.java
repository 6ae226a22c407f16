package io.github.fieldnotes;

import io.github.fieldnotes.draft.Draft;
import io.github.fieldnotes.draft.DraftException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A change of an existing file.
 *
 * @param path its path in the section
 * @param before its text without a byte order mark, as it must be when it is changed
 * @param after its new text, without a byte order mark
 * @param said the status that it then states
 */
public record FileChange(Path file, String path, String before, String after, String said) {

  static FileChange of(Path file, Draft.Change change, String after) {
    return new FileChange(file, change.old().file(), change.text(), after, change.said());
  }

  /**
   * Writes the file.
   *
   * @throws DraftException if it has another text by now, or is not UTF-8
   */
  void write() throws IOException {
    String now = NoteFile.exactText(file);
    String mark = now.startsWith(NoteFile.MARK) ? NoteFile.MARK : "";
    if (!now.equals(mark + before)) {
      throw new DraftException(path + " has just been changed by somebody else; try again");
    }
    Files.write(file, (mark + after).getBytes(StandardCharsets.UTF_8));
  }
}
