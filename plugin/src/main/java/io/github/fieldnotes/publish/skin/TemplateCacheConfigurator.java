package io.github.fieldnotes.publish.skin;

import java.util.Properties;
import org.codehaus.plexus.velocity.VelocityComponentConfigurator;

/**
 * Makes Doxia's Velocity engine parse each template of a skin once instead of once for each page.
 *
 * <p>Maven finds this class in {@code META-INF/plexus/components.xml}, and Doxia asks it before it
 * starts the engine. It has an effect only when the plugin draws pages itself: in a report, the
 * engine belongs to the site plugin, which does not see this class. Immutable.
 */
public final class TemplateCacheConfigurator implements VelocityComponentConfigurator {

  @Override
  public void configure(Properties properties) {
    properties.setProperty("resource.loader.classpath.cache", "true");
    properties.setProperty("resource.manager.cache.class", TemplateCache.class.getName());
  }
}
