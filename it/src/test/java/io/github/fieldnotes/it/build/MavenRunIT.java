package io.github.fieldnotes.it.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a build ends for a test; the launcher of Java takes the place of Maven. */
class MavenRunIT {

  private static final String REFUSED = "Unrecognized option: -B";

  @TempDir private Path folder;

  @Test
  void aBuildThatFailsAgainstExpectationIsReportedWithItsLog() {
    assertThatThrownBy(() -> refused().build("site"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(REFUSED);
  }

  @Test
  void aBuildThatHasToFailReturnsItsLog() throws Exception {
    assertThat(refused().failing("site")).contains(REFUSED);
    assertThat(folder.resolve("build.log")).content().contains(REFUSED);
  }

  @Test
  void aBuildThatSucceedsAgainstExpectationIsReportedWithItsLog() throws Exception {
    Path log = folder.resolve("version.log");
    MavenRun version = new MavenRun(java(), folder, log, List.of(), Map.of());

    assertThat(version.build("-version")).contains("Runtime Environment");
    assertThatThrownBy(() -> version.failing("-version"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Runtime Environment");
  }

  @Test
  void anEmptyValueRemovesAVariable() throws Exception {
    MavenRun named = refused().withEnvironment(Map.of("JDK_JAVA_OPTIONS", "-Dtide=high"));

    assertThat(named.failing()).contains("JDK_JAVA_OPTIONS: -Dtide=high");
    assertThat(named.withEnvironment(Map.of("JDK_JAVA_OPTIONS", "")).failing())
        .contains(REFUSED)
        .doesNotContain("JDK_JAVA_OPTIONS");
  }

  private MavenRun refused() {
    return MavenRun.of(java(), folder);
  }

  private static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }
}
