package io.github.fieldnotes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The files for contributors and for the code host agree with each other and with the POM. */
class ContributorKitTest {

  private static final Path ROOT = Path.of("..");
  private static final Path FORMS = ROOT.resolve(".github/ISSUE_TEMPLATE");

  @Test
  void theWorkflowBuildsAsTheBuildMachineDoes() throws IOException {
    Map<?, ?> workflow = yaml(ROOT.resolve(".github/workflows/build.yml"));
    Map<?, ?> job = (Map<?, ?>) ((Map<?, ?>) workflow.get("jobs")).get("build");
    List<String> runs =
        ((List<?>) job.get("steps"))
            .stream()
                .map(step -> ((Map<?, ?>) step).get("run"))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();

    assertThat(((Map<?, ?>) workflow.get("on")).keySet()).hasToString("[push, pull_request]");
    assertThat(job.get("container")).isEqualTo("debian:12");
    assertThat(runs).hasSize(2).contains(".ci/run");
    assertThat(runs.get(0)).contains(" maven ", "openjdk-" + property("maven.compiler.release"));
    assertThat(Files.isExecutable(ROOT.resolve(".ci/run"))).isTrue();
  }

  @Test
  void sdkmanBringsTheJdkAndTheMavenOfThePom() throws IOException {
    Properties versions = new Properties();
    versions.load(new StringReader(Files.readString(ROOT.resolve(".sdkmanrc"))));

    assertThat(versions.keySet()).isEqualTo(Set.of("java", "maven"));
    assertThat(versions.getProperty("java"))
        .matches(property("maven.compiler.release") + "\\.[\\d.]+-tem");
    assertThat(versions.getProperty("maven")).isEqualTo(property("maven.version"));
  }

  @Test
  void everyIssueFormAsksForSomething() throws IOException {
    for (Path form : yamlFiles()) {
      Map<?, ?> content = yaml(form);
      if (form.endsWith("config.yml")) {
        assertThat(content.get("blank_issues_enabled")).isEqualTo(true);
        continue;
      }
      assertThat(content.keySet()).hasToString("[name, description, labels, body]");
      List<Object> ids = new ArrayList<>();
      for (Object each : (List<?>) content.get("body")) {
        Map<?, ?> element = (Map<?, ?>) each;
        Map<?, ?> attributes = (Map<?, ?>) element.get("attributes");
        if (element.get("type").equals("markdown")) {
          assertThat(attributes.get("value")).isInstanceOf(String.class);
        } else {
          assertThat(element.get("type")).isIn("input", "textarea");
          assertThat(attributes.get("label")).as(form.toString()).isInstanceOf(String.class);
          ids.add(element.get("id"));
        }
      }
      assertThat(ids).hasSizeGreaterThan(3).doesNotHaveDuplicates().doesNotContainNull();
    }
  }

  @Test
  void renovateKnowsVersionsThatStandInThePoms() throws IOException {
    JsonNode configuration =
        new ObjectMapper().readTree(ROOT.resolve(".github/renovate.json").toFile());
    String poms =
        pom() + Files.readString(Path.of("pom.xml")) + Files.readString(Path.of("../it/pom.xml"));

    assertThat(configuration.get("extends").get(0).asText()).isEqualTo("config:recommended");
    for (JsonNode rule : configuration.get("packageRules")) {
      for (JsonNode name : rule.get("matchPackageNames")) {
        String[] coordinates = name.asText().split(":");
        assertThat(poms).contains("<groupId>" + coordinates[0] + "</groupId>");
        if (!coordinates[1].equals("**")) {
          assertThat(poms).contains("<artifactId>" + coordinates[1] + "</artifactId>");
        }
      }
      if (rule.has("matchCurrentValue")) {
        String pattern = rule.get("matchCurrentValue").asText().replaceAll("^/|/$", "");
        assertThat(Pattern.compile("<maven\\.[\\w.-]+>([^<]+)<").matcher(pom()).results())
            .anyMatch(version -> Pattern.compile(pattern).matcher(version.group(1)).find());
      }
    }
    for (JsonNode path : configuration.get("ignorePaths")) {
      assertThat(ROOT.resolve(path.asText().replace("/**", ""))).isDirectory();
    }
  }

  private static List<Path> yamlFiles() throws IOException {
    try (Stream<Path> files = Files.list(FORMS)) {
      List<Path> forms = files.sorted().toList();
      assertThat(forms)
          .extracting(form -> form.getFileName().toString())
          .containsExactly("bug.yml", "config.yml", "feature.yml");
      return forms;
    }
  }

  private static Map<?, ?> yaml(Path file) throws IOException {
    return (Map<?, ?>)
        new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
  }

  private static String property(String name) throws IOException {
    Matcher value = Pattern.compile("<" + name + ">([^<]+)</").matcher(pom());
    assertThat(value.find()).as(name).isTrue();
    return value.group(1);
  }

  private static String pom() throws IOException {
    return Files.readString(ROOT.resolve("pom.xml"));
  }
}
