package io.github.fieldnotes.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.read.source.Limits;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each mistake in a configuration is reported with its location, and the rest counts. */
class ConfigurationMistakesTest {

  @TempDir private Path folder;

  @Test
  void keysThatThereAreNotAreAnsweredWithTheNearest() throws IOException {
    assertThat(
            problems(
                """
                kind: {}
                kinds:
                  retro:
                    color: teal
                place:
                  - patern: conf/**
                    pattern: conf/**
                    kind: talk
                people:
                  - name: Ana
                    alias: AE
                """))
        .isEqualTo(
            """
            1:1: "kind" is unknown here [unknown-key]; write one of: kinds, place, people, problems, \
            statuses, statusHeadings
            4:5: "color" is unknown here [unknown-key]; write one of: colour, off, name, plural, \
            labels, sections, hidden
            6:5: "patern" is unknown here [unknown-key]; write one of: pattern, kind, headings
            11:5: "alias" is unknown here [unknown-key]; write one of: aliases, name\
            """);
  }

  @Test
  void placeRulesNeedAPatternAndAKindThatIsThere() throws IOException {
    assertThat(
            problems(
                """
                kinds: {quote: off}
                place:
                  - kind: talk
                  - pattern: a/**
                  - {pattern: b/**, kind: tlak}
                  - {pattern: c/**, kind: quote}
                  - {pattern: "%regex[(]", kind: talk}
                  - conf/**
                """))
        .isEqualTo(
            """
            3:5: a place rule needs "pattern" [missing-key]; add it, such as "conf/**"
            4:5: a place rule needs "kind" [missing-key]; add it, such as "talk"
            5:27: there is no kind "tlak" [undeclared-kind]; declare it, or write one of: talk, \
            risk, term
            6:27: the kind "quote" is switched off [switched-off-kind]; remove the rule, or \
            switch the kind on
            7:15: "pattern" is "%regex[(]" [invalid-value]; write an Ant pattern such as conf/**
            8:5: "place" is "conf/**" [invalid-value]; write rules with pattern and kind\
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "7", "two", "2.5", "-1", "bolder"})
  void headingsAreALevel(String level) throws IOException {
    assertThat(problems("place:\n- pattern: a/**\n  headings: " + level + "\n  kind: talk\n"))
        .isEqualTo(
            "3:13: \"%s\" is not a heading level [invalid-headings]; write a number from 1 to 6,"
                    .formatted(level)
                + " \"bold\" for titles in bold, or omit it for whole notes");
  }

  @Test
  void coloursAreThoseOfCss() throws IOException {
    assertThat(
            problems(
                """
                kinds:
                  a: {colour: bluish}
                  b: {colour: "#12345"}
                  c:
                    colour: #7a3e9d
                  d: {colour: [red]}
                  e: {colour: Teal}
                  f: {colour: "#abc8"}
                """))
        .isEqualTo(
            """
            2:15: "bluish" is not a CSS colour [invalid-colour]; use a name such as teal, or \
            "#7a3e9d" in quotes
            3:15: "#12345" is not a CSS colour [invalid-colour]; use a name such as teal, or \
            "#7a3e9d" in quotes
            5:12: "" is not a CSS colour [invalid-colour]; use a name such as teal, or "#7a3e9d" \
            in quotes
            6:15: "colour" is a list [invalid-value]; write a single value\
            """);
  }

  @Test
  void valuesAreOfTheirType() throws IOException {
    assertThat(
            problems(
                """
                kinds:
                  a: {name: [x], labels: {x: y}, hidden: perhaps}
                  b: Retrospective
                  c: [x]
                place: {pattern: a/**, kind: talk}
                people: Ana
                """))
        .isEqualTo(
            """
            2:13: "name" is a list [invalid-value]; write a single value
            2:26: "labels" is a map [invalid-value]; write a list of words, or words \
            separated by commas
            2:42: "hidden" is "perhaps" [invalid-value]; write true or false
            3:6: "b" is "Retrospective" [invalid-value]; write off, or a map of name, plural, \
            labels, sections, colour, hidden, off
            4:6: "c" is a list [invalid-value]; write off, or a map of name, plural, labels, \
            sections, colour, hidden, off
            5:8: "place" is a map [invalid-value]; write a list of rules with pattern and kind
            6:9: "people" is "Ana" [invalid-value]; write a list of people with name and aliases\
            """);
  }

  @Test
  void aWordBelongsToOneOnly() throws IOException {
    assertThat(
            problems(
                """
                kinds:
                  retro: {labels: [retro, Look  back]}
                  review: {labels: [look back], sections: [went well]}
                  round: {labels: [round, round], sections: [Went Well]}
                people:
                  - {name: Ana Example, aliases: [AE]}
                  - {name: Abe Example, aliases: [ae, ana example]}
                """))
        .isEqualTo(
            """
            3:21: the label "look back" already belongs to "retro" [taken-word]; give it to only \
            one of them
            4:46: the section heading "Went Well" already belongs to "review" [taken-word]; give \
            it to only one of them
            7:35: the spelling "ae" already belongs to "Ana Example" [taken-word]; give it to only \
            one of them
            7:39: the spelling "ana example" already belongs to "Ana Example" [taken-word]; \
            give it to only one of them\
            """);
  }

  @Test
  void idsOfKindsAreSlugs() throws IOException {
    assertThat(
            problems(
                """
                kinds:
                  Retro: {}
                  lock story: {}
                  1st: {}
                  a--b: {}
                  ébbe: {}
                  talk: {}
                  talk: {}
                """))
        .isEqualTo(
            """
            2:3: "Retro" cannot be the id of a kind [invalid-kind-id]; use lower-case letters, \
            digits and hyphens, such as "retro"
            3:3: "lock story" cannot be the id of a kind [invalid-kind-id]; use lower-case \
            letters, digits and hyphens, such as "lock-story"
            4:3: "1st" cannot be the id of a kind [invalid-kind-id]; use lower-case letters, \
            digits and hyphens, such as "st"
            5:3: "a--b" cannot be the id of a kind [invalid-kind-id]; use lower-case letters, \
            digits and hyphens, such as "a-b"
            8:3: "talk" appears here a second time [duplicate-key]; merge the two; only the first \
            one counts\
            """);
  }

  @Test
  void whatIsNoYamlLosesOnlyItsOwnPart() throws IOException {
    String yaml = "kinds:\n  quote: off\npeople:\n  - name: @ana\nplace:\n  - {kind: [x}\n";
    Diagnostics diagnostics = new Diagnostics();
    Configuration read = read(yaml, diagnostics);

    assertThat(text(diagnostics))
        .isEqualTo(
            """
            4:11: the configuration is not valid YAML: found character '@' that cannot start any \
            token. (Do not use @ for indentation) [broken-configuration]; correct this line; text \
            that begins with @, #, *, & or % needs quotes
            6:14: the configuration is not valid YAML: expected ',' or ']', but got } \
            [broken-configuration]; correct this line; text that begins with @, #, *, & or % \
            needs quotes\
            """);
    assertThat(read.vocabulary().isOff("quote")).isTrue();
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() throws IOException {
    Diagnostics diagnostics = new Diagnostics();

    Configuration read =
        read("kinds:\n  quote: off\n", diagnostics, SmallLimits.of("configured-characters 19"));

    assertThat(text(diagnostics))
        .isEqualTo(
            "1:1: the configuration is too large: 20 characters [configuration-limit];"
                + " keep it to a few pages; none of it is read");
    assertThat(read.vocabulary().isOff("quote")).isFalse();
  }

  @Test
  void aDeepPartBehindABrokenOneIsNotRead() throws IOException {
    Diagnostics diagnostics = new Diagnostics();

    read("people: @ana\nkinds: [[[a]]]\n", diagnostics, SmallLimits.of("configured-levels 3"));

    assertThat(text(diagnostics))
        .contains("1:1: the configuration is too large: more than 3 levels");
  }

  @Test
  void ofTwoFilesOneIsRead() throws IOException {
    Files.writeString(folder.resolve("fieldnotes.yaml"), "kinds: 1\n");
    Diagnostics diagnostics = new Diagnostics();

    Configuration read = read("kinds:\n  quote: off\n", diagnostics);

    assertThat(read.vocabulary().isOff("quote")).isTrue();
    assertThat(diagnostics.sorted())
        .extracting(d -> d.text(""))
        .containsExactly(
            "fieldnotes.yaml:1:1: this file is not read, because there is also fieldnotes.yml"
                + " [second-configuration]; put everything into one of them and delete the other");
  }

  @Test
  void theRestCounts() throws IOException {
    Configuration read =
        read(
            """
            kinds:
              retro: {name: Retro, colour: bluish, hiden: true}
            place:
              - {pattern: a/**, headings: 9, kind: talk}
              - {pattern: b/**, kind: retro}
            """,
            new Diagnostics());

    assertThat(read.vocabulary().kind("retro")).map(kind -> kind.name()).contains("Retro");
    assertThat(read.declarations().places()).extracting(p -> p.pattern()).containsExactly("b/**");
  }

  private String problems(String yaml) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    read(yaml, diagnostics);
    return text(diagnostics);
  }

  private static String text(Diagnostics diagnostics) {
    return diagnostics.sorted().stream()
        .map(d -> d.text("").replaceFirst("^fieldnotes\\.yml:", ""))
        .collect(Collectors.joining("\n"));
  }

  private Configuration read(String yaml, Diagnostics diagnostics) throws IOException {
    return read(yaml, diagnostics, Limits.ORDINARY);
  }

  private Configuration read(String yaml, Diagnostics diagnostics, Limits limits)
      throws IOException {
    Files.writeString(folder.resolve("fieldnotes.yml"), yaml);
    ReadOptions options =
        new ReadOptions(folder, List.of(), List.of(), false, true, UnknownKinds.ADD);
    return Configuration.of(options.with(limits), diagnostics);
  }
}
