package io.github.fieldnotes.mojo.run;

import io.github.fieldnotes.publish.project.SiteParameters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.doxia.sink.Sink;

/** Advice about the version of the site plugin, which builds often use without naming one. */
public final class SitePlugin {

  /** The version that users are advised to use. */
  public static final String RECOMMENDED = "3.21.0";

  private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+).*");

  private SitePlugin() {}

  /** The version of Doxia of the site plugin that runs a report; null if unknown. */
  static String doxia() {
    return Sink.class.getPackage().getImplementationVersion();
  }

  /** Whether that version is known to be 1. */
  static boolean isOfDoxia1() {
    return doxia() != null && doxia().startsWith("1.");
  }

  /**
   * Advice inside a site plugin.
   *
   * @param doxia its version of Doxia; null if unknown
   */
  static Optional<String> ofDoxia(String doxia) {
    // site plugin 3.10 introduced 1.11; the default of Maven 3.9 is later, and fine
    return before(doxia, 1, 11)
        ? Optional.of(
            "Fieldnotes: this build uses an old site plugin (Doxia "
                + doxia
                + "). Set its version in <build><pluginManagement>: "
                + recommended())
        : Optional.empty();
  }

  /**
   * Advice outside the site plugin.
   *
   * @param version of the site plugin; null when unknown
   */
  static Optional<String> ofVersion(String version) {
    // the first 3.x with Doxia 2
    return before(version, 3, 20)
        ? Optional.of(
            "Fieldnotes: the rest of the site is made by site plugin "
                + version
                + " with Doxia 1, so it may look different from the section. Unless your skin needs"
                + " that version, as Sentry does, set a newer one in <build><pluginManagement>: "
                + recommended())
        : Optional.empty();
  }

  private static boolean before(String version, int major, int minor) {
    Matcher found = VERSION.matcher(version == null ? "" : version);
    if (!found.matches()) {
      return false;
    }
    int first = Integer.parseInt(found.group(1));
    return first < major || first == major && Integer.parseInt(found.group(2)) < minor;
  }

  private static String recommended() {
    return SiteParameters.PLUGIN + ":" + RECOMMENDED;
  }
}
