package io.github.fieldnotes.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fieldnotes.check.report.Leniency.Since;
import io.github.fieldnotes.diag.Lowering;
import io.github.fieldnotes.mojo.git.TrialGit;
import io.github.fieldnotes.mojo.run.LeniencyLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The goal that checks says what makes it report less. */
@MojoTest
class CheckLeniencyTest extends CheckFixture {

  private static final String CHECKED =
      "[info] Fieldnotes: checked 1 note, 0 problems; details in target/fieldnotes/problems.json";

  @BeforeEach
  void oneNote() throws IOException {
    project.write("notes/may.md", "# May\n\n[a](gone.md)\n\nACTION: buy rope\n");
  }

  @Test
  @InjectMojo(goal = "check")
  void whatTheNotesLowerIsOnOneLine(CheckMojo mojo) throws Exception {
    project.write(
        "notes/fieldnotes.yml",
        "problems:\n  broken-link: off\n  duplicate-title: info\n  broken-anchor: error\n"
            + "kinds:\n  action: off\n");

    mojo.execute();

    assertThat(lines.all)
        .containsExactly(
            "[info] Fieldnotes: the check reports less, because"
                + " target/check/notes/fieldnotes.yml"
                + " has broken-link: off, duplicate-title: info, kinds.action: off",
            CHECKED);
    assertThat(results.resolve("problems.json"))
        .content()
        .contains(
            "\"lowered\":[{\"path\":\"target/check/notes/fieldnotes.yml\","
                + "\"text\":\"broken-link: off\"},");
    assertThat(results.resolve("problems.sarif"))
        .content()
        .contains(
            "\"ruleConfigurationOverrides\":[{\"descriptor\":{\"id\":\"broken-link\",\"index\":0},"
                + "\"configuration\":{\"enabled\":false}},");
  }

  @Test
  @InjectMojo(goal = "check")
  void problemsAboutSafetyAreReportedAllTheSame(CheckMojo mojo) throws Exception {
    project.write("notes/may.md", "# May\n\n<script>a()</script>\n");
    project.write("notes/fieldnotes.yml", "problems:\n  dropped-html: off\n");

    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);

