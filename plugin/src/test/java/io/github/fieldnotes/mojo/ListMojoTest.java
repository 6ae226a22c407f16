package io.github.fieldnotes.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Singleton;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The goal that explains, with what a POM can declare. */
@MojoTest
@MojoParameter(name = "notesDirectory", value = "${basedir}/target/list-mojo/notes")
class ListMojoTest {

  private static final String START =
      "<project><build><plugins><plugin><artifactId>fieldnotes-maven-plugin</artifactId>"
          + "<configuration>";
  private static final String END = "</configuration></plugin></plugins></build></project>";

  private static final String POM =
      START
          + """
          <kinds>
            <kind>
              <id>retro</id>
              <name>Retrospective</name>
              <plural>Looks back</plural>
              <labels><label>retro</label><label>look back</label></labels>
              <sections>went well, to keep</sections>
              <colour>#7a3e9d</colour>
            </kind>
            <kind><id>risk</id><hidden>true</hidden></kind>
            <kind><id>quote</id><off>true</off></kind>
          </kinds>
          <place>
            <rule><pattern>conf/**</pattern><kind>talk</kind></rule>
            <rule><pattern>events/*.md</pattern><headings>2</headings><kind>retro</kind></rule>
          </place>
          <people>
            <person><name>Ana Example</name><aliases><alias>@ana</alias></aliases></person>
          </people>
          """
          + END;

  private static final String RULE =
      "<place><rule><pattern>*.md</pattern><kind>retro</kind></rule></place>";

  private static final String MISTAKES =
      START
          + """
          <kinds>
            <kind><id>retro</id><color>red</color></kind>
            <kind><name>Nameless</name></kind>
            <kind><id>review</id><labels>a, b</labels><colour>bluish</colour></kind>
            <kin/>
            <kind><id>round</id><labels><label>B</label></labels></kind>
          </kinds>
          <place>
            <rule><pattern>a/**</pattern><headings>two</headings><kind>talk</kind></rule>
            <rule><pattern>b/**</pattern><kind>tlak</kind></rule>
          </place>
          <people>Ana</people>
          """
          + END;

  private final Lines lines = new Lines();
  private final TrialProject project = TrialProject.of("list-mojo");
  private final Path folder = project.folder();

  @Provides
  @Singleton
  Log log() {
    return lines;
  }

  @BeforeEach
  void anEmptyFolder() throws IOException {
    project.clear();
  }

  @Test
  @InjectMojo(goal = "list", pom = POM)
  void kindsPlacesAndPeopleOfThePomCount(ListMojo mojo) throws Exception {
    project.write(
        "notes/may.md", "# May\n\n## Went well\n\n- The lock\n\n## Look back: All\n\nQuote: x\n");
    project.write("notes/conf/tides.md", "# Why tides wait\n");
    project.write("notes/events/june.md", "# June\n\n## First evening\n");

    mojo.execute();

    assertThat(lines.all)
        .startsWith(
            "[info] conf/tides.md  \"Why tides wait\"",
            "[info]   target/list-mojo/notes/conf/tides.md:1:1  talk   place          \"Why tides"
                + " wait\"",
            "[info] ",
            "[info] events/june.md  \"June\"",
            "[info]   target/list-mojo/notes/events/june.md:3:1  retro  place          \"First"
                + " evening\"",
            "[info] ",
            "[info] may.md  \"May\"",
            "[info]   target/list-mojo/notes/may.md:5:1  retro  section-word   \"The lock\"",
            "[info]   target/list-mojo/notes/may.md:7:1  retro  heading-label  \"All\"",
            "[info]   target/list-mojo/notes/may.md:9:1  -      block-label    \"Quote: x\": the"
                + " kind is switched off",
            "[info] ");
  }

