package io.github.fieldnotes.mojo.run;

import io.github.fieldnotes.publish.project.SiteParameters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to say about the version of the site plugin that a build has, often without knowing. */
public final class SitePlugin {

  /** The version that users are told to take. */
  public static final String RECOMMENDED = "3.21.0";

  private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+).*");

  private SitePlugin() {}

  /**
   * Advice inside a site plugin.
   *
   * @param doxia its version of Doxia; null when unknown
   */
  static Optional<String> ofDoxia(String doxia) {
    // 1.11 came with site plugin 3.10; the default of Maven 3.9, which is fine, is later
    return before(doxia, 1, 11)
        ? Optional.of(
            "Fieldnotes: the site plugin of this build is an old one (Doxia "
                + doxia
                + "). Name a version in <build><pluginManagement>: "
                + recommended())
        : Optional.empty();
  }

  /**
   * Advice outside of the site plugin.
   *
   * @param version of the site plugin; null when unknown
   */
  static Optional<String> ofVersion(String version) {
    // the first 3.x with Doxia 2
    return before(version, 3, 20)
        ? Optional.of(
            "Fieldnotes: the rest of the site is made by site plugin "
                + version
                + " and its Doxia 1, so it may look unlike the section. Unless your skin needs that version, as Sentry"
                + " does, name a newer one in <build><pluginManagement>: "
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
