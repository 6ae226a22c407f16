package io.github.fieldnotes.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Declarations;
import io.github.fieldnotes.model.Person;
import io.github.fieldnotes.model.vocabulary.KindChange;
import io.github.fieldnotes.model.vocabulary.PlaceRule;
import io.github.fieldnotes.read.folder.MediaRules;
import io.github.fieldnotes.read.folder.NoteSelection;
import io.github.fieldnotes.read.folder.NotesFolders;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {

  @TempDir private Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void withoutAFileNothingIsDeclared() {
    assertThat(read().declarations()).isEqualTo(Declarations.NONE);
    assertThat(problems()).isEmpty();
  }

  @Test
  void theFileDeclaresKindsPlacesAndPeople() throws IOException {
    write(
        """
        kinds:
          retro:
            name: Retrospective
            plural: Retros
            labels: [retro, look back]
            sections: went well, to keep
            colour: "#7a3e9d"
          risk:
            hidden: yes
          quote: off
        place:
          - pattern: conf/**
            kind: talk
          - pattern: events/*.md
            headings: 2
            kind: retro
          - pattern: days/*.md
            headings: bold
            kind: talk
        people:
          - name: Ana Example
            aliases: ["@ana", AE]
        """);

    assertThat(read().declarations())
        .isEqualTo(
            new Declarations(
                List.of(
                    new KindChange(
                        "retro",
                        Optional.of("Retrospective"),
                        Optional.of("Retros"),
                        List.of("retro", "look back"),
                        List.of("went well", "to keep"),
                        Optional.of("#7a3e9d"),
                        Optional.empty(),
                        false),
                    only("risk", Optional.of(true), false),
                    only("quote", Optional.empty(), true)),
                List.of(
                    new PlaceRule("conf/**", 0, "talk"),
                    new PlaceRule("events/*.md", 2, "retro"),
                    new PlaceRule("days/*.md", PlaceRule.BOLD, "talk")),
                List.of(new Person("Ana Example", List.of("@ana", "AE")))));
    assertThat(problems()).isEmpty();
  }

  @Test
  void anEmptyFileAndAKeyWithoutValueDeclareNothing() throws IOException {
    write("# later\n");
    assertThat(read().declarations()).isEqualTo(Declarations.NONE);
    write("kinds:\nplace:\npeople:\n");
    assertThat(read().declarations()).isEqualTo(Declarations.NONE);
    assertThat(problems()).isEmpty();
  }

  @Test
  void thePomOverrulesTheFile() throws IOException {
    write("kinds:\n  talk: {name: Show}\n  quote: off\nplace:\n- {pattern: a/**, kind: risk}\n");
    Declarations pom =
        new Declarations(
            List.of(only("quote", Optional.empty(), false)),
            List.of(new PlaceRule("a/**", 0, "talk")),
            List.of());

    Configuration both = Configuration.of(options(pom), diagnostics);

    assertThat(both.vocabulary().kind("talk")).map(kind -> kind.name()).contains("Show");
    assertThat(both.vocabulary().label("quote")).isPresent();
    assertThat(both.declarations().places()).first().extracting(PlaceRule::kind).isEqualTo("talk");
  }

  @Test
  void aPlaceRuleMayNameAKindOfThePom() throws IOException {
    write("place:\n- {pattern: a/**, kind: retro}\n");
    Declarations pom =
        new Declarations(List.of(only("retro", Optional.empty(), false)), List.of(), List.of());

    Configuration.of(options(pom), diagnostics);

    assertThat(problems()).isEmpty();
  }

  @Test
  void theFileEndingInYamlIsReadToo() throws IOException {
    Files.writeString(folder.resolve("fieldnotes.yaml"), "kinds:\n  quote: off\n");

    assertThat(read().vocabulary().isOff("quote")).isTrue();
  }

  @Test
  void neitherFileIsPublished() throws IOException {
    write("");
    Files.writeString(folder.resolve("fieldnotes.yaml"), "");
    Files.createDirectory(folder.resolve("deep"));
    Files.writeString(folder.resolve("deep/fieldnotes.yml"), "");

    ReadOptions all =
        options(Declarations.NONE).with(MediaRules.of(true, List.of("yml"), List.of()));

    assertThat(new LibraryReader(all, diagnostics).read().media())
        .extracting(media -> media.path())
        .containsExactly("deep/fieldnotes.yml");
  }

  @Test
  void peopleOfTheFileAreThoseOfTheLibrary() throws IOException {
    write("people:\n- name: Ana Example\n  aliases: AE, '@ana'\n- name: Lone\n");

    assertThat(new LibraryReader(options(Declarations.NONE), diagnostics).read().people())
        .containsExactly(
            new Person("Ana Example", List.of("AE", "'@ana'")), new Person("Lone", List.of()));
  }

  @Test
  void aliasesOfYamlCannotMultiply() throws IOException {
    write("a: &a [x, x, x, x]\nb: [*a, *a, *a, *a]\nkinds:\n  quote: off\n");
    ReadOptions options = options(Declarations.NONE).with(SmallLimits.of("configured-values 20"));

    Configuration read = Configuration.of(options, diagnostics);

    assertThat(problems())
        .containsExactly(
            "fieldnotes.yml:1:1: the configuration is too large: more than 20 values"
                + " [configuration-limit]; keep it to a few pages; none of it is read");
    assertThat(read.vocabulary().isOff("quote")).isFalse();
  }

  @Test
  void anAliasWithinWhatItNamesEnds() throws IOException {
    write("kinds: &a\n  talk: *a\n  theme: [*a, *a]\n");

    read();

    assertThat(problems()).isNotEmpty();
  }

  private Configuration read() {
    return Configuration.of(options(Declarations.NONE), diagnostics);
  }

  private ReadOptions options(Declarations pom) {
    return new ReadOptions(NoteSelection.of(NotesFolders.of(folder)), true, UnknownKinds.ADD, pom);
  }

  private void write(String yaml) throws IOException {
    Files.writeString(folder.resolve("fieldnotes.yml"), yaml);
  }

  private List<String> problems() {
    return diagnostics.sorted().stream().map(d -> d.text("")).toList();
  }

  private static KindChange only(String id, Optional<Boolean> hidden, boolean off) {
    return new KindChange(
        id,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        hidden,
        off);
  }
}
