package io.github.fieldnotes.mojo.extension;

import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.execution.MavenSession;

/**
 * Makes a single entry of the plugin in {@code <build>} enough for a section.
 *
 * <p>Maven calls this for builds that have the plugin with {@code <extensions>true</extensions>},
 * before it decides what to run. Each project with such an entry gets what it lacks: the execution
 * that makes the section in the phase {@code site}, and the report, which adds the section to the
 * menu and makes it for goals of the site plugin that are called without the phase, such as {@code
 * site:run}. What a POM already has stays as it is.
 *
 * <p>Maven may have several instances in one session, one for each class loader; completing an
 * entry twice changes nothing.
 */
public final class SectionExtension extends AbstractMavenLifecycleParticipant {

  @Override
  public void afterProjectsRead(MavenSession session) {
    session
        .getProjects()
        .forEach(project -> SectionEntry.of(session, project).ifPresent(SectionEntry::complete));
  }
}
