package io.github.fieldnotes.it.skin;

import static io.github.fieldnotes.it.build.MatrixProject.MILESTONE_SITE_PLUGIN;
import static io.github.fieldnotes.it.build.MatrixProject.OLDEST_SITE_PLUGIN;
import static io.github.fieldnotes.it.build.MatrixProject.SITE_PLUGIN_OF_README;
import static io.github.fieldnotes.it.skin.SkinCell.FLUIDO;
import static io.github.fieldnotes.it.skin.SkinCell.SENTRY;
import static io.github.fieldnotes.it.skin.SkinCell.Way.INHERITED;
import static io.github.fieldnotes.it.skin.SkinCell.Way.RECIPE;
import static io.github.fieldnotes.it.skin.SkinCell.Way.REPORTING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.site.VelocityRemnants;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In every skin a section is filled in, or the build fails and says what to write. */
class SkinsIT {

  private static final String STYLUS = "org.apache.maven.skins:maven-stylus-skin:1.5";
  private static final String DEFAULT = "org.apache.maven.skins:maven-default-skin:1.3";

  private static final String NO_TOOLS =
      "add to the <dependencies> of maven-site-plugin <dependency>"
          + "<groupId>org.sentrysoftware.maven</groupId><artifactId>maven-skin-tools</artifactId>";
  private static final String REPORTING_ONLY =
      "It is a skin for Doxia 1: remove the <executions> of fieldnotes-maven-plugin from <build>";
  private static final String TOO_OLD =
      "It is a skin for Doxia 1, which this site plugin does not support either";
  private static final String UNKNOWN_TO_US = "cannot be used outside the site plugin";

  /** Where a note shows a drawing, and what the tools of the Sentry skin make of it. */
  private static final String UNREADABLE =
      "2026-03-19-harbour-days.md:28:1: the skin's tools could not read the picture \"curve.svg\"";

  /** What the site plugin itself says, of a site with notes or without. */
  private static final String REFUSED = "maven-site-plugin";

  static Stream<SkinCell> some() {
    return Stream.of(
        new SkinCell(OLDEST_SITE_PLUGIN, SENTRY + "6.4.01", true, RECIPE, ""),
        new SkinCell(OLDEST_SITE_PLUGIN, SENTRY + "6.4.01", true, REPORTING, ""),
        new SkinCell(OLDEST_SITE_PLUGIN, SENTRY + "6.4.01", false, REPORTING, NO_TOOLS),
        new SkinCell(OLDEST_SITE_PLUGIN, SENTRY + "6.4.01", false, INHERITED, NO_TOOLS),
        new SkinCell(OLDEST_SITE_PLUGIN, FLUIDO + "1.9", false, RECIPE, REPORTING_ONLY),
        new SkinCell(SITE_PLUGIN_OF_README, FLUIDO + "1.9", false, REPORTING, TOO_OLD));
  }

  static Stream<SkinCell> others() {
    return Stream.of(
        new SkinCell(OLDEST_SITE_PLUGIN, SENTRY + "6.4.01", false, RECIPE, NO_TOOLS),
        new SkinCell(OLDEST_SITE_PLUGIN, SENTRY + "6.4.01", true, INHERITED, ""),
        new SkinCell(OLDEST_SITE_PLUGIN, FLUIDO + "1.9", false, REPORTING, ""),
        new SkinCell(OLDEST_SITE_PLUGIN, FLUIDO + "1.12.0", false, REPORTING, ""),
        new SkinCell(OLDEST_SITE_PLUGIN, FLUIDO + "1.12.0", false, RECIPE, UNKNOWN_TO_US),
        new SkinCell(OLDEST_SITE_PLUGIN, FLUIDO + "2.1.0", false, REPORTING, REFUSED),
        new SkinCell(OLDEST_SITE_PLUGIN, STYLUS, false, REPORTING, ""),
        new SkinCell(OLDEST_SITE_PLUGIN, STYLUS, false, RECIPE, REPORTING_ONLY),
        new SkinCell(OLDEST_SITE_PLUGIN, DEFAULT, false, REPORTING, ""),
        new SkinCell(OLDEST_SITE_PLUGIN, DEFAULT, false, RECIPE, UNKNOWN_TO_US),
        new SkinCell(SITE_PLUGIN_OF_README, SENTRY + "6.4.01", true, RECIPE, REFUSED),
        new SkinCell(SITE_PLUGIN_OF_README, SENTRY + "6.4.01", false, RECIPE, NO_TOOLS),
        new SkinCell(SITE_PLUGIN_OF_README, FLUIDO + "1.9", false, RECIPE, TOO_OLD),
        new SkinCell(SITE_PLUGIN_OF_README, FLUIDO + "1.9", false, INHERITED, TOO_OLD),
        new SkinCell(SITE_PLUGIN_OF_README, FLUIDO + "1.12.0", false, RECIPE, REFUSED),
        new SkinCell(SITE_PLUGIN_OF_README, FLUIDO + "2.0.0-M11", false, RECIPE, ""),
        new SkinCell(SITE_PLUGIN_OF_README, FLUIDO + "2.0.0-M11", false, REPORTING, ""),
        new SkinCell(SITE_PLUGIN_OF_README, FLUIDO + "2.1.0", false, RECIPE, ""),
        new SkinCell(SITE_PLUGIN_OF_README, FLUIDO + "2.1.0", false, REPORTING, ""),
        new SkinCell(SITE_PLUGIN_OF_README, STYLUS, false, RECIPE, TOO_OLD),
        new SkinCell(SITE_PLUGIN_OF_README, STYLUS, false, REPORTING, TOO_OLD),
        new SkinCell(SITE_PLUGIN_OF_README, DEFAULT, false, RECIPE, REFUSED),
        new SkinCell(MILESTONE_SITE_PLUGIN, FLUIDO + "2.0.0-M11", false, RECIPE, ""),
        new SkinCell(MILESTONE_SITE_PLUGIN, FLUIDO + "2.0.0-M11", false, REPORTING, ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("some")
  void aSectionIsFilledInOrTheBuildSaysWhatToWrite(SkinCell cell) throws Exception {
    tried(cell);
  }

  @Tag("long")
  @ParameterizedTest(name = "{0}")
  @MethodSource("others")
  void soItIsInAllOthers(SkinCell cell) throws Exception {
    tried(cell);
  }

  private static void tried(SkinCell cell) throws Exception {
    cell.build();
    if (cell.failure().isEmpty()) {
      assertThat(cell.site().sectionPages()).hasSizeGreaterThan(5);
      VelocityRemnants.assertNone(cell.site());
      assertThat(cell.site().part("notes/2026-03-19-harbour-days.html").text()).isNotEmpty();
      // its tools cannot read a drawing, and in <reporting> alone they get to see no picture
      boolean isTried = cell.hasTools() && cell.isRecipe();
      assertThat(cell.site().log().contains(UNREADABLE)).isEqualTo(isTried);
    } else if (Files.exists(cell.site().file("notes"))) {
      // the site plugin opens the page of a report before it asks for it
      assertThat(cell.site().sectionPages())
          .filteredOn(page -> cell.site().file(page).toFile().length() > 0)
          .isEmpty();
    }
  }
}
