package io.github.fieldnotes.store;

import io.github.fieldnotes.diag.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a run made, and of what: when neither has changed, the next run has nothing to do.
 *
 * @param fingerprint of all that the section depends on
 * @param frame of what a page depends on beside what stands on it
 * @param files the section's, as they were left
 * @param made what stands on its pages
 * @param told what is wrong with the notes, sorted
 * @param notes how many were read
 * @param annotations how many they hold
 * @param pages how many were made
 */
public record RunRecord(
    String fingerprint,
    String frame,
    List<Output> files,
    List<MadePage> made,
    List<Diagnostic> told,
    int notes,
    int annotations,
    int pages) {

  private static final RecordCodec<RunRecord> CODEC =
      new RecordCodec<>(RunRecord.class, Set.of(), Map.of());

  /** A file that was made. */
  public record Output(String path, Stamp stamp) {}

  /** A page, and a digest of what stands on it. */
  public record MadePage(String path, String key) {}

  public RunRecord {
    files = List.copyOf(files);
    made = List.copyOf(made);
    told = List.copyOf(told);
  }

  /**
   * All files below these folders of a site, in order of path.
   *
   * @param folders need not exist
   */
  public static List<Output> files(Path site, List<String> folders) throws IOException {
    List<Output> outputs = new ArrayList<>();
    for (String folder : folders) {
      if (Files.isDirectory(site.resolve(folder))) {
        try (Stream<Path> files = Files.walk(site.resolve(folder))) {
          List<Path> all = files.filter(file -> !Files.isDirectory(file)).sorted().toList();
          for (Path file : all) {
            outputs.add(new Output(site.relativize(file).toString(), Stamp.of(file)));
          }
        }
      }
    }
    return outputs;
  }

  /** The record in a file; empty when there is none that can be read. */
  public static Optional<RunRecord> read(Path file) {
    try {
      return Files.isRegularFile(file)
          ? Optional.of(CODEC.read(Files.readAllBytes(file)))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // broken, or of another version: the section is made again
      return Optional.empty();
    }
  }

  /** Writes it. */
  public void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, CODEC.write(this));
  }
}
