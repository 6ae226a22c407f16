package io.github.fieldnotes.it.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.fieldnotes.it.build.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Notes with names of any script, built where the locale is POSIX, as in most containers. */
@EnabledOnOs(OS.LINUX)
class PosixIT {

  private static final Map<String, String> POSIX = Map.of("LC_ALL", "C", "LANG", "C");

  @TempDir private Path folder;

  @Test
  void anExecutionMakesTheSameSection() throws Exception {
    TestProject here = TestProject.copyOf("incremental", folder.resolve("here"));
    addNotes(here);
    TestProject there = here.copy(folder.resolve("there"));

    here.build("site");
    String log = there.buildIn(POSIX, "site");

    assertThat(log).doesNotContain("unportable-name");
    assertThat(there.contents()).isEqualTo(here.contents());
    assertThat(here.contents())
        .containsKeys(
            "Prüfung/Übung.html",
            "会議/議事録.html",
            "会議/図.png",
            "tag/größe.html",
            "tag/会議.html",
            "alt/Übung.html");

    assertThat(there.buildIn(POSIX, "site")).contains("nothing has changed");
    Files.delete(there.notes().resolve("Prüfung/Übung.md"));
    there.buildIn(POSIX, "site");
    assertThat(there.contents())
        .doesNotContainKeys("Prüfung/Übung.html", "alt/Übung.html", "tag/größe.html")
        .containsKey("会議/議事録.html");
  }

  /** The site plugin writes pages by a class of Java that knows only names of the locale. */
  @Test
  void aReportGivesPagesOtherNamesAndSaysSo() throws Exception {
    TestProject project = TestProject.copyOf("way-a", folder.resolve("project"));
    addNotes(project);

    String log = project.buildIn(POSIX, "site");

    assertThat(log).contains("[unportable-name]");
    assertThat(project.contents()).containsKey("plain.html");
    assertThat(project.contents().keySet())
        .allMatch(path -> path.chars().allMatch(c -> c > ' ' && c < 0x7f))
        .noneMatch(path -> path.contains("?"))
        .anyMatch(path -> path.matches("Prufung-[0-9a-f]{8}/Ubung-[0-9a-f]{8}\\.html"))
        .anyMatch(path -> path.matches("alt/Ubung-[0-9a-f]{8}\\.html"));
    String plain = Files.readString(project.section().resolve("plain.html"));
    assertThat(plain).containsPattern("href=\"Prufung-[0-9a-f]{8}/Ubung-[0-9a-f]{8}\\.html\"");
  }

  @BeforeEach
  void thisMachineKnowsTheNames() {
    assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "the tests' own locale");
  }

  private static void addNotes(TestProject project) throws IOException {
    project.writeNote(
        "Prüfung/Übung.md",
        "---\ntags: [Größe, 会議]\nredirect_from: /alt/Übung\n---\n# Übung\n\nACTION: Jörg to mend\n");
    project.writeNote("会議/議事録.md", "# 議事録\n\n[Übung](../Prüfung/Übung.md) ![図](図.png)\n");
    project.writeNote("会議/図.png", "picture");
    project.writeNote("plain.md", "# Plain\n\n[a](会議/議事録.md) [b](Prüfung/Übung.md)\n");
    project.settle();
  }
}
