package io.github.fieldnotes.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.FailurePolicy;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The exact text of reports for other tools. */
class CheckReportTest {

  private static final CheckReport REPORT =
      new CheckReport(
          "1.2",
          List.of("a b.md", "fine.md"),
          List.of(
              finding(Problem.BROKEN_LINK, "a b.md", 3, true, "old.md"),
              finding(Problem.BROKEN_LINK, "a b.md", 4, false, "<\u0001&\"x"),
              finding(Problem.UNKNOWN_KIND, "a b.md", 5, false, "BOOTH", "booth"),
              finding(Problem.SECOND_CONFIGURATION, "fieldnotes.yaml", 0, false, "fieldnotes.yml")),
          FailurePolicy.WARNING,
          path -> "src/notes/" + path);

  @Test
  void jsonHasAProblemALine() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ProblemsJson.write(REPORT, out);

    assertThat(text(out))
        .isEqualTo(
            """
            {"version":"1.2","notes":2,"counts":{"info":1,"warning":1,"error":1,"known":1},"lowered":[],"problems":[
            {"code":"broken-link","severity":"warning","path":"src/notes/a b.md","line":3,"column":7,\
            "message":"there is no note or file at \\"old.md\\"",\
            "hint":"correct the link; it is left as written","known":true}
            ,{"code":"broken-link","severity":"warning","path":"src/notes/a b.md","line":4,"column":7,\
            "message":"there is no note or file at \\"< &\\"x\\"",\
            "hint":"correct the link; it is left as written","known":false}
            ,{"code":"unknown-kind","severity":"info","path":"src/notes/a b.md","line":5,"column":7,\
            "message":"\\"BOOTH\\" is not a declared label; it becomes a kind of its own, booth",\
            "hint":"correct it, declare it in fieldnotes.yml, or switch it off there: \\"booth: \
            off\\"","known":false}
            ,{"code":"second-configuration","severity":"error","path":"src/notes/fieldnotes.yaml",\
            "line":1,"column":7,\
            "message":"this file is not read, because there is also fieldnotes.yml",\
            "hint":"put everything into one of them and delete the other","known":false}]}
            """);
  }

  @Test
  void sarifNamesRulesPlacesAndWhatIsNew() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SarifLog.write(REPORT, out);

    assertThat(text(out).lines().limit(5).toList())
        .containsExactly(
            "{\"$schema\":\"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
                + "sarif-schema-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":"
                + "{\"name\":\"Fieldnotes\",\"version\":\"1.2\",\"rules\":[",
            "{\"id\":\"broken-link\",\"shortDescription\":{\"text\":\"there is no note or file"
                + " at \\\"…\\\"\"},\"fullDescription\":{\"text\":\"there is no note or file"
                + " at \\\"…\\\"\"},"
                + "\"help\":{\"text\":\"correct the link; it is left as written\"},"
                + "\"defaultConfiguration\":{\"level\":\"warning\"}}",
            ",{\"id\":\"unknown-kind\",\"shortDescription\":{\"text\":\"\\\"…\\\" is not a declared"
                + " label; it becomes a kind of its own, …\"},\"fullDescription\":{\"text\":\"\\\"…\\\" is"
                + " not a declared label; it becomes a kind of its own, …\"},\"help\":{\"text\":\"correct it,"
                + " declare it in fieldnotes.yml, or switch it off there: \\\"…: off\\\"\"},"
                + "\"defaultConfiguration\":{\"level\":\"note\"}}",
            ",{\"id\":\"second-configuration\",\"shortDescription\":{\"text\":\"this file is not"
                + " read, because there is also …\"},\"fullDescription\":{\"text\":\"this file is not"
                + " read, because there is also …\"},\"help\":{\"text\":\"put everything into one"
                + " of them and delete the"
                + " other\"},\"defaultConfiguration\":{\"level\":\"error\"}}]}},"
                + "\"automationDetails\":{\"id\":\"fieldnotes/\"},"
                + "\"columnKind\":\"utf16CodeUnits\",\"originalUriBaseIds\":{\"%SRCROOT%\":{\"description\":{\"text\":\"The"
                + " folder in which Maven was started\"}}},\"results\":[",
            "{\"ruleId\":\"broken-link\",\"ruleIndex\":0,\"level\":\"warning\",\"message\":{\"text\":\"there"
                + " is no note or file at \\\"old.md\\\"; correct the link; it is left as"
                + " written\"},\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":"
                + "\"src/notes/a%20b.md\",\"uriBaseId\":\"%SRCROOT%\"},\"region\":{\"startLine\":3,\"startColumn\":7}}}],"
                + "\"partialFingerprints\":{\"fieldnotes/v1\":"
                + "\"48ad55c8-6a4c-3467-be8d-75e8a9a7c16d\"},\"baselineState\":\"unchanged\"}");
  }

  @Test
  void junitHasATestAFile() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JunitReport.write(REPORT, out);

    assertThat(text(out))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuite name="fieldnotes" tests="3" failures="2" errors="0" skipped="0" time="0">
            <testcase classname="fieldnotes" name="src/notes/a b.md" file="src/notes/a b.md" time="0">\
            <failure type="broken-link" message="there is no note or file at &quot;&lt; \
            &amp;&quot;x&quot;">
            src/notes/a b.md:4:7: there is no note or file at "&lt; &amp;"x" [broken-link]; \
            correct the link; it is left as written
            </failure><system-out>
            src/notes/a b.md:3:7: there is no note or file at "old.md" [broken-link]; correct the \
            link; it is left as written (known)
            src/notes/a b.md:5:7: "BOOTH" is not a declared label; it becomes a kind of its own, \
            booth [unknown-kind]; correct it, declare it in fieldnotes.yml, or switch it off \
            there: "booth: off"
            </system-out></testcase>
            <testcase classname="fieldnotes" name="src/notes/fine.md" file="src/notes/fine.md" time="0"></testcase>
            <testcase classname="fieldnotes" name="src/notes/fieldnotes.yaml" file="src/notes/fieldnotes.yaml" time="0">\
            <failure type="second-configuration" message="this file is not read, because there is \
            also fieldnotes.yml">
            src/notes/fieldnotes.yaml:1:7: this file is not read, because there is also \
            fieldnotes.yml [second-configuration]; put everything into one of them and delete the \
            other
            </failure></testcase>
            </testsuite>
            """);
  }

  private static Finding finding(
      Problem problem, String path, int line, boolean known, String... arguments) {
    return new Finding(
        new Diagnostic(problem, new Location(path, line, 7), List.of(arguments)), known);
  }

  private static String text(ByteArrayOutputStream out) {
    return out.toString(StandardCharsets.UTF_8);
  }
}
