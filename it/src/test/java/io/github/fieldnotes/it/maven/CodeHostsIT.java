package io.github.fieldnotes.it.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.fieldnotes.it.build.TestProject;
import io.github.fieldnotes.it.build.UnpackedMaven;
import io.github.fieldnotes.it.site.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the workflows in the manual, run as code hosts run them. */
class CodeHostsIT {

  private static final String COMMAND =
      "::warning file=src/notes/pumps.md,line=5,col=1,title=broken-link::there is no note or file at"
          + " \"valves.md\"; correct the link; it is left as written";

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void aBranchWithABrokenLinkAndAnAction() throws Exception {
    project = TestProject.copyOf("incremental", folder.resolve("project"));
    project.clearNotes();
    project.writeNote("pumps.md", "# Pumps\n\nDECISION: keep two\n");
    project.write(".gitignore", "target/\nbuild.log\n");
    git("init", "--quiet");
    git("add", "--all");
    git(
        "-c",
        "user.name=Ana Example",
        "-c",
        "user.email=ana@example.org",
        "commit",
        "--quiet",
        "-m",
        "Keep two");
    git("update-ref", "refs/remotes/origin/main", "HEAD");
    project.writeNote(
        "pumps.md",
        "# Pumps\n\nDECISION: keep two\n\n[Valves](valves.md)\n\nACTION: Ana Example: oil them\n");
  }

  @Test
  void onGitHubProblemsAreCommandsAndTheChangeIsAComment() throws Exception {
    String[] check = command("$BASE", "origin/main");

    String log = project.failing(Map.of("GITHUB_ACTIONS", "true"), check);

    assertThat(log.lines()).containsOnlyOnce(COMMAND);
    assertThat(own("changes.md"))
        .hasContent(
            """
            <!-- fieldnotes -->
            ## Notes

            Since `origin/main`: 1 new action, 1 new broken link.

            ### New actions

            - `oil them` (`Ana Example`), `src/notes/pumps.md:7`

            ### New broken links

            - `src/notes/pumps.md:5`: `there is no note or file at "valves.md"`
            """);
  }

  @Test
  void maven4LeavesTheCommandsAtTheBeginningOfTheirLines() throws Exception {
    String log =
        UnpackedMaven.candidate()
            .in(project.folder())
            .withEnvironment(Map.of("GITHUB_ACTIONS", "true"))
            .failing("fieldnotes:check");

    assertThat(log.lines()).containsOnlyOnce(COMMAND);
  }

  @Test
  void onGitLabProblemsAreAReportWithPathsFromTheRoot() throws Exception {
    String[] check = command("$CI_MERGE_REQUEST_DIFF_BASE_SHA", "");

    String log = project.failing(Map.of("GITHUB_ACTIONS", "", "GITLAB_CI", "true"), check);

    assertThat(log.lines()).noneMatch(line -> line.startsWith("::"));
    JsonNode report = new ObjectMapper().readTree(own("gl-code-quality-report.json").toFile());
    assertThat(report.at("/0/location/path").asText()).isEqualTo("src/notes/pumps.md");
    assertThat(own("changes.md")).doesNotExist();
  }

  @Test
  void helpNeedsNoEntryInAPom() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    String plugin = "io.github.fieldnotes:fieldnotes-maven-plugin:";

    String log =
        new TestProject(empty)
            .build(plugin + System.getProperty("fieldnotes.version") + ":help", "-Ddetail");

    assertThat(log)
        .contains("fieldnotes:check", "fieldnotes:list", "fieldnotes:report")
        .contains("User property: fieldnotes.since")
        .doesNotContain("WARN");
  }

  /** The arguments of the workflow's Maven, with the value of a variable. */
  private static String[] command(String variable, String value) {
    Pattern line = Pattern.compile("mvn (.*" + Pattern.quote(variable) + ".*)");
    Matcher found = line.matcher(BuiltSite.text(Path.of("../plugin/CHECK.md")));
    assertThat(found.find()).as(variable).isTrue();
    return Stream.of(found.group(1).replace(variable, value).split(" "))
        .map(argument -> argument.replace("\"", ""))
        .toArray(String[]::new);
  }

  private Path own(String file) {
    return project.folder().resolve("target/fieldnotes").resolve(file);
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(project.folder().toFile());
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      assumeTrue(false, "there is no git on the path");
      throw e;
    }
    assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
  }
}
