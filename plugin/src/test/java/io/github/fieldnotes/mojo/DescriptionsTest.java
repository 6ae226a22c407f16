package io.github.fieldnotes.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What {@code mvn help:describe}, {@code fieldnotes:help} and editors say of goals and parameters.
 */
class DescriptionsTest {

  private Document descriptor;
  private List<String> classes;

  @BeforeEach
  void readTheDescriptor() throws Exception {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      classes =
          sources
              .map(file -> file.getFileName().toString())
              .filter(name -> name.matches("(?:[A-Z][a-z]+){2,}\\.java"))
              .map(name -> name.substring(0, name.indexOf('.')))
              .toList();
    }
    Path file = Path.of("target/classes/META-INF/maven/plugin.xml");
    descriptor = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
  }

  @Test
  void everyGoalIsDescribedForUsers() {
    List<Element> goals = elements(descriptor.getDocumentElement(), "mojo");

    assertThat(goals.stream().map(goal -> text(goal, "goal")))
        .contains("aggregate", "check", "frames", "help", "list", "report");
    assertThat(goals).allSatisfy(goal -> assertReadsWell(text(goal, "goal"), goal));
  }

  @Test
  void everyParameterIsDescribedForUsers() {
    List<Element> parameters = new ArrayList<>();
    for (Element parameter : elements(descriptor.getDocumentElement(), "parameter")) {
      if (!text(parameter, "editable").equals("false")) {
        parameters.add(parameter);
      }
    }

    assertThat(parameters)
        .hasSizeGreaterThan(100)
        .allSatisfy(parameter -> assertReadsWell(text(parameter, "name"), parameter));
  }

  @Test
  void oneParameterReadsAlikeInAllGoals() {
    for (String name : List.of("failOn", "explain", "notesDirectory", "skip")) {
      assertThat(
              elements(descriptor.getDocumentElement(), "parameter").stream()
                  .filter(parameter -> text(parameter, "name").equals(name))
                  .map(parameter -> text(parameter, "description"))
                  .distinct())
          .as(name)
          .hasSize(1);
    }
  }

  @Test
  void theHelpNeedsNoProject() {
    Element help =
        elements(descriptor.getDocumentElement(), "mojo").stream()
            .filter(goal -> text(goal, "goal").equals("help"))
            .findFirst()
            .orElseThrow();

    assertThat(text(help, "requiresProject")).isEqualTo("false");
  }

  /** Whole sentences without the names of our classes, which mean nothing to users. */
  private void assertReadsWell(String name, Element described) {
    String description = text(described, "description");
    assertThat(description).as(name).matches("(?s)\\p{Lu}.*\\.(?:<.*)?").doesNotContain("{@");
    assertThat(List.of(description.split("\\W+"))).as(name).doesNotContainAnyElementsOf(classes);
  }

  private static String text(Element element, String name) {
    for (Element child : elements(element, name)) {
      if (child.getParentNode() == element) {
        return child.getTextContent().strip();
      }
    }
    return "";
  }

  private static List<Element> elements(Element element, String name) {
    NodeList found = element.getElementsByTagName(name);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      all.add((Element) found.item(i));
    }
    return all;
  }
}
