package io.github.fieldnotes.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** The goal that checks, on a real folder of notes. */
@MojoTest
class CheckMojoTest extends CheckFixture {

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "failOn", value = "never")
  void noLineIsACommandOfABuildMachine(CheckMojo mojo) throws Exception {
    project.write(
        "notes/##vso[a]::b::.md",
        "# ##[group]C\n\n[d](<e/##vso[e] ::f::.md>) <b id=\"fn-::g\">h</b>\n");

    mojo.execute();

    assertThat(lines.all).hasSizeGreaterThan(2).noneMatch(line -> line.matches(".*(::|##).*"));
    assertThat(lines.all)
        .contains(
            "[warn] target/check/notes/# #vso[a]: :b: :.md:3:1: there is no note or file at"
                + " \"e/# #vso[e] : :f: :.md\" [broken-link]; correct the link; it is left as"
                + " written");
  }

  @Test
  @InjectMojo(goal = "check")
  void notesWithoutProblemsPass(CheckMojo mojo) throws Exception {
    project.write("notes/may.md", "# May\n\n[ACTION: Ana] Buy rope. See [guide](../guide.html).\n");
    project.write("site/markdown/guide.md", "# Guide\n");

    mojo.execute();

    assertThat(lines.all)
        .containsExactly(
            "[info] Fieldnotes: checked 1 note, 0 problems; details in"
                + " target/fieldnotes/problems.json");
    assertThat(folder.resolve("made")).doesNotExist();
    assertThat(results.resolve("problems.json")).content().contains("\"notes\":1,");
    assertThat(results.resolve("problems.sarif")).content().contains("\"results\":[]");
    assertThat(results.resolve("TEST-fieldnotes.xml")).content().contains("failures=\"0\"");
  }

  @Test
  @InjectMojo(goal = "check")
  void everythingThatATeamWantsToKnowIsReported(CheckMojo mojo) throws Exception {
    project.write("notes/adr/0001-ropes.md", "# Use ropes\n\n## Status\n\nSuperseded\n");
    project.write("notes/adr/0002-chains.md", "# Use chains\n\n## Context\n\nRopes rot.\n");
    project.write(
        "notes/adr/0003-wire.md",
        "# Use wire\n\n## Status\n\nAccepted, supersedes ADR-0002, supersedes ADR-0009\n");
    project.write(
        "notes/may.md",
        """
        ---
        title: Harbour
        date: 31 Mai
        ---
        [a](june.md#x) [b](gone.md) [c](../../pom.xml) [d](draft.md) [e](../gide.html)
        ![f](f.png)

        ### BOOTH: Bells

        ## Action items

        - [ ] Buy rope
        - [x] Sell rope
        """);
    project.write("notes/june.md", "# harbour\n");
    project.write("notes/draft.md", "---\ndraft: true\n---\n# Later\n");

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "The notes have 11 warnings, listed above. Correct them, accept them with"
                + " -Dfieldnotes.writeBaseline, or continue with -Dfieldnotes.failOn=never");

    assertThat(lines.all.stream().map(CheckMojoTest::withoutHint))
        .containsExactly(
            "[warn] adr/0001-ropes.md:1:1: \"Use ropes\" is superseded, but no record says what"
                + " supersedes it"
                + " [superseded-without-successor]",
            "[warn] adr/0002-chains.md:1:1: the decision record \"Use chains\" has no status"
                + " [decision-without-status]",
            "[info] adr/0003-wire.md:5:1: adr/0002-chains.md does not say that it is superseded by"
                + " this record [one-sided-supersession]",
            "[warn] adr/0003-wire.md:5:1: there is no decision record \"ADR-0009\""
                + " [unknown-record]",
            "[warn] may.md:1:1: this note and june.md are both called \"Harbour\""
                + " [duplicate-title]",
            "[warn] may.md:3:7: \"31 Mai\" is not a date; it is ignored" + " [invalid-date]",
            "[warn] may.md:5:1: the note june.md has no heading with the id \"x\""
                + " [broken-anchor]",
            "[warn] may.md:5:16: there is no note or file at \"gone.md\" [broken-link]",
            "[warn] may.md:5:29: \"../../pom.xml\" leads out of the notes folder, to an unknown"
                + " page or file [link-out-of-folder]",
            "[warn] may.md:5:48: \"draft\" is a draft or a future post, which is not published"
                + " [link-to-draft]",
            "[warn] may.md:5:62: the site has no page gide.html [broken-site-link]",
            "[warn] may.md:6:1: there is no picture at \"f.png\" [missing-picture]",
            "[info] may.md:8:1: \"BOOTH\" is not a declared label; it becomes a kind of its own,"
                + " booth [unknown-kind]",
            "[info] may.md:12:1: the action \"Buy rope\" has no owner [action-without-owner]",
            "[info] Fieldnotes: checked 5 notes, 14 problems; details in"
                + " target/fieldnotes/problems.json");
  }

  @Test
  @InjectMojo(goal = "check")
  void whatNamesAllIsCancelledOrIsOnlyAnAddressNeedsNoOwner(CheckMojo mojo) throws Exception {
    project.write(
        "notes/may.md",
        """
        ACTION ALL: look at the gate

        ## Next steps

        - The team will paint it
        - https://example.org/gates
        - all gates to be shut
        - [-] buy rope
        """);

    mojo.execute();

    assertThat(lines.all)
        .filteredOn(line -> line.contains("no owner"))
        .singleElement()
        .asString()
        .contains("may.md:7:1: the action \"all gates to be shut\" has no owner");
  }

  @Test
  @InjectMojo(goal = "check")
  void whatIsBesideAPageIsNotThePage(CheckMojo mojo) throws Exception {
    project.write("notes/may.md", "# May\n\n[a](../guide.pdf) [b](../guide.html)\n");
    project.write("site/resources/guide.pdf", "");

    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);

    assertThat(withoutHint(lines.all.get(0)))
        .isEqualTo("[warn] may.md:3:19: the site has no page guide.html [broken-site-link]");
  }

  @Test
  @InjectMojo(goal = "check")
  void withoutNotesWhatAnEarlierCheckFoundIsGone(CheckMojo mojo) throws Exception {
    project.write("notes/may.md", "# May\n");
    mojo.execute();
    Files.delete(folder.resolve("notes/may.md"));

    mojo.execute();

    assertThat(results.resolve("problems.json")).doesNotExist();
    assertThat(results.resolve("problems.sarif")).doesNotExist();
    assertThat(results.resolve("TEST-fieldnotes.xml")).doesNotExist();
  }

  @Test
  @InjectMojo(
      goal = "check",
      pom =
          "<project><build><plugins><plugin><artifactId>fieldnotes-maven-plugin</artifactId>"
              + "<configuration><problems><broken-link>info</broken-link>"
              + "<missing-picture>off</missing-picture></problems></configuration></plugin>"
              + "</plugins></build></project>")
  void problemsAreSwitchedByCode(CheckMojo mojo) throws Exception {
    project.write("notes/may.md", "# May\n\n[a](gone.md) ![b](b.png)\n\n[c](june.md#x)\n");
    project.write("notes/june.md", "# June\n");
    project.write(
        "notes/fieldnotes.yml", "problems:\n  broken-link: error\n  broken-anchor: off\n");

    mojo.execute();

    assertThat(lines.all.stream().map(CheckMojoTest::withoutHint))
        .as("the POM overrules the file")
        .containsExactly(
            "[info] may.md:3:1: there is no note or file at \"gone.md\" [broken-link]",
            "[info] Fieldnotes: the check reports less, because fieldnotes.yml has"
                + " broken-anchor: off",
            "[info] Fieldnotes: checked 2 notes, 1 problem; details in"
                + " target/fieldnotes/problems.json");
  }

  @Test
  @InjectMojo(
      goal = "check",
      pom =
          "<project><build><plugins><plugin><artifactId>fieldnotes-maven-plugin</artifactId>"
              + "<configuration><problems><broken-lnk>off</broken-lnk>"
              + "<missing-picture>fatal</missing-picture></problems></configuration></plugin>"
              + "</plugins></build></project>")
  void aCodeThatThereIsNotIsAnsweredWithTheNearest(CheckMojo mojo) throws Exception {
    project.write("notes/may.md", "# May\n");

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContainingAll(
            "\"broken-lnk\" is unknown here; write one of: broken-link, ",
            "\"missing-picture\" is \"fatal\"; write error, warning, info, off");
  }

  @Test
  @InjectMojo(goal = "check")
  void aBrokenTemplateIsFoundThoughNothingIsWritten(CheckMojo mojo) throws Exception {
    project.write("notes/may.md", "# May\n");
    project.write("site/fieldnotes/templates/note.ftlh", "${page.titel}");

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("titel");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "externalLinks", value = "sometimes")
  void aWordThatExternalLinksDoesNotTakeIsReported(CheckMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("externalLinks is 'sometimes'; it must be one of none, public, all");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "externalLinks", value = "true")
  void linksToOtherHostsAreAskedForWhenWanted(CheckMojo mojo) throws Exception {
    project.write("notes/may.md", "# May\n\n[a](http://127.0.0.1:9/)\n");

    mojo.execute();

    assertThat(lines.all.get(0)).contains("127.0.0.1 is in a private network");
  }

  private static String withoutHint(String line) {
    return line.replaceFirst("];.*", "]").replace("target/check/notes/", "");
  }
}
