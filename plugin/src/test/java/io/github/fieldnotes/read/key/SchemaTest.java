package io.github.fieldnotes.read.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import com.networknt.schema.JsonSchema;
import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.read.config.ConfigurationFile;
import io.github.fieldnotes.read.config.ConfigurationKeys;
import io.github.fieldnotes.read.config.DeclarationsReader;
import io.github.fieldnotes.read.field.FieldKey;
import io.github.fieldnotes.read.frontmatter.FrontMatterKeys;
import io.github.fieldnotes.read.source.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The schemas for editors are made from the keys by which the readers read.
 *
 * <p>After a change of keys, write them anew with {@code mvn -q test -pl plugin -Dtest=SchemaTest
 * -Dschema.write}, and review them in Git.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemaTest {

  private static final Path CONFIGURATION = Path.of("schema/fieldnotes.schema.json");
  private static final Path FRONT_MATTER = Path.of("schema/front-matter.schema.json");
  private static final Pattern YAML = Pattern.compile("(?ms)^(`{3,})yml\\n(.*?)^\\1$");
  private static final Pattern NOTE =
      Pattern.compile("(?ms)^(`{3,})note[^\\n]*\\n---\\n(.*?)^---$");

  /** Mistakes that concern two places, or the meaning of a value, which a schema cannot see. */
  private static final Set<Problem> BEYOND_A_SCHEMA =
      EnumSet.of(Problem.DUPLICATE_KEY, Problem.TAKEN_WORD, Problem.PROTECTED_PROBLEM);

  private JsonSchema configuration;
  private JsonSchema frontMatter;

  @BeforeAll
  void readSchemas() throws IOException {
    if (System.getProperty("schema.write") != null) {
      Files.createDirectories(CONFIGURATION.getParent());
      Files.writeString(CONFIGURATION, SchemaDocument.text(Schemas.ofConfiguration()));
      Files.writeString(FRONT_MATTER, SchemaDocument.text(Schemas.ofFrontMatter()));
    }
    configuration = YamlDocument.schema(CONFIGURATION);
    frontMatter = YamlDocument.schema(FRONT_MATTER);
  }

  @Test
  void theFilesHaveWhatTheReadersDeclare() throws IOException {
    assertThat(CONFIGURATION).hasContent(SchemaDocument.text(Schemas.ofConfiguration()));
    assertThat(FRONT_MATTER).hasContent(SchemaDocument.text(Schemas.ofFrontMatter()));
  }

  @Test
  void thePluginHasBoth() throws IOException {
    for (Path file : List.of(CONFIGURATION, FRONT_MATTER)) {
      String resource = "/META-INF/fieldnotes/schema/" + file.getFileName();
      assertThat(contentOf(getClass().getResource(resource), StandardCharsets.UTF_8))
          .isEqualTo(Files.readString(file));
    }
  }

  @Test
  void everyKeyHasADescriptionThatIsASentence() {
    List<Key> all = new ArrayList<>(ConfigurationKeys.ALL.all());
    all.addAll(FrontMatterKeys.ALL.all());
    FieldKey.ALL.forEach(field -> all.add(field.key()));
    for (Key key : List.copyOf(all)) {
      if (key.shape() instanceof Shape.Fields fields) {
        all.addAll(fields.keys().all());
      } else if (key.shape() instanceof Shape.ListOfFields maps) {
        all.addAll(maps.keys().all());
      } else if (key.shape() instanceof Shape.ById ids) {
        all.addAll(ids.keys().all());
        all.addAll(ids.known().all());
      }
    }

    assertThat(all)
        .hasSizeGreaterThan(100)
        .allSatisfy(
            key ->
                assertThat(key.description())
                    .as(key.name())
                    .matches("(?s)[\\p{Lu}\"…].*\\.")
                    .doesNotContain("{"));
  }

  @Test
  void theConfigurationsOfTheExamplesAreValid() throws IOException {
    for (String file :
        List.of(
            "../src/site-example/src/notes/fieldnotes.yml",
            "../it/src/it/declared/src/notes/fieldnotes.yml",
            "src/test/labelled/river-days/notes/fieldnotes.yml")) {
      assertThat(YamlDocument.mistakes(configuration, Files.readString(Path.of(file))))
          .as(file)
          .isEmpty();
    }
  }

  @Test
  void whatTheReferenceShowsAsAConfigurationIsValidIfItIsReadWithoutMistakes() throws IOException {
    List<String> blocks = blocks(YAML, "src/test/resources/spec", "../README.md", "CHECK.md");

    assertThat(blocks).hasSizeGreaterThan(15);
    for (String yaml : blocks) {
      if (mistakes(yaml).isEmpty()) {
        assertThat(YamlDocument.mistakes(configuration, yaml)).as(yaml).isEmpty();
      }
    }
  }

  @Test
  void theFrontMatterOfTheReferenceIsValid() throws IOException {
    List<String> blocks = blocks(NOTE, "src/test/resources/spec");

    assertThat(blocks).hasSizeGreaterThan(30);
    List<String> invalid =
        blocks.stream()
            .filter(SchemaTest::isYaml)
            .filter(yaml -> !YamlDocument.mistakes(frontMatter, yaml).isEmpty())
            .toList();
    assertThat(invalid).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "kinds:",
        "kinds: {retro: }",
        "kinds: {retro: {name: Retrospective, labels: [retro, 5 whys], sections: 'a, b'}}",
        "kinds: {quote: off, risk: {hidden: Yes}, talk: true}",
        "kinds: [{id: retro, colour: '#7a3e9d'}, {id: größe-2, colour: teal}]",
        "place: [{pattern: 'a/**', kind: talk}, {pattern: b.md, headings: 2, kind: retro}]",
        "place: [{pattern: a, headings: Bold, kind: talk}, {pattern: a, headings: '6', kind: talk}]",
        "people: [{name: Ana Example, aliases: ['@ana', AE]}, {name: 7}]",
        "problems: {broken-link: error, unknown-kind: off, duplicate-title: INFO}",
        "statuses: {accepted: [carried], proposed: 'moved, tabled'}\nstatusHeadings: outcome",
      })
  void whatTheReaderTakesIsValid(String yaml) {
    assertThat(mistakes(yaml)).as("the reader").isEmpty();
    assertThat(YamlDocument.mistakes(configuration, yaml)).as("the schema").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind: {}",
        "kinds: talk",
        "kinds: {Retro: {}}",
        "kinds: {'5-whys': {}}",
        "kinds: {retro: maybe}",
        "kinds: {retro: {label: [a]}}",
        "kinds: {retro: {name: [a]}}",
        "kinds: {retro: {hidden: sometimes}}",
        "kinds: {retro: {colour: reddish}}",
        "kinds: {retro: {colour: '#12'}}",
        "kinds: {retro: {colour: }}",
        "kinds: [{name: Retro}]",
        "kinds: {retro: {labels: {a: b}}}",
        "place: [{pattern: a}]",
        "place: [{kind: talk}]",
        "place: [{pattern: a, kind: talk, headings: 7}]",
        "place: [{pattern: '%a', kind: talk}]",
        "place: {pattern: a, kind: talk}",
        "people: [Ana Example]",
        "people: [{aliases: [AE]}]",
        "problems: {broken-lnk: error}",
        "problems: {broken-link: fatal}",
        "problems: {broken-link: }",
        "statuses: {agreed: [yea]}",
        "statuses: {accepted: [7th]}",
        "statusHeadings: ['---']",
      })
  void whatTheReaderReportsIsInvalid(String yaml) {
    assertThat(mistakes(yaml)).as("the reader").isNotEmpty();
    assertThat(YamlDocument.mistakes(configuration, yaml)).as("the schema").isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: Tides\ndate: 2026-05-04\ntags: [a, b]\ndraft: yes\nlang: pt-BR",
        "image: {path: a.png}\nauthors: [Ana Example, {name: Ana Example}]",
        "kind: talk\nspeaker: Ana Example\nvideo: https://example.org/a",
        "layout: post\nown-key: {a: [1]}\nstatus: superseded by 12",
      })
  void frontMatterMayHaveKeysOfOtherTools(String yaml) {
    assertThat(YamlDocument.mistakes(frontMatter, yaml)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: [Tides]",
        "draft: perhaps",
        "lang: english please",
        "date: {year: 2026}",
        "image: {}",
        "speaker: {age: 5}",
        "kind: [talk]",
        "tags: {a: b}",
      })
  void aValueThatFrontMatterCannotHaveIsInvalid(String yaml) {
    assertThat(YamlDocument.mistakes(frontMatter, yaml)).isNotEmpty();
  }

  /** What the reader reports that a schema can see. */
  private static List<Diagnostic> mistakes(String yaml) {
    Diagnostics diagnostics = new Diagnostics();
    DeclarationsReader.ofNotes(diagnostics)
        .read(
            new ConfigurationFile("fieldnotes.yml", Limits.ORDINARY.configuration(), diagnostics)
                .read(yaml));
    return diagnostics.sorted().stream()
        .filter(one -> !BEYOND_A_SCHEMA.contains(one.problem()))
        .toList();
  }

  /** Whether a text is YAML by the standard; the reader also reads some that is not. */
  private static boolean isYaml(String text) {
    try {
      return text.isBlank()
          || new Load(LoadSettings.builder().build()).loadFromString(text) instanceof Map;
    } catch (YamlEngineException e) {
      return false;
    }
  }

  private static List<String> blocks(Pattern pattern, String... places) throws IOException {
    List<String> blocks = new ArrayList<>();
    for (String place : places) {
      try (Stream<Path> files = Files.walk(Path.of(place))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          Matcher found = pattern.matcher(Files.readString(file));
          while (found.find()) {
            blocks.add(found.group(2));
          }
        }
      }
    }
    return blocks;
  }
}
