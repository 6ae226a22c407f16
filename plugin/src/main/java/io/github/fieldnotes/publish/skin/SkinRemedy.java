package io.github.fieldnotes.publish.skin;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out what to write into the POM or site.xml so that a skin is filled in.
 *
 * @param isSiteOfDoxia1 whether the site plugin of the project uses Doxia 1
 */
public record SkinRemedy(SkinTemplates templates, boolean isSiteOfDoxia1) {

  /** The tools that known skins call, from their manuals. */
  private static final Map<String, String> TOOLS =
      Map.of(
          "org.sentrysoftware.maven:sentry-maven-skin",
          "<dependency><groupId>org.sentrysoftware.maven</groupId>"
              + "<artifactId>maven-skin-tools</artifactId><version>1.3.00</version></dependency>");

  /**
   * Creates a failure that says what is not filled in, and what to do.
   *
   * @param skin its group, artifact and version
   */
  SkinException unfilled(String skin, String reference) {
    return new SkinException(
        skin,
        "is not filled in: its pages would show "
            + reference
            + " as it is written in its template. "
            + (templates.isForDoxia1() ? ofDoxia1() : ofTools(skin)));
  }

  /**
   * Fails if the templates call methods of a name that has no value.
   *
   * @param skin its group, artifact and version
   * @param given the names that have a value, besides Doxia's own
   */
  void requireAll(String skin, Set<String> given) throws SkinException {
    Optional<String> missing =
        templates.wanted().stream().filter(name -> !given.contains(name)).findFirst();
    if (missing.isPresent()) {
      throw unfilled(skin, "$" + missing.get());
    }
  }

  private static String artifact(String skin) {
    return skin.substring(0, skin.lastIndexOf(':'));
  }

  private String ofDoxia1() {
    return isSiteOfDoxia1
        ? "It is a skin for Doxia 1: remove the <executions> of fieldnotes-maven-plugin from"
            + " <build> and keep the plugin in <reporting>, or name a newer skin in site.xml"
        : "It is a skin for Doxia 1, which this site plugin does not support either: name a newer"
            + " one in site.xml, such as <groupId>org.apache.maven.skins</groupId>"
            + "<artifactId>maven-fluido-skin</artifactId><version>2.1.0</version>";
  }

  static String ofTools(String skin) {
    String tools = TOOLS.get(artifact(skin));
    return "It calls tools that are missing: in <build>, add to the <dependencies> of"
        + " maven-site-plugin "
        + (tools == null ? "those that its manual names" : tools);
  }
}
