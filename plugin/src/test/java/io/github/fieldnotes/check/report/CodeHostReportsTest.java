package io.github.fieldnotes.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.FailurePolicy;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What code hosts show beside the lines of a change. */
class CodeHostReportsTest {

  private static final List<Finding> FINDINGS =
      List.of(
          finding(Problem.SECOND_CONFIGURATION, "fieldnotes.yaml", 0, false, "fieldnotes.yml"),
          finding(Problem.BROKEN_LINK, "a b.md", 3, true, "old.md"),
          finding(Problem.BROKEN_LINK, "50%, a:b\n.md", 4, false, "50%25::x\r\n"),
          finding(Problem.UNKNOWN_KIND, "a b.md", 5, false, "BOOTH", "booth"));

  @Test
  void gitHubGetsACommandForEachNewProblem() {
    assertThat(GitHubCommands.of(report(FINDINGS, path -> "src/" + path), List.of()))
        .containsExactly(
            "::error file=src/fieldnotes.yaml,line=1,col=7,title=second-configuration::this file is"
                + " not read, because there is also fieldnotes.yml; put everything into one of them"
                + " and delete the other",
            "::warning file=src/50%25%2C a%3Ab%0A.md,line=4,col=7,title=broken-link::there is no"
                + " note or file at \"50%2525::x \"; correct the link; it is left as written",
            "::notice file=src/a b.md,line=5,col=7,title=unknown-kind::\"BOOTH\" is not a declared"
                + " label; it becomes a kind of its own, booth; correct it, declare it in"
                + " fieldnotes.yml, or switch it off there: \"booth: off\"");
  }

  @Test
  void aFileOutsideTheRepositoryIsNotNamed() {
    assertThat(
            GitHubCommands.of(report(FINDINGS.subList(0, 1), path -> "/else/" + path), List.of()))
        .allSatisfy(command -> assertThat(command).startsWith("::error line=1,col=7,title="));
  }

  @Test
  void gitHubGetsTenProblemsOfEachSeverityThoseOfTheChangeFirst() {
    List<Finding> many = new ArrayList<>();
    IntStream.range(0, 12)
        .forEach(i -> many.add(finding(Problem.BROKEN_LINK, "a.md", i, false, "x" + i)));
    many.add(finding(Problem.INVALID_HEADINGS, "fieldnotes.yml", 1, false, "9"));
    CheckReport report = report(many, path -> path);

    List<String> commands = GitHubCommands.of(report, List.of(many.get(11).diagnostic()));

    assertThat(commands).hasSize(11);
    assertThat(commands.get(0)).contains("at \"x11\"");
    assertThat(commands.get(1)).contains("at \"x0\"");
    assertThat(commands.get(10)).startsWith("::error file=fieldnotes.yml");
    assertThat(GitHubCommands.leftOut(report)).isEqualTo(2);
  }

  @Test
  void gitLabGetsAnObjectForEachNewProblem() throws IOException {
    assertThat(codeQuality(FINDINGS.subList(0, 2), path -> "src/" + path))
        .isEqualTo(
            """
            [
            {"description":"this file is not read, because there is also fieldnotes.yml; put \
            everything into one of them and delete the other","check_name":"second-configuration",\
            "fingerprint":"FINGERPRINT","severity":"major","location":{"path":\
            "src/fieldnotes.yaml","lines":{"begin":1}}}]
            """);
    assertThat(codeQuality(List.of(), path -> path)).isEqualTo("[]\n");
  }

  @Test
  void aFingerprintDoesNotChangeWithTheLineAndIsUnique() throws IOException {
    Finding first = finding(Problem.BROKEN_LINK, "a.md", 3, false, "x.md");
    Finding below = finding(Problem.BROKEN_LINK, "a.md", 9, false, "x.md");
    Finding other = finding(Problem.BROKEN_LINK, "a.md", 3, false, "y.md");

    List<String> before = fingerprints(first, other);
    List<String> after = fingerprints(below, other);

    assertThat(after).isEqualTo(before).doesNotHaveDuplicates();
    assertThat(fingerprints(first, below)).doesNotHaveDuplicates().contains(before.get(0));
  }

  @Test
  void theSecondOfTwoEqualProblemsKeepsItsFingerprintWhenTheFirstIsKnown() throws IOException {
    Finding known = finding(Problem.BROKEN_LINK, "a.md", 3, true, "x.md");
    Finding first = finding(Problem.BROKEN_LINK, "a.md", 3, false, "x.md");
    Finding second = finding(Problem.BROKEN_LINK, "a.md", 9, false, "x.md");

    assertThat(fingerprints(known, second)).containsExactly(fingerprints(first, second).get(1));
  }

  private static List<String> fingerprints(Finding... findings) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CodeQualityJson.write(report(List.of(findings), path -> path), out);
    List<String> all = new ArrayList<>();
    for (JsonNode one : new ObjectMapper().readTree(out.toByteArray())) {
      all.add(one.get("fingerprint").asText());
    }
    return all;
  }

  private static String codeQuality(List<Finding> findings, UnaryOperator<String> inRepository)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CodeQualityJson.write(report(findings, inRepository), out);
    return out.toString(StandardCharsets.UTF_8)
        .replaceAll("\"fingerprint\":\"[-0-9a-f]{36}\"", "\"fingerprint\":\"FINGERPRINT\"");
  }

  private static CheckReport report(List<Finding> findings, UnaryOperator<String> inRepository) {
    return new CheckReport(
        "1",
        "fieldnotes",
        List.of(),
        findings,
        FailurePolicy.WARNING,
        path -> "elsewhere/" + path,
        inRepository,
        Leniency.NONE);
  }

  private static Finding finding(
      Problem problem, String path, int line, boolean known, String... arguments) {
    return new Finding(
        new Diagnostic(problem, new Location(path, line, 7), List.of(arguments)), known);
  }
}
