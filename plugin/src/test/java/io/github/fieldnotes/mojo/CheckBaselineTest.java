package io.github.fieldnotes.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** The goal that checks, where old problems are let be. */
@MojoTest
class CheckBaselineTest extends CheckFixture {

  @Test
  @InjectMojo(goal = "check")
  void aBaselineLetsOldProblemsBe(CheckMojo mojo) throws Exception {
    project.write("notes/may.md", "# May\n\n[a](gone.md)\n");
    project.write(
        "known.txt", "# known\nmay.md [broken-link] gone.md\nold.md [broken-link] x.md\n");

    mojo.execute();

    assertThat(lines.all)
        .containsExactly(
            "[info] Fieldnotes: 1 problem of the baseline no longer exists; rewrite the baseline"
                + " with -Dfieldnotes.writeBaseline",
            "[info] Fieldnotes: checked 1 note, 0 problems besides 1 known; details in"
                + " target/fieldnotes/problems.json");
    assertThat(results.resolve("problems.sarif"))
        .content()
        .contains("\"baselineState\":\"unchanged\"");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "writeBaseline", value = "true")
  void theBaselineIsWrittenOnDemand(CheckMojo mojo) throws Exception {
    project.write("notes/may.md", "# May\n\n[a](gone.md)\n");

    mojo.execute();

    assertThat(folder.resolve("known.txt"))
        .content()
        .isEqualTo(
            """
            # Known problems of the notes; a check reports only new ones.
            # Written by: mvn fieldnotes:check -Dfieldnotes.writeBaseline
            may.md [broken-link] gone.md
            """);
    assertThat(lines.all)
        .containsExactly("[info] Fieldnotes: wrote 1 problem to target/check/known.txt");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "writeBaseline", value = "true")
  @MojoParameter(name = "baseline", value = "${basedir}/target/check/in/the/way/known.txt")
  void aBaselineThatCannotBeWrittenSaysWhy(CheckMojo mojo) throws Exception {
    project.write("notes/may.md", "# May\n");
    project.write("in/the/way", "");

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "could not finish the check: " + folder.resolve("in/the/way") + " is in the way");
  }

  @Test
  @InjectMojo(goal = "check")
  void aBaselineThatIsNoneIsReported(CheckMojo mojo) throws Exception {
    project.write("notes/may.md", "# May\n");
    project.write("known.txt", "=======\n");

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageEndingWith(
            "known.txt: line 1 does not describe a problem: \"=======\"; write"
                + " \"path [code] subject\", or write the file again with -Dfieldnotes.writeBaseline");
  }
}
