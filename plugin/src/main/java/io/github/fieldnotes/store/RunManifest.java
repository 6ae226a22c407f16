package io.github.fieldnotes.store;

import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.FileNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a run made, and of what: when neither has changed, the next run has nothing to do.
 *
 * @param fingerprint of all that the section depends on
 * @param frame of what a page depends on beside what stands on it
 * @param files the section's and the skin's, as they were left
 * @param made what the run wrote itself
 * @param problems what is wrong with the notes, sorted
 * @param notes how many were read
 * @param annotations how many they hold
 * @param pages how many were made
 * @param outside what the notes asked of the project beside them
 */
public record RunManifest(
    String fingerprint,
    String frame,
    List<Output> files,
    List<Made> made,
    List<Diagnostic> problems,
    int notes,
    int annotations,
    int pages,
    List<FolderQuery> outside) {

  private static final RecordCodec<RunManifest> CODEC =
      new RecordCodec<>(RunManifest.class, Set.of(), Map.of());

  /** The key of a page that others write, and of which there is no stamp. */
  public static final String HANDED_OVER = "handed over";

  /**
   * A file that was there when the run was over.
   *
   * @param path as in {@link Made}
   */
  public record Output(String path, FileStamp stamp) {}

  /**
   * A file of the section.
   *
   * @param path below the site's folder, {@code /} between its parts
   * @param key a digest of what stands on a page, or {@link #HANDED_OVER}; empty for a file that is
   *     no page, and for a page that is drawn in every run
   * @param inputs a digest of what it is made of; empty when that is not known
   */
  public record Made(String path, String key, String inputs) {

    /** A file of which is not known what it is made of. */
    public Made(String path, String key) {
      this(path, key, "");
    }
  }

  public RunManifest {
    files = List.copyOf(files);
    made = List.copyOf(made);
    problems = List.copyOf(problems);
    outside = List.copyOf(outside);
  }

  /** A run whose notes asked of nothing but themselves. */
  public RunManifest(
      String fingerprint,
      String frame,
      List<Output> files,
      List<Made> made,
      List<Diagnostic> problems,
      int notes,
      int annotations,
      int pages) {
    this(fingerprint, frame, files, made, problems, notes, annotations, pages, List.of());
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
            String path = FileNames.below(site, file);
            outputs.add(new Output(path, FileStamp.ofContent(file)));
          }
        }
      }
    }
    return outputs;
  }

  /**
   * Those of some files that are there, in their order.
   *
   * @param where gives the place of each
   */
  public static List<Output> files(List<Made> made, Function<String, Path> where)
      throws IOException {
    List<Output> outputs = new ArrayList<>();
    for (Made one : made) {
      try {
        outputs.add(new Output(one.path(), FileStamp.ofContent(where.apply(one.path()))));
      } catch (NoSuchFileException e) {
        // removed by somebody: then it has no stamp
      }
    }
    return outputs;
  }

  /**
   * What this run wrote, a later one does not, and nobody else has touched.
   *
   * @param now what the later run writes
   * @param site the site's root folder
   * @param handedOver whether a file is such a page
   */
  public List<String> gone(Set<String> now, Path site, Predicate<Path> handedOver)
      throws IOException {
    List<Made> candidates = made.stream().filter(one -> !now.contains(one.path())).toList();
    Set<Output> untouched = new HashSet<>(files);
    untouched.retainAll(files(candidates, path -> FileNames.resolve(site, path)));
    Set<String> removable = untouched.stream().map(Output::path).collect(Collectors.toSet());
    return candidates.stream()
        .filter(
            one ->
                removable.contains(one.path())
                    || one.key().equals(HANDED_OVER)
                        && handedOver.test(FileNames.resolve(site, one.path())))
        .map(Made::path)
        .toList();
  }

  /** The manifest in a file; empty when there is none that can be read. */
  public static Optional<RunManifest> read(Path file) {
    try {
      return Files.isRegularFile(file)
          ? Optional.of(CODEC.read(Sealed.open(Files.readAllBytes(file))))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // damaged or from another version: the section is made again
      return Optional.empty();
    }
  }

  /** Writes it. */
  public void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, Sealed.seal(CODEC.write(this)));
  }
}
