package io.github.fieldnotes.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.build.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A section that no reader of the site finds. */
class MenuIT {

  private static final String ITEM = "<item name=\"Field Notes\" href=\"notes/index.html\"/>";

  @TempDir private Path folder;

  @Test
  void withoutAMenuOneLineHasTheItemToPaste() throws Exception {
    TestProject project = TestProject.copyOf("incremental", folder.resolve("project"));
    replaceItem(project, "");

    assertThat(lines(project.build("site")))
        .containsExactly(
            "[INFO] Fieldnotes: no menu of the site leads to the section; add this to a menu in"
                + " src/site/site.xml: "
                + ITEM);

    replaceItem(project, ITEM);
    assertThat(lines(project.build("site"))).isEmpty();
  }

  private static void replaceItem(TestProject project, String item) throws IOException {
    Path file = project.folder().resolve("src/site/site.xml");
    String about = "<item name=\"About\" href=\"index.html\"/>";
    Files.writeString(
        file,
        Files.readString(file)
            .replace("<item name=\"Notes\" href=\"notes/index.html\"/>", "")
            .replace(about, about + item));
  }

  private static List<String> lines(String log) {
    return log.lines().filter(line -> line.contains("no menu of the site")).toList();
  }
}
