package io.github.fieldnotes.mojo.serve;

import io.github.fieldnotes.mojo.log.Failures;
import io.github.fieldnotes.mojo.log.MojoLog;
import io.github.fieldnotes.mojo.parameters.PreviewOptions;
import io.github.fieldnotes.mojo.run.SectionRun;
import io.github.fieldnotes.publish.skin.LiveSkin;
import io.github.fieldnotes.read.folder.NotesFolder;
import io.github.fieldnotes.read.folder.NotesFolders;
import io.github.fieldnotes.serve.Preview;
import io.github.fieldnotes.serve.SiteFiles;
import io.github.fieldnotes.serve.http.LoopbackServer;
import io.github.fieldnotes.serve.page.NotePlaces;
import io.github.fieldnotes.serve.watch.BuildTrigger;
import io.github.fieldnotes.serve.watch.FileWatch;
import io.github.fieldnotes.serve.watch.WatchedFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.maven.doxia.siterenderer.SiteRenderer;
import org.apache.maven.doxia.tools.SiteTool;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.codehaus.plexus.PlexusContainer;
import org.codehaus.plexus.component.repository.exception.ComponentLookupException;
import org.eclipse.aether.RepositorySystem;

/**
 * Runs the goal {@code serve}: a preview that ends when the process does, or when its thread is
 * interrupted.
 */
public record ServeRun(SectionRun run, PreviewOptions options, PlexusContainer container) {

  /** Editors write a file in several steps within this time. */
  private static final Duration QUIET = Duration.ofMillis(12);

  /** When files keep changing, there is a build this often. */
  private static final Duration LONGEST = Duration.ofMillis(150);

  private static final int WARM_UP = 15;
  private static final long WARM_UP_PAUSE = 200;

  /** Starts the preview, and waits until it is stopped. */
  public void execute() throws MojoExecutionException, MojoFailureException {
    int port = options.firstPort();
    NotePlaces places = places();
    // a wrong parameter ends the goal; everything else can be corrected while it runs
    run.options().settings(run.site(), Locale.ROOT);
    if (!run.hasNotes()) {
      return;
    }
    try (SectionBuilds builds = new SectionBuilds(run, doxia())) {
      serve(builds, port, places);
    } catch (IOException e) {
      throw Failures.error("could not serve the section: " + e.getMessage(), e);
    } catch (ComponentLookupException e) {
      throw new MojoExecutionException("could not load Doxia's site tools: " + e.getMessage(), e);
    }
  }

  private void serve(SectionBuilds builds, int port, NotePlaces places)
      throws IOException, MojoFailureException {
    Preview preview =
        new Preview(
            builds,
            LoopbackServer.EVENTS,
            new SiteFiles(List.of(run.site().output())),
            new Preview.Reporting(
                new TerminalLog(run.log(), said(), run.options().notes()), places),
            System::nanoTime);
    CountDownLatch made = new CountDownLatch(1);
    try (LoopbackServer server = LoopbackServer.start(port, preview);
        BuildTrigger trigger =
            new BuildTrigger(() -> build(preview, server, made), QUIET, LONGEST);
        FileWatch watch =
            FileWatch.start(
                folders(),
                path -> {
                  preview.changed(path);
                  trigger.change();
                })) {
      trigger.change();
      made.await();
      sayWhere(server, builds.index());
      warmUp(trigger);
      watch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Builds a few times more, in the seconds in which a writer opens the page: a Java program is
   * slow until the system has compiled what it does most.
   */
  private static void warmUp(BuildTrigger trigger) throws InterruptedException {
    for (int i = 0; i < WARM_UP; i++) {
      trigger.change();
      TimeUnit.MILLISECONDS.sleep(WARM_UP_PAUSE);
    }
  }

  private static void build(Preview preview, LoopbackServer server, CountDownLatch made) {
    preview.build();
    server.announce();
    made.countDown();
  }

  private void sayWhere(LoopbackServer server, String index) {
    run.log()
        .info(
            "Fieldnotes: the section is at "
                + server.address(index)
                + " and follows every change. Stop it with Ctrl-C");
  }

  /** Everything that pages are made of. */
  private WatchedFolders folders() throws MojoFailureException {
    NotesFolders notes = run.options().notes();
    List<Path> roots = new ArrayList<>(notes.all().stream().map(NotesFolder::directory).toList());
    roots.add(run.site().sources());
    return new WatchedFolders(roots, run.options().reading().media().rules()::isBuild);
  }

  private NotePlaces places() throws MojoFailureException {
    NotesFolders notes = run.options().notes();
    return new NotePlaces(said().shown(notes), notes::file, options.link());
  }

  private MojoLog said() {
    return MojoLog.of(run.log(), run.site().session());
  }

  private LiveSkin.Doxia doxia() throws ComponentLookupException {
    return new LiveSkin.Doxia(
        container.lookup(RepositorySystem.class),
        container.lookup(SiteTool.class),
        container.lookup(SiteRenderer.class),
        run.log());
  }
}
