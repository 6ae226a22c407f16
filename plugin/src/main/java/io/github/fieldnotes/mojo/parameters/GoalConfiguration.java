package io.github.fieldnotes.mojo.parameters;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.plugin.descriptor.Parameter;
import org.codehaus.plexus.PlexusContainer;
import org.codehaus.plexus.classworlds.realm.ClassRealm;
import org.codehaus.plexus.component.configurator.ComponentConfigurationException;
import org.codehaus.plexus.component.configurator.ComponentConfigurator;
import org.codehaus.plexus.component.repository.exception.ComponentLookupException;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.configuration.xml.XmlPlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The configuration of a goal, completed from the other entries of the plugin in the POM.
 *
 * <p>Maven gives a report only what {@code <reporting>} configures, an execution only what {@code
 * <build>} does, and a goal on the command line nothing of an execution's own configuration. The
 * notes of a project are the same for all of them, so a parameter that is configured in one place
 * counts in all. Where a goal has a value of its own, that value stays. What one execution has for
 * itself does not reach another one, because there may be several sections.
 *
 * @param session its current project has the entries
 * @param execution the goal; {@link #complete} replaces its configuration
 */
public record GoalConfiguration(MavenSession session, MojoExecution execution) {

  private static final String DEFAULT = "default-value";

  /**
   * Sets the parameters of a goal that only other entries configure.
   *
   * @throws MojoExecutionException if a value does not fit its parameter
   */
  public void complete(Mojo goal, PlexusContainer container) throws MojoExecutionException {
    Xpp3Dom missing = missing();
    if (missing.getChildCount() == 0) {
      return;
    }
    try {
      container
          .lookup(ComponentConfigurator.class, "basic")
          .configureComponent(
              goal,
              new XmlPlexusConfiguration(missing),
              new PluginParameterExpressionEvaluator(session, execution),
              (ClassRealm) goal.getClass().getClassLoader());
    } catch (ComponentConfigurationException | ComponentLookupException e) {
      throw new MojoExecutionException("the plugin's configuration is wrong: " + e.getMessage(), e);
    }
    execution.setConfiguration(with(missing));
  }

  /** The parameters that other entries configure, and the goal's own does not. */
  Xpp3Dom missing() {
    Xpp3Dom missing = new Xpp3Dom("configuration");
    for (Parameter parameter : execution.getMojoDescriptor().getParameters()) {
      if (!isConfigured(parameter.getName())) {
        others()
            .flatMap(other -> Stream.ofNullable(other.getChild(parameter.getName())))
            .findFirst()
            .ifPresent(found -> missing.addChild(new Xpp3Dom(found)));
      }
    }
    return missing;
  }

  private Stream<Xpp3Dom> others() {
    PluginEntries entries =
        new PluginEntries(session.getCurrentProject(), execution.getPlugin().getKey());
    // Maven gives an execution all that is meant for it, and nothing of other executions
    boolean isExecution = execution.getLifecyclePhase() != null;
    return Stream.of(
            isExecution ? Optional.<Xpp3Dom>empty() : entries.ofBuild(), entries.ofReporting())
        .flatMap(Optional::stream);
  }

  /** Maven fills in the default of a parameter where nobody configures it. */
  private boolean isConfigured(String name) {
    Xpp3Dom own =
        execution.getConfiguration() == null ? null : execution.getConfiguration().getChild(name);
    if (own == null) {
      return false;
    }
    PlexusConfiguration defaults =
        execution.getMojoDescriptor().getMojoConfiguration().getChild(name, false);
    return defaults == null
        || own.getChildCount() > 0
        || !Objects.equals(own.getValue(), defaults.getValue(null))
        || !Objects.equals(own.getAttribute(DEFAULT), defaults.getAttribute(DEFAULT, null));
  }

  private Xpp3Dom with(Xpp3Dom missing) {
    Xpp3Dom all = new Xpp3Dom(missing);
    if (execution.getConfiguration() != null) {
      for (Xpp3Dom own : List.of(execution.getConfiguration().getChildren())) {
        if (missing.getChild(own.getName()) == null) {
          all.addChild(new Xpp3Dom(own));
        }
      }
    }
    return all;
  }
}
