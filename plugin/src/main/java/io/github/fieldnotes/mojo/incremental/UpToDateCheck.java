package io.github.fieldnotes.mojo.incremental;

import io.github.fieldnotes.Fieldnotes.Section;
import io.github.fieldnotes.diag.FileNames;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.mojo.incremental.PageFrame.PluginArtifact;
import io.github.fieldnotes.mojo.parameters.ReportOptions;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionFile;
import io.github.fieldnotes.publish.files.FileWriter;
import io.github.fieldnotes.publish.menu.ReportsMenu;
import io.github.fieldnotes.publish.project.SiteProject;
import io.github.fieldnotes.publish.skin.SiteDescriptor;
import io.github.fieldnotes.read.FolderFiles;
import io.github.fieldnotes.read.LibraryReader;
import io.github.fieldnotes.render.RenderedSection;
import io.github.fieldnotes.store.Fingerprint;
import io.github.fieldnotes.store.NoteStore;
import io.github.fieldnotes.store.RunManifest;
import io.github.fieldnotes.store.RunManifest.Made;
import io.github.fieldnotes.store.RunManifest.Output;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Whether a section has to be made again. It has not, when all that it is made of is as it was for
 * the last run, and all that the last run made is still there.
 */
public final class UpToDateCheck {

  /** Where a skin's own files go, which an unchanged section needs as well. */
  private static final List<String> OF_SKINS = List.of("css", "js", "img", "images", "fonts");

  private final ReportOptions options;
  private final SiteProject site;
  private final PreviousOutput made;
  private final String frame;
  private final boolean frameSure;
  private final String fingerprint;
  private final boolean sure;

  private UpToDateCheck(
      ReportOptions options,
      SiteProject site,
      PreviousOutput made,
      Fingerprint frame,
      FolderFiles files) {
    this.options = options;
    this.site = site;
    this.made = made;
    this.frameSure = frame.isSure();
    this.frame = frame.text();
    Fingerprint all = new Fingerprint().add("frame", this.frame);
    files.notes().forEach(note -> all.addFile("note", note));
    all.add("refused", files.refused()).add("unread", files.unread());
    all.add("history", files.history());
    this.sure = frameSure && all.isSure();
    this.fingerprint = all.text();
  }

  /** The last run of an execution in one language; has to be asked for before anything is read. */
  public static UpToDateCheck of(
      ReportOptions options,
      SiteProject site,
      PreviousOutput made,
      MojoExecution execution,
      SiteDescriptor descriptor)
      throws MojoFailureException {
    // themes come as jars beside the plugin
    Optional<List<Artifact>> artifacts =
        Optional.ofNullable(execution.getMojoDescriptor().getPluginDescriptor().getArtifacts());
    PageFrame known =
        new PageFrame(
            Program.running(),
            artifacts.map(all -> all.stream().map(PluginArtifact::of).toList()),
            Optional.ofNullable(execution.getConfiguration()).map(ConfiguredElement::of),
            PageFrame.Project.of(site, System.getProperties()),
            PageFrame.Site.of(site, descriptor, ReportsMenu.of(site).written()),
            options.notes().all());
    Fingerprint frame = new Fingerprint().add("frame", known);
    if (!known.isKnown()) {
      frame.doubt();
    }
    artifacts.stream()
        .flatMap(List::stream)
        .map(Artifact::getFile)
        .filter(Objects::nonNull)
        .forEach(file -> frame.addFile("artifact", file.toPath()));
    frame.addTree("sources", site.sources());
    frame.add("vaults", options.reading().reading().vaults());
    // a note is on the pages that show it; configuration and pictures may be on all
    FolderFiles files = FolderFiles.of(options.reading().reading());
    files.others().forEach(file -> frame.addFile("file", file));
    return new UpToDateCheck(options, site, made, frame, files);
  }

  /** Whether a run left a manifest that cannot be used. */
  public boolean isDamaged() {
    return options.cache() && made.isDamaged();
  }

  /** What it made, when that still holds. */
  public Optional<RunManifest> stillHolds() throws IOException, MojoFailureException {
    if (!sure || options.explain()) {
      return Optional.empty();
    }
    Optional<RunManifest> last = last().filter(one -> one.fingerprint().equals(fingerprint));
    return last.isPresent()
            && last.get().files().equals(filesOf(last.get()))
            && LibraryReader.isSame(options.reading().reading(), last.get().outside())
        ? last
        : Optional.empty();
  }

  /**
   * The pages that it made and that are still there, for a run that has to make some.
   *
   * @param section of this run; a skin may look at its files
   * @param store that its notes were read from
   */
  public PreviousPages pages(RenderedSection section, NoteStore store) throws IOException {
    Optional<RunManifest> last = last().filter(r -> frameSure && r.frame().equals(frame(section)));
    if (last.isEmpty()) {
      return new PreviousPages(List.of(), store);
    }
    Set<Output> unchanged = new HashSet<>(last.get().files());
    unchanged.retainAll(filesOf(last.get()));
    Set<String> paths = unchanged.stream().map(Output::path).collect(Collectors.toSet());
    return new PreviousPages(
        last.get().made().stream().filter(page -> paths.contains(page.path())).toList(), store);
  }

  private Optional<RunManifest> last() {
    return options.cache() ? made.last() : Optional.empty();
  }

  private String frame(RenderedSection section) {
    return new Fingerprint()
        .add("frame", frame)
        .add("files", section.files().stream().map(SectionFile::route).toList())
        .text();
  }

  /**
   * Remembers this run.
   *
   * @param sameSkin whether the skin makes the same of the same tomorrow
   */
  public FileWriter.Seal seal(Section section, PreviousPages pages, boolean sameSkin) {
    // a note that took too long may be read the next time
    boolean lasting =
        sameSkin
            && section.diagnostics().stream()
                .noneMatch(one -> one.problem() == Problem.NOTE_TOO_SLOW);
    List<Made> all = pages.now();
    return (where, file) ->
        new RunManifest(
                sure && lasting ? fingerprint : "",
                frameSure && lasting ? frame(section.rendered()) : "",
                files(all, path -> where.apply(made.belowSection(path))),
                all,
                section.diagnostics(),
                section.notes(),
                section.annotations(),
                section.rendered().pages().size(),
                section.outside())
            .write(file);
  }

  /** What it wrote for notes that are gone. */
  public List<Route> gone(RenderedSection section) throws IOException {
    return made.gone(section);
  }

  private List<Output> filesOf(RunManifest last) throws IOException {
    return files(last.made(), path -> FileNames.resolve(site.output(), path));
  }

  private List<Output> files(List<Made> all, Function<String, Path> where) throws IOException {
    List<Output> files = new ArrayList<>(RunManifest.files(site.output(), OF_SKINS));
    files.addAll(RunManifest.files(all, where));
    return files;
  }
}
