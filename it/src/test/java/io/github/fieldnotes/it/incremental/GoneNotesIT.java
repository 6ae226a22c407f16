package io.github.fieldnotes.it.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.build.TestProject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a report the site plugin writes the pages; those of gone notes go all the same. */
class GoneNotesIT {

  private static final FileTime LONG_AGO = FileTime.fromMillis(0);

  @TempDir private Path folder;

  @Test
  void inAReportTheSectionIsThatOfACleanBuildTooAndOthersKeepTheirPages() throws Exception {
    TestProject project = TestProject.copyOf("way-a", folder.resolve("project"));
    project.write("src/site/markdown/notes/about.md", "# About\n\n<!-- fieldnotes limit=1 -->\n");
    project.writeNote("gone-note.md", "# Gone note\n\nSoon. [Tide](gone-too.md)\n");
    project.writeNote("gone-too.md", "# Gone too\n");
    project.build("site");
    Path mine = project.section().resolve("mine.html");
    Files.writeString(mine, "mine");
    Files.setLastModifiedTime(mine, LONG_AGO);
    assertThat(project.section().resolve("gone-note.html")).exists();

    Files.delete(project.notes().resolve("gone-note.md"));
    // now it is a page of the site, which the site plugin writes before it asks for the report
    Files.delete(project.notes().resolve("gone-too.md"));
    project.write("src/site/markdown/notes/gone-too.md", "# By the site\n");
    project.build("site");

    TestProject clean = project.copy(folder.resolve("clean"));
    clean.build("site");
    Map<String, Integer> expected = clean.contents();
    expected.put("mine.html", "mine".hashCode());
    assertThat(project.contents()).isEqualTo(expected);
    assertThat(expected).containsKeys("about.html", "gone-too.html");
    assertThat(Files.getLastModifiedTime(mine)).isEqualTo(LONG_AGO);

    project.clearNotes();
    assertThat(project.build("site"))
        .contains("removed the section that earlier notes made in notes/");
    assertThat(project.contents()).containsOnlyKeys("about.html", "gone-too.html", "mine.html");
  }
}
