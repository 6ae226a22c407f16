package io.github.fieldnotes;

import io.github.fieldnotes.draft.DraftException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the files of notes in such a way that they can be written again, byte for byte. */
final class NoteFile {

  static final String MARK = "\uFEFF";

  private NoteFile() {}

  /** The text of a file without a byte order mark; malformed bytes become U+FFFD. */
  static String text(Path file) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return text.startsWith(MARK) ? text.substring(1) : text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The text of a file with its byte order mark.
   *
   * @throws DraftException if the file is not valid UTF-8
   */
  static String exactText(Path file) throws IOException {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
          .toString();
    } catch (CharacterCodingException e) {
      throw new DraftException(
          file.getFileName() + " is not UTF-8, so it is left as it is; save it as UTF-8 first", e);
    }
  }
}
