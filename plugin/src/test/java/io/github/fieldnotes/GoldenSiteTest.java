package io.github.fieldnotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.Fieldnotes.Section;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionFile;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.word.UnknownKinds;
import io.github.fieldnotes.render.content.Project;
import io.github.fieldnotes.render.theme.Appearance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole section in one text file: notes under {@code src/}, then every page and file that they
 * make. A file that is made and not expected fails, and so does one that is expected and not made.
 * Run with {@code -Dgolden.write} to write what is made now, and read the difference.
 */
class GoldenSiteTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/site.txt");
  private static final Pattern PART = Pattern.compile("(?m)^-- (.+) --\\n");

  @TempDir private Path folder;

  @Test
  void theSectionIsAsWrittenDown() throws IOException {
    SortedMap<String, String> golden = parts(Files.readString(GOLDEN));
    SortedMap<String, String> expected = new TreeMap<>(golden);
    expected.keySet().removeIf(path -> path.startsWith("src/"));
    for (var source : golden.entrySet()) {
      if (source.getKey().startsWith("src/")) {
        Path file = folder.resolve(source.getKey().substring("src/".length()));
        Files.createDirectories(file.getParent());
        Files.writeString(file, source.getValue());
      }
    }
    SortedMap<String, String> made = make();
    if (System.getProperty("golden.write") != null) {
      golden
          .keySet()
          .retainAll(golden.keySet().stream().filter(p -> p.startsWith("src/")).toList());
      write(golden, made);
    }
    assertThat(made.keySet()).isEqualTo(expected.keySet());
    made.forEach((path, text) -> assertThat(text).as(path).isEqualTo(expected.get(path)));
    assertThat(make()).as("made again").isEqualTo(made);
  }

  private SortedMap<String, String> make() {
    ReadOptions reading =
        new ReadOptions(folder, List.of(), List.of(), false, true, UnknownKinds.ADD);
    Section section =
        Fieldnotes.section(
            new Settings(
                reading,
                "notes",
                "Field Notes",
                Appearance.plain(),
                new Project(
                    "Harbour",
                    "https://example.org/harbour",
                    Map.of("", "https://example.org/edit/{path}")),
                true));
    SortedMap<String, String> made = new TreeMap<>();
    for (Route route : section.rendered().pages()) {
      var page = section.rendered().page(route);
      made.put(route.path(), page.title() + "\n" + page.head() + "\n" + page.body());
    }
    for (SectionFile file : section.rendered().files()) {
      // The stylesheet is looked at in a browser, not here.
      if (!(file instanceof SectionFile.AssetFile)) {
        made.put(file.route().path(), content(section, file));
      }
    }
    StringBuilder problems = new StringBuilder();
    section.diagnostics().forEach(d -> problems.append(d.text("src/notes/")).append("\n"));
    made.put("log", problems.toString());
    made.replaceAll((path, text) -> text.endsWith("\n") ? text : text + "\n");
    return made;
  }

  private static String content(Section section, SectionFile file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      section.rendered().write(file, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static SortedMap<String, String> parts(String text) {
    SortedMap<String, String> parts = new TreeMap<>();
    Matcher part = PART.matcher(text);
    int start = -1;
    String path = "";
    while (part.find()) {
      if (start >= 0) {
        parts.put(path, text.substring(start, part.start()));
      }
      assertThat(parts).as("parts of the golden file").doesNotContainKey(part.group(1));
      path = part.group(1);
      start = part.end();
    }
    parts.put(path, text.substring(start));
    return parts;
  }

  private static void write(SortedMap<String, String> sources, SortedMap<String, String> made)
      throws IOException {
    StringBuilder text = new StringBuilder();
    for (var part : List.of(sources, made)) {
      part.forEach((path, content) -> text.append("-- " + path + " --\n").append(content));
    }
    Files.writeString(GOLDEN, text);
  }
}
