package io.github.fieldnotes.mojo.incremental;

import io.github.fieldnotes.mojo.parameters.ReportOptions;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.publish.files.FileWriter;
import io.github.fieldnotes.publish.files.SectionFolders;
import io.github.fieldnotes.publish.project.SiteProject;
import io.github.fieldnotes.publish.sink.SinkPublisher;
import io.github.fieldnotes.render.RenderedSection;
import io.github.fieldnotes.store.RunManifest;
import io.github.fieldnotes.store.RunManifest.Made;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;

/** The files that the last run made of a section, whichever way it was run. */
public final class PreviousOutput {

  private final Path output;
  private final String section;
  private final Path file;

  public PreviousOutput(ReportOptions options, SiteProject site, SectionFolders folders)
      throws MojoFailureException {
    this.output = site.output();
    this.section = options.section();
    this.file = folders.known();
  }

  /** What is known of it. */
  Optional<RunManifest> last() {
    return RunManifest.read(file);
  }

  /** Whether there is a manifest of it that cannot be read. */
  boolean isDamaged() {
    return Files.isRegularFile(file) && last().isEmpty();
  }

  /** What it wrote and this run does not; not what others have written since. */
  public List<Route> gone(RenderedSection now) throws IOException {
    Set<String> paths = new HashSet<>();
    now.pages().forEach(page -> paths.add(page.path()));
    now.files().forEach(other -> paths.add(other.route().path()));
    return gone(paths);
  }

  /** All that it wrote, for a run without notes; its manifest goes with the files. */
  public List<Route> all() throws IOException {
    return gone(Set.of());
  }

  private List<Route> gone(Set<String> now) throws IOException {
    Optional<RunManifest> last = last();
    return last.isEmpty()
        ? List.of()
        : last.get().gone(now, output, SinkPublisher::isPage).stream().map(Route::new).toList();
  }

  /** Remembers a run that handed its pages over. */
  public FileWriter.Seal sealHandedOver(RenderedSection made) {
    List<Made> others = otherFiles(made);
    List<Made> all = new ArrayList<>(others);
    made.pages().forEach(page -> all.add(new Made(page.path(), RunManifest.HANDED_OVER)));
    return (where, manifest) ->
        new RunManifest(
                "",
                "",
                RunManifest.files(others, path -> where.apply(belowSection(path))),
                all,
                List.of(),
                0,
                0,
                all.size())
            .write(manifest);
  }

  /** The files that are no pages. */
  private static List<Made> otherFiles(RenderedSection section) {
    return section.files().stream().map(other -> new Made(other.route().path(), "")).toList();
  }

  /** Forgets a section that is no longer there. */
  public void forget() throws IOException {
    Files.deleteIfExists(file);
  }

  String belowSection(String path) {
    return path.substring(section.length() + 1);
  }
}
