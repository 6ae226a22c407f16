package io.github.fieldnotes.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The workflows in the manual of the check are valid, and call what exists. */
class WorkflowsTest {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```yml\\n(.*?)^```$");
  private static final Pattern PROPERTY = Pattern.compile("-D(fieldnotes\\.\\w+)");
  private static final Pattern FILE = Pattern.compile("target/fieldnotes/([\\w.-]+\\w)");

  @Test
  void gitHubRunsEachStepOfTheWorkflow() throws IOException {
    Map<?, ?> workflow = workflow("pull_request:");
    Map<?, ?> check = (Map<?, ?>) ((Map<?, ?>) workflow.get("jobs")).get("check");
    List<?> steps = (List<?>) check.get("steps");

    assertThat(workflow.get("permissions"))
        .isEqualTo(Map.of("contents", "read", "pull-requests", "write"));
    assertThat(((Map<?, ?>) ((Map<?, ?>) steps.get(0)).get("with")).get("fetch-depth"))
        .isEqualTo(0);
    assertThat(steps)
        .map(step -> String.valueOf(((Map<?, ?>) step).get("run")))
        .as("no text of a branch or note becomes a part of a command")
        .noneMatch(run -> run.contains("${{"));
    assertThat(commands(steps)).hasSize(3).allSatisfy(WorkflowsTest::assertIsShell);
  }

  @Test
  void gitLabRunsBothJobs() throws IOException {
    Map<?, ?> jobs = workflow("check-notes:");

    assertThat(jobs.keySet()).hasSize(2);
    for (Object job : jobs.values()) {
      List<?> script = (List<?>) ((Map<?, ?>) job).get("script");
      assertThat(script).allSatisfy(line -> assertThat(line).isInstanceOf(String.class));
      assertIsShell(String.join("\n", script.stream().map(String::valueOf).toList()));
    }
  }

  @Test
  void theyNameOnlyPropertiesAndFilesThatThereAre() throws IOException {
    String descriptor = Files.readString(Path.of("target/classes/META-INF/maven/plugin.xml"));
    String manual = Files.readString(Path.of("CHECK.md"));
    List<String> properties = new ArrayList<>();
    List<String> files = new ArrayList<>();
    for (String block : blocks()) {
      properties.addAll(all(PROPERTY, block));
      files.addAll(all(FILE, block));
    }

    assertThat(properties)
        .isNotEmpty()
        .allSatisfy(property -> assertThat(descriptor).contains("${" + property + "}"));
    assertThat(files)
        .contains("changes.md", "gl-code-quality-report.json", "TEST-fieldnotes.xml")
        .allSatisfy(
            file ->
                assertThat(BLOCK.matcher(manual).replaceAll(""))
                    .as("the manual describes it")
                    .contains(file));
  }

  private static List<String> commands(List<?> steps) {
    return steps.stream()
        .map(step -> ((Map<?, ?>) step).get("run"))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .toList();
  }

  /** A shell reads the script without running it. */
  private static void assertIsShell(String script) {
    Path shell = Path.of("/bin/sh");
    assumeTrue(Files.isExecutable(shell), "there is no shell");
    try {
      File nowhere = new File("/dev/null");
      Process process =
          new ProcessBuilder(shell.toString(), "-n", "-c", script)
              .redirectInput(nowhere)
              .redirectErrorStream(true)
              .start();
      String output = new String(process.getInputStream().readAllBytes());
      assertThat(process.waitFor()).as(script + "\n" + output).isZero();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<?, ?> workflow(String with) throws IOException {
    String block = blocks().stream().filter(one -> one.contains(with)).findFirst().orElseThrow();
    return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(block);
  }

  private static List<String> blocks() throws IOException {
    return BLOCK
        .matcher(Files.readString(Path.of("CHECK.md")))
        .results()
        .map(found -> found.group(1))
        .filter(block -> block.contains("mvn "))
        .toList();
  }

  private static List<String> all(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return Stream.iterate(matcher.find(), found -> found, found -> matcher.find())
        .map(found -> matcher.group(1))
        .toList();
  }
}
