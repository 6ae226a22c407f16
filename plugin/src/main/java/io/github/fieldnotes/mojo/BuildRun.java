package io.github.fieldnotes.mojo;

import io.github.fieldnotes.Fieldnotes.Section;
import io.github.fieldnotes.publish.SkinException;
import io.github.fieldnotes.publish.SkinPublisher;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.doxia.siterenderer.SiteRenderer;
import org.apache.maven.doxia.tools.SiteTool;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.Reporting;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.codehaus.plexus.PlexusContainer;
import org.codehaus.plexus.component.repository.exception.ComponentLookupException;

/** The goal outside the site plugin: an execution of a build, or a direct call. */
final class BuildRun {

  private final SectionRun run;
  private final PlexusContainer container;

  BuildRun(SectionRun run, PlexusContainer container) {
    this.run = run;
    this.container = container;
  }

  void execute(MojoExecution execution) throws MojoExecutionException, MojoFailureException {
    if (isMadeByReport(execution)) {
      run.log()
          .info(
              "Fieldnotes: this execution is left out, as the plugin stands in <reporting> too and"
                  + " the site plugin makes the section");
      return;
    }
    try {
      if (!run.hasNotes()) {
        return;
      }
      sitePlugin().flatMap(SitePlugin::ofVersion).ifPresent(run.log()::warn);
      Section section = run.section();
      if (section.notes() > 0) {
        publish(section);
      }
      run.tell(section);
      run.summary(section);
      run.judge(section);
    } catch (IOException e) {
      throw new MojoExecutionException("the section cannot be written: " + e.getMessage(), e);
    } catch (ComponentLookupException e) {
      throw new MojoExecutionException("Doxia's site tools cannot be had: " + e.getMessage(), e);
    }
  }

  private void publish(Section section)
      throws IOException, ComponentLookupException, MojoFailureException {
    SkinPublisher publisher =
        new SkinPublisher(
            container.lookup(SiteTool.class), container.lookup(SiteRenderer.class), run.log());
    try {
      publisher.publish(section.site(), run.options().title(), run.around(), run.files());
    } catch (SkinException e) {
      throw new MojoFailureException(e.getMessage(), e);
    }
  }

  /** Both in build and in reporting would make every page twice; a direct call means itself. */
  private boolean isMadeByReport(MojoExecution execution) {
    Reporting reporting = run.around().project().getModel().getReporting();
    String phase = execution.getLifecyclePhase();
    return execution.getSource() == MojoExecution.Source.LIFECYCLE
        && phase != null
        && phase.contains("site")
        && reporting != null
        && reporting.getPlugins().stream()
            .anyMatch(plugin -> plugin.getKey().equals(execution.getPlugin().getKey()));
  }

  private Optional<String> sitePlugin() {
    return Optional.ofNullable(
            run.around().project().getPlugin("org.apache.maven.plugins:maven-site-plugin"))
        .map(Plugin::getVersion);
  }
}
