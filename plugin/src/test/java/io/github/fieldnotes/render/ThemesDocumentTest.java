package io.github.fieldnotes.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.render.theme.ViewAccess;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** THEMES.md says of every template, view, component and macro what it is, and of no other. */
class ThemesDocumentTest {

  private static final Path TEMPLATES =
      Path.of("src/main/resources/META-INF/fieldnotes/theme/default/templates");

  @Test
  void everyTemplateIsDescribed() throws IOException {
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      List<String> templates =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.equals("parts.ftlh"))
              .toList();

      assertThat(sections().keySet().stream().filter(name -> name.endsWith(".ftlh")))
          .containsExactlyInAnyOrderElementsOf(templates);
    }
  }

  @Test
  void everyComponentOfEveryViewIsDescribed() throws IOException {
    Map<String, String> sections = sections();
    Map<String, String> byView = new HashMap<>();
    sections.forEach(
        (name, text) -> {
          Matcher view = Pattern.compile("Its view is `(\\w+)`").matcher(text);
          byView.put(name.endsWith(".ftlh") && view.find() ? view.group(1) : name, text);
        });
    List<Class<?>> views =
        ViewAccess.HOLDERS.stream()
            .flatMap(holder -> Arrays.stream(holder.getDeclaredClasses()))
            .toList();

    assertThat(views).hasSizeGreaterThan(40);
    for (Class<?> view : views) {
      assertThat(components(byView.getOrDefault(view.getSimpleName(), "")))
          .as(view.getSimpleName())
          .containsExactlyElementsOf(
              Arrays.stream(view.getRecordComponents()).map(RecordComponent::getName).toList());
    }
    assertThat(new TreeSet<>(byView.keySet()))
        .isEqualTo(new TreeSet<>(views.stream().map(Class::getSimpleName).toList()));
  }

  @Test
  void everyMacroIsDescribed() throws IOException {
    Matcher macro =
        Pattern.compile("<#macro (\\w+)")
            .matcher(Files.readString(TEMPLATES.resolve("parts.ftlh")));
    String document = document();
    int count = 0;
    while (macro.find()) {
      assertThat(document).contains("\n| `" + macro.group(1) + "` |");
      count++;
    }
    assertThat(count).isGreaterThan(15);
  }

  @Test
  void everyCustomPropertyIsDescribed() throws IOException {
    String document = document();
    for (String theme : List.of("default/assets/fieldnotes.css", "journal/assets/journal.css")) {
      Matcher property =
          Pattern.compile("(?m)^  (--fn-[a-z-]+): ")
              .matcher(Files.readString(TEMPLATES.resolve("../..").resolve(theme)));
      while (property.find()) {
        assertThat(document).contains("`" + property.group(1) + "`");
      }
    }
  }

  private static List<String> components(String section) {
    Matcher row = Pattern.compile("(?m)^\\| `(\\w+)` \\|").matcher(section);
    List<String> names = new ArrayList<>();
    while (row.find()) {
      names.add(row.group(1));
    }
    return names;
  }

  /** The parts below headings of the third level, by heading. */
  private static Map<String, String> sections() throws IOException {
    Map<String, String> sections = new HashMap<>();
    Matcher section = Pattern.compile("(?ms)^### ([\\w.]+)\n(.*?)(?=^##|\\z)").matcher(document());
    while (section.find()) {
      sections.put(section.group(1), section.group(2));
    }
    return sections;
  }

  private static String document() throws IOException {
    return Files.readString(Path.of("THEMES.md"));
  }
}
