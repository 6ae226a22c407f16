package io.github.fieldnotes.mojo.start;

import io.github.fieldnotes.mojo.parameters.ProjectNotes;
import io.github.fieldnotes.publish.project.SiteParameters;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginContainer;
import org.apache.maven.project.MavenProject;

/** What a project's POM and its parents say of plugins, without what Maven adds by itself. */
record PomFacts(MavenProject project) {

  /** Whether the project has this plugin in {@code <build>} or {@code <reporting>} already. */
  boolean hasFieldnotes() {
    return models()
        .anyMatch(
            model ->
                plugins(model.getBuild()).anyMatch(p -> p.getKey().equals(ProjectNotes.PLUGIN))
                    || model.getReporting() != null
                        && model.getReporting().getPlugins().stream()
                            .anyMatch(p -> p.getKey().equals(ProjectNotes.PLUGIN)));
  }

  /** Whether a version of this plugin is managed. */
  boolean managesFieldnotes() {
    return managed(ProjectNotes.PLUGIN).map(Plugin::getVersion).isPresent();
  }

  /** Whether the site plugin has a version of its own. */
  boolean pinsSitePlugin() {
    return managed(SiteParameters.PLUGIN).map(Plugin::getVersion).isPresent()
        || models()
            .flatMap(model -> plugins(model.getBuild()))
            .filter(plugin -> plugin.getKey().equals(SiteParameters.PLUGIN))
            .anyMatch(plugin -> plugin.getVersion() != null);
  }

  private Optional<Plugin> managed(String key) {
    return models()
        .map(Model::getBuild)
        .filter(Objects::nonNull)
        .map(Build::getPluginManagement)
        .flatMap(PomFacts::plugins)
        .filter(plugin -> plugin.getKey().equals(key))
        .findFirst();
  }

  private static Stream<Plugin> plugins(PluginContainer container) {
    return container == null ? Stream.empty() : container.getPlugins().stream();
  }

  private Stream<Model> models() {
    return Stream.iterate(project, Objects::nonNull, MavenProject::getParent)
        .map(MavenProject::getOriginalModel)
        .filter(Objects::nonNull);
  }
}
