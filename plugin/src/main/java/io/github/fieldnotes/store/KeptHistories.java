package io.github.fieldnotes.store;

import io.github.fieldnotes.model.Note.History;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The histories of the files of a repository, for the next run.
 *
 * @param format changes with what a history is made of, so that no other is taken for one
 * @param head the commit that has these files
 * @param files in no particular order
 */
public record KeptHistories(int format, String head, List<FileHistory> files) {

  private static final RecordCodec<KeptHistories> CODEC =
      new RecordCodec<>(KeptHistories.class, Set.of(), Map.of());

  /**
   * A file.
   *
   * @param path below the root of the repository, {@code /} between its parts
   */
  public record FileHistory(String path, History history) {}

  public KeptHistories {
    files = List.copyOf(files);
  }

  /** What is in a file; empty if there is nothing that can be read. */
  public static Optional<KeptHistories> read(Path file) {
    try {
      return Files.isRegularFile(file)
          ? Optional.of(CODEC.read(Sealed.open(Files.readAllBytes(file))))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // damaged or from another version: the history is read again
      return Optional.empty();
    }
  }

  /** Writes them. */
  public void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, Sealed.seal(CODEC.write(this)));
  }
}
