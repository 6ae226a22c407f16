package io.github.fieldnotes.store;

import io.github.fieldnotes.diag.Diagnostic;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a run made, and of what: when neither has changed, the next run has nothing to do.
 *
 * @param fingerprint of all that the section depends on
 * @param frame of what a page depends on beside what stands on it
 * @param files the section's, as they were left
 * @param made what the run wrote itself
 * @param told what is wrong with the notes, sorted
 * @param notes how many were read
 * @param annotations how many they hold
 * @param pages how many were made
 */
public record RunRecord(
    String fingerprint,
    String frame,
    List<Output> files,
    List<Made> made,
    List<Diagnostic> told,
    int notes,
    int annotations,
    int pages) {

  private static final RecordCodec<RunRecord> CODEC =
      new RecordCodec<>(RunRecord.class, Set.of(), Map.of());

  /**
   * A file that was there when the run was over.
   *
   * @param path as in {@link Made}
   */
  public record Output(String path, Stamp stamp) {}

  /**
   * A file of the section.
   *
   * @param path below the site's folder, {@code /} between its parts
   * @param key a digest of what stands on a page; empty for a file that is none
   */
  public record Made(String path, String key) {}

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
            String path = site.relativize(file).toString().replace(File.separatorChar, '/');
            outputs.add(new Output(path, Stamp.of(file)));
          }
        }
      }
    }
    return outputs;
  }

  /**
   * What this run wrote, a later one does not, and nobody else has touched.
   *
   * @param now what the later run writes
   * @param there all files that are there
   */
  public List<String> gone(Set<String> now, List<Output> there) {
    Set<Output> untouched = new HashSet<>(files);
    untouched.retainAll(there);
    Set<String> removable = untouched.stream().map(Output::path).collect(Collectors.toSet());
    return made.stream()
        .map(Made::path)
        .filter(path -> removable.contains(path) && !now.contains(path))
        .toList();
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