  @Test
  @InjectMojo(goal = "list", pom = MISTAKES)
  void allMistakesInThePomFailAtOnce(ListMojo mojo) throws Exception {
    project.write("notes/a.md", "# A\n");

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            """
            the plugin's configuration is wrong
              <kinds>, first <kin>: "kin" is unknown here; write one of: kind
              <kinds>, first <kind>, <color>: "color" is unknown here; write one of: colour, off, \
            name, plural, labels, sections, hidden
              <kinds>, fourth <kind>, <labels>, first <label>: the label "B" already belongs to \
            "review"; give it to only one of them
              <kinds>, second <kind>: a kind needs "id"; add it, such as "retro"
              <kinds>, third <kind>, <colour>: "bluish" is not a CSS colour; use a name such as \
            teal, or "#7a3e9d" in quotes
              <people>: "people" is "Ana"; write a list of people with name and aliases
              <place>, first <rule>, <headings>: "two" is not a heading level; write a number from \
            1 to 6, "bold" for titles in bold, or omit it for whole notes
              <place>, second <rule>, <kind>: there is no kind "tlak"; declare it, or write one \
            of: talk, risk, term\
            """);
  }

  @Test
  @InjectMojo(goal = "list")
  void theFileBesideTheNotesCountsAndItsMistakesAreReported(ListMojo mojo) throws Exception {
    project.write("notes/a.md", "## RETRO: May\n");
    project.write("notes/fieldnotes.yml", "kinds:\n  retro: {color: teal}\n");

    mojo.execute();

    assertThat(lines.all)
        .contains(
            "[error] target/list-mojo/notes/fieldnotes.yml:2:11: \"color\" is unknown here"
                + " [unknown-key]; write one of: colour, off, name, plural, labels, sections,"
                + " hidden")
        .noneMatch(line -> line.contains("unknown-kind"));
  }

  @Test
  @InjectMojo(goal = "list", pom = START + RULE + END)
  void aPlaceRuleOfThePomMayNameAKindOfTheFile(ListMojo mojo) throws Exception {
    project.write("notes/a.md", "# May\n");
    project.write("notes/fieldnotes.yml", "kinds:\n  retro: {labels: [look back]}\n");

    mojo.execute();

    assertThat(lines.all)
        .contains("[info]   target/list-mojo/notes/a.md:1:1  retro  place  \"May\"");
  }

  @Test
  @InjectMojo(goal = "list", pom = START + RULE + END)
  void oneMistakeIsSaidInOneLine(ListMojo mojo) throws Exception {
    project.write("notes/fieldnotes.yml", "kinds:\n  retro: off\n");

    assertThatThrownBy(mojo::execute)
        .hasMessage(
            "the plugin's configuration is wrong: <place>, first <rule>, <kind>: the kind"
                + " \"retro\" is switched off; remove the rule, or switch the kind on");
  }

  @Test
  @InjectMojo(goal = "list")
  void theSameIsWrittenAsJson(ListMojo mojo) throws Exception {
    project.write("notes/a.md", "## RETRO: May\n");

    mojo.execute();

    assertThat(lines.all.get(lines.all.size() - 2))
        .isEqualTo("[info] Fieldnotes: this explanation is also in target/fieldnotes/explain.json");
    assertThat(Path.of("target/fieldnotes/explain.json"))
        .content()
        .contains("\"rule\" : \"heading-label\"", "\"title\" : \"May\"");
  }

  @Test
  @InjectMojo(goal = "list")
  @MojoParameter(name = "suggest", value = "true")
  void linesOfTheFileAreProposedOnRequest(ListMojo mojo) throws Exception {
    project.write("notes/a.md", "# May\n\n## Booth: A\n\n## Booth: B\n\n## Booth: C\n");

    mojo.execute();

    assertThat(lines.all)
        .containsSequence(
            "[info] Fieldnotes: these lines of fieldnotes.yml would take more; keep those that are"
                + " true:",
            "[info] ",
            "[info] kinds:",
            "[info]   # 3 times \"booth:\" in 1 note, first at a.md:3",
            "[info]   booth:",
            "[info]     labels: [\"booth\"]",
            "[info] ");
  }

  @Test
  @InjectMojo(goal = "list")
  void noFolderIsSaidInOneLine(ListMojo mojo) throws Exception {
    mojo.execute();

    assertThat(lines.all)
        .isEqualTo(
            List.of("[info] Fieldnotes: no notes: there is no folder " + folder.resolve("notes")));
  }
}