    assertThat(lines.all.stream().map(line -> line.replaceFirst("];.*", "]")))
        .containsExactly(
            "[error] target/check/notes/fieldnotes.yml:2:3: \"dropped-html\" is about"
                + " safety and can be lowered only in the POM; it stays warning"
                + " [protected-problem]",
            "[warn] target/check/notes/may.md:3:1: <script> in raw HTML could do more than"
                + " show text; it is left out [dropped-html]",
            CHECKED.replace("0 problems", "2 problems"));
  }

  @Test
  @InjectMojo(
      goal = "check",
      pom =
          "<project><build><plugins><plugin><artifactId>fieldnotes-maven-plugin</artifactId>"
              + "<configuration><problems><dropped-html>off</dropped-html></problems>"
              + "</configuration></plugin></plugins></build></project>")
  void thePomMayLowerThem(CheckMojo mojo) throws Exception {
    project.write("notes/may.md", "# May\n\n<script>a()</script>\n");

    mojo.execute();

    assertThat(lines.all).containsExactly(CHECKED);
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "since", value = "HEAD")
  void whatWasAddedSinceARevisionIsListed(CheckMojo mojo) throws Exception {
    project.write("known.txt", "may.md [action-without-owner] buy rope\n");
    project.write("notes/fieldnotes.yml", "problems:\n  duplicate-title: off\n");
    TrialGit.in(folder).commit();
    project.write(
        "known.txt",
        "may.md [action-without-owner] buy rope\nmay.md [broken-link] gone.md\n"
            + "may.md [broken-link] gone.md\n");
    project.write(
        "notes/fieldnotes.yml", "problems:\n  duplicate-title: off\n  broken-link: info\n");

    check(mojo);

    assertThat(lines.all)
        .containsSubsequence(
            "[info] Fieldnotes: the check reports less, because notes/fieldnotes.yml"
                + " has broken-link: info, duplicate-title: off",
            "[warn] Fieldnotes: the check reports less than at HEAD, because"
                + " notes/fieldnotes.yml has broken-link: info",
            "[warn] Fieldnotes: known.txt has 2 lines that HEAD does not" + " have:",
            "[warn]   may.md [broken-link] gone.md",
            "[warn]   may.md [broken-link] gone.md");
    assertThat(results.resolve("problems.json"))
        .content()
        .contains(
            "\"since\":{\"revision\":\"HEAD\",\"baseline\":[\"may.md [broken-link] gone.md\","
                + "\"may.md [broken-link] gone.md\"],\"lowered\":[{\"path\":"
                + "\"notes/fieldnotes.yml\",\"text\":\"broken-link: info\"}]}");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "since", value = "HEAD")
  void whereNothingWasAddedTheCheckSaysSo(CheckMojo mojo) throws Exception {
    project.write("known.txt", "a.md [broken-link] b.md\nmay.md [broken-link] gone.md\n");
    project.write("notes/fieldnotes.yml", "problems:\n  action-without-owner: off\n");
    TrialGit.in(folder).commit();
    project.write("known.txt", "may.md [broken-link] gone.md\n");

    check(mojo);

    assertThat(lines.all)
        .contains("[info] Fieldnotes: the check reports no less than at HEAD")
        .noneMatch(line -> line.startsWith("[warn]"));
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "since", value = "HEAD")
  void filesThatTheRevisionDoesNotHaveAreAllNew(CheckMojo mojo) throws Exception {
    TrialGit.in(folder).commit();
    project.write("known.txt", "may.md [broken-link] gone.md\n");
    project.write("notes/fieldnotes.yml", "kinds: {action: off}\n");

    check(mojo);

    assertThat(lines.all)
        .contains(
            "[warn] Fieldnotes: the check reports less than at HEAD, because"
                + " notes/fieldnotes.yml has kinds.action: off",
            "[warn] Fieldnotes: known.txt has 1 line that HEAD does not have:",
            "[warn]   may.md [broken-link] gone.md");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "since", value = "origin/mian")
  void aRevisionThatThereIsNotEndsTheCheckBeforeItBegins(CheckMojo mojo) throws Exception {
    TrialGit.in(folder).commit();

    assertThatThrownBy(() -> check(mojo))
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("since is 'origin/mian', which this checkout does not have;");

    assertThat(lines.all).isEmpty();
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "baseline", value = "${basedir}/target/check/notes/in/known.txt")
  void aBaselineInANotesFolderIsPointedOut(CheckMojo mojo) throws Exception {
    project.write(
        "notes/in/known.txt",
        "may.md [action-without-owner] buy rope\nmay.md [broken-link] gone.md\n");

    mojo.execute();

    assertThat(lines.all)
        .startsWith(
            "[warn] Fieldnotes: target/check/notes/in/known.txt is in a notes folder, so"
                + " anyone who writes notes can add to it; name another file with <baseline>");
  }

  @Test
  void aLongListEndsWithHowManyMoreThereAre() {
    List<String> many = Collections.nCopies(53, "a.md [broken-link] b.md");
    List<Lowering> lowered =
        Collections.nCopies(52, new Lowering("fieldnotes.yml", "kinds.a: off"));
    LeniencyLines said = new LeniencyLines("known.txt", path -> path);

    assertThat(said.now(lowered).get(0)).endsWith("kinds.a: off, kinds.a: off and 2 more");
    assertThat(said.added(new Since("main\u001b", many, List.of())))
        .hasSize(52)
        .startsWith("Fieldnotes: known.txt has 53 lines that main  does not have:")
        .endsWith("  a.md [broken-link] b.md", "  and 3 more");
  }

  /** Checks in the folder as in one of a project, which has a repository of its own. */
  private void check(CheckMojo mojo) throws Exception {
    mojo.session().getCurrentProject().setFile(folder.resolve("pom.xml").toFile());
    try {
      mojo.execute();
    } finally {
      mojo.session().getCurrentProject().setFile(Path.of("pom.xml").toAbsolutePath().toFile());
    }
  }
}
