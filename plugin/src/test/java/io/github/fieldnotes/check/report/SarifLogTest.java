package io.github.fieldnotes.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.FailurePolicy;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What SARIF 2.1.0 asks of each log. */
class SarifLogTest {

  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
          .getSchema(SarifLogTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"));

  @Test
  void aLogIsValidByTheSchemaOfSarif() throws IOException {
    List<Finding> all =
        List.of(
            finding(Problem.UNKNOWN_KIND, "ü b#1%.md", 0),
            new Finding(finding(Problem.BROKEN_LINK, "a:b.md", 3).diagnostic(), true),
            finding(Problem.BROKEN_FRONT_MATTER, "c\u0001\nd.md", 9));

    assertThat(SCHEMA.validate(log(all, path -> path))).isEmpty();
    assertThat(SCHEMA.validate(log(List.of(), path -> path))).as("without results").isEmpty();
    assertThat(SCHEMA.validate(log(all, path -> "/else where/" + path))).isEmpty();
  }

  @Test
  void everyProblemIsARuleWithHelpAndAResultThatNamesIt() throws IOException {
    List<Finding> all =
        Arrays.stream(Problem.values()).map(problem -> finding(problem, "a.md", 0)).toList();

    JsonNode run = run(all, path -> "notes/" + path);

    JsonNode rules = run.at("/tool/driver/rules");
    assertThat(rules).hasSize(Problem.values().length);
    assertThat(rules)
        .allSatisfy(
            rule -> {
              assertThat(rule.at("/shortDescription/text").asText()).isNotBlank();
              assertThat(rule.at("/help/text").asText()).isNotBlank().doesNotContain("{");
              assertThat(rule.at("/defaultConfiguration/level").asText())
                  .isIn("note", "warning", "error");
            });
    assertThat(run.get("results"))
        .hasSize(Problem.values().length)
        .allSatisfy(
            result -> {
              assertThat(rules.get(result.get("ruleIndex").asInt()).get("id"))
                  .isEqualTo(result.get("ruleId"));
              assertThat(result.at("/message/text").asText()).isNotBlank();
              JsonNode region = result.at("/locations/0/physicalLocation/region");
              assertThat(region.get("startLine").asInt()).as("1-based").isEqualTo(1);
              assertThat(region.get("startColumn").asInt()).as("1-based").isEqualTo(1);
            });
  }

  @Test
  void anAddressOfAFileIsRelativeAndHasAsciiOnly() throws IOException {
    String odd = "ü b#1%/c:d [e]?.md";

    JsonNode file = file(run(List.of(finding(Problem.NOT_UTF8, odd, 1)), path -> "n/" + path));

    assertThat(file.get("uriBaseId").asText()).isEqualTo("%SRCROOT%");
    String uri = file.get("uri").asText();
    assertThat(uri).isEqualTo("n/%C3%BC%20b%231%25/c%3Ad%20%5Be%5D%3F.md");
    assertThat(URI.create("file:///x/").resolve(uri).getPath()).isEqualTo("/x/n/" + odd);
  }

  @Test
  void aFirstPartWithAColonIsNoScheme() throws IOException {
    JsonNode file = file(run(List.of(finding(Problem.NOT_UTF8, "a:b.md", 1)), path -> path));

    assertThat(URI.create(file.get("uri").asText()).getScheme()).isNull();
  }

  @Test
  void aFileThatIsNotBelowTheRootHasItsWholeAddress() throws IOException {
    JsonNode file =
        file(run(List.of(finding(Problem.NOT_UTF8, "ü.md", 1)), path -> "/some where/" + path));

    assertThat(file.get("uri").asText()).isEqualTo("file:///some%20where/%C3%BC.md");
    assertThat(file.has("uriBaseId")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "[x](https://e.example/), \\[x\\](https://e.example/)",
    "a\\[x\\](y), a\\\\\\[x\\\\\\](y)",
    "[[x](y), \\[\\[x\\](y)",
    "[x] (y), [x] (y)",
  })
  void whatANoteHoldsIsNoLinkOfAMessage(String written, String text) throws IOException {
    Diagnostic diagnostic =
        new Diagnostic(Problem.BROKEN_LINK, new Location("a.md", 1, 1), List.of(written));

    JsonNode run = run(List.of(new Finding(diagnostic, false)), path -> path);

    assertThat(run.at("/results/0/message/text").asText()).contains("\"" + text + "\"");
  }

  @Test
  void theSameProblemTwiceInAFileHasTwoFingerprintsWhereverItStands() throws IOException {
    List<String> before = fingerprints(3, 9);

    assertThat(before).doesNotHaveDuplicates().hasSize(2);
    assertThat(fingerprints(5, 70)).isEqualTo(before);
  }

  private static List<String> fingerprints(int... lines) throws IOException {
    List<Finding> all =
        Arrays.stream(lines).mapToObj(at -> finding(Problem.BROKEN_LINK, "a.md", at)).toList();
    return run(all, path -> path).findValuesAsText("fieldnotes/v1");
  }

  private static JsonNode file(JsonNode run) {
    return run.at("/results/0/locations/0/physicalLocation/artifactLocation");
  }

  private static JsonNode run(List<Finding> findings, UnaryOperator<String> shown)
      throws IOException {
    return log(findings, shown).at("/runs/0");
  }

  private static JsonNode log(List<Finding> findings, UnaryOperator<String> shown)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SarifLog.write(new CheckReport("1", List.of(), findings, FailurePolicy.ERROR, shown), out);
    return new ObjectMapper().readTree(out.toByteArray());
  }

  private static Finding finding(Problem problem, String path, int line) {
    return new Finding(
        new Diagnostic(problem, new Location(path, line, line), List.of("a", "b", "c")), false);
  }
}
