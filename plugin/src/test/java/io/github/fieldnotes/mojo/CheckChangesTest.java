package io.github.fieldnotes.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fieldnotes.mojo.git.TrialGit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** The goal that checks says what a change adds, in the log and for code hosts. */
@MojoTest
class CheckChangesTest extends CheckFixture {

  private static final String RECORD = "# %s\n\n## Status\n\n%s\n\n## Context\n\nTides.\n";

  private final List<String> commands = new ArrayList<>();

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "since", value = "HEAD")
  @MojoParameter(name = "failOn", value = "never")
  void whatTheNotesHaveThatTheRevisionDoesNotHave(CheckMojo mojo) throws Exception {
    project.write("notes/adr/0001-ropes.md", RECORD.formatted("1. Ropes", "Accepted"));
    project.write("notes/may.md", "# May\n\n[a](old.md)\n\nACTION: Ana Example: pay the rent\n");
    TrialGit.in(folder).commit();
    project.write(
        "notes/adr/0001-ropes.md",
        RECORD.formatted("1. Ropes", "Superseded by [2](0002-chains.md)"));
    project.write(
        "notes/adr/0002-chains.md",
        RECORD.formatted("2. Chains", "Accepted\n\nSupersedes [1](0001-ropes.md)"));
    project.write(
        "notes/may.md",
        "# May\n\nA line above.\n\n[a](old.md) [b](gone.md)\n\n"
            + "ACTION: Ana Example: pay the rent\n\nACTION: Ana Example: buy `rope` for @team\n");

    check(mojo);

    assertThat(lines.all)
        .containsSubsequence(
            "[info] Fieldnotes: since HEAD: 1 new decision, 1 changed status, 1 new action,"
                + " 1 new broken link; see "
                + results.resolve("changes.md"),
            "[info]   new decision: notes/adr/0002-chains.md:1:1 \"2 Chains\" (accepted)",
            "[info]   changed status: notes/adr/0001-ropes.md:1:1 \"1 Ropes\": accepted ->"
                + " superseded",
            "[info]   new action: notes/may.md:9:1 \"buy rope for @team\" (Ana Example)",
            "[info]   new broken link: notes/may.md:5:13 there is no note or file at \"gone.md\"");
    assertThat(results.resolve("changes.md"))
        .hasContent(
            """
            <!-- fieldnotes -->
            ## Notes

            Since `HEAD`: 1 new decision, 1 changed status, 1 new action, 1 new broken link.

            ### New decisions

            - `2 Chains` (`accepted`), `notes/adr/0002-chains.md:1`

            ### Changed decisions

            - `1 Ropes`: `accepted` → `superseded`, `notes/adr/0001-ropes.md:1`

            ### New actions

            - `buy rope for @team` (`Ana Example`), `notes/may.md:9`

            ### New broken links

            - `notes/may.md:5`: `there is no note or file at "gone.md"`
            """);
    assertThat(results.resolve("since")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "since", value = "HEAD")
  void aNoteThatLosesItsTargetHasANewBrokenLink(CheckMojo mojo) throws Exception {
    project.write("notes/may.md", "# May\n\n[a](june.md) [b](pic.png)\n");
    project.write("notes/june.md", "# June\n");
    project.write("notes/pic.png", "");
    TrialGit.in(folder).commit();
    Files.delete(folder.resolve("notes/june.md"));
    Files.delete(folder.resolve("notes/pic.png"));

    assertThatThrownBy(() -> check(mojo)).isInstanceOf(MojoFailureException.class);

    assertThat(results.resolve("changes.md"))
        .content()
        .contains("Since `HEAD`: 2 new broken links.\n");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "since", value = "HEAD")
  @MojoParameter(name = "failOn", value = "never")
  void whereNothingIsNewTheFileSaysSo(CheckMojo mojo) throws Exception {
    project.write("notes/may.md", "# May\n\n[a](old.md)\n\nACTION: pay the rent\n");
    TrialGit.in(folder).commit();

    check(mojo);

    assertThat(lines.all).contains("[info] Fieldnotes: nothing in the notes is new since HEAD");
    assertThat(results.resolve("changes.md"))
        .hasContent(
            "<!-- fieldnotes -->\n## Notes\n\nNo new decisions, actions or problems since `HEAD`.\n");
  }

  @Test
  @InjectMojo(goal = "check")
  void withoutARevisionThereIsNoFileOfChanges(CheckMojo mojo) throws Exception {
    Files.createDirectories(results);
    Files.writeString(results.resolve("changes.md"), "of an earlier check");
    project.write("notes/may.md", "# May\n");

    check(mojo);

    assertThat(results.resolve("changes.md")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "failOn", value = "never")
  void gitHubIsToldOfProblemsInItsOwnRunner(CheckMojo mojo) throws Exception {
    project.write("notes/may.md", "# May\n\n[a](gone.md) ::error::x\n");
    TrialGit.in(folder);

    check(mojo, "GITHUB_ACTIONS", "true");

    assertThat(commands)
        .containsExactly(
            "::warning file=notes/may.md,line=3,col=1,title=broken-link::there is no note or file"
                + " at \"gone.md\"; correct the link; it is left as written");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "failOn", value = "never")
  void otherMachinesGetNoCommands(CheckMojo mojo) throws Exception {
    project.write("notes/may.md", "# May\n\n[a](gone.md)\n");

    check(mojo, "GITHUB_ACTIONS", "false");
    check(mojo, "CI", "true");

    assertThat(commands).isEmpty();
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "failOn", value = "never")
  void problemsThatGitHubDoesNotShowAreCounted(CheckMojo mojo) throws Exception {
    project.write("notes/may.md", "# May\n\n" + "[a](gone.md)\n".repeat(13));

    check(mojo, "GITHUB_ACTIONS", "true");

    assertThat(commands).hasSize(10);
    assertThat(lines.all)
        .contains(
            "[info] Fieldnotes: GitHub shows at most 10 problems of each severity beside lines;"
                + " 3 others are only in this log");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "failOn", value = "never")
  void gitLabGetsPathsRelativeToTheRepository(CheckMojo mojo) throws Exception {
    project.write("notes/may.md", "# May\n\n[a](gone.md)\n");
    TrialGit.in(folder);

    check(mojo);

    assertThat(results.resolve("gl-code-quality-report.json"))
        .content()
        .contains("\"location\":{\"path\":\"notes/may.md\",\"lines\":{\"begin\":3}}");
  }

  /** Checks in the folder as in one of a project, with some variables of the environment. */
  private void check(CheckMojo mojo, String... variables) throws Exception {
    Properties properties = mojo.session().getSystemProperties();
    for (int i = 0; i < variables.length; i += 2) {
      properties.setProperty("env." + variables[i], variables[i + 1]);
    }
    mojo.session().getCurrentProject().setFile(folder.resolve("pom.xml").toFile());
    try {
      mojo.execute(commands::add);
    } finally {
      mojo.session().getCurrentProject().setFile(Path.of("pom.xml").toAbsolutePath().toFile());
      for (int i = 0; i < variables.length; i += 2) {
        properties.remove("env." + variables[i]);
      }
    }
  }
}
