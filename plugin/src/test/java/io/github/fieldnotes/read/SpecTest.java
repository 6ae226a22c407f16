package io.github.fieldnotes.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Media;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.read.config.ConfigurationFile;
import io.github.fieldnotes.read.config.ConfigurationValue;
import io.github.fieldnotes.read.folder.Folder;
import io.github.fieldnotes.read.folder.Vaults;
import io.github.fieldnotes.read.source.Limits;
import io.github.fieldnotes.read.source.SourceText;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the spec documents, which are the reference of the language too. An example is a {@code
 * note} block followed by an {@code outline} block, an {@code html} block or both; a {@code yml}
 * block right before it is the {@code fieldnotes.yml} beside the note. Annotations and problems in
 * an outline are all that there are; of the rest only the keys named are compared.
 */
class SpecTest {

  private static final Path SPEC = Path.of("src/test/resources/spec");
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^(`{3,})(yml|note|outline|html)(?: ([^\\n]+))?\\n(.*?)^\\1$");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
  private static final String OTHERS =
      "other.md|adr/0001-first.md|adr/README.md|c# & f#.md|pic.png|a&b.pdf";

  /** The document whose examples are in a vault, and what else is there. */
  private static final String VAULT = "wiki-links.md";

  private static final String IN_VAULT =
      "|Tide Gates.md|north/Harbour.md|south/Harbour.md|x/log.md";

  @TestFactory
  Stream<DynamicContainer> everyExampleReadsAsItsDocumentSays() throws IOException {
    try (Stream<Path> files = Files.list(SPEC)) {
      List<Path> documents = files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
      assertThat(documents).isNotEmpty();
      return documents.stream()
          .map(d -> DynamicContainer.dynamicContainer(d.getFileName().toString(), examples(d)));
    }
  }

  /** What our own writers put on a page passes the sanitizer, whatever the example shows. */
  @Test
  void rawHtmlBesideAnExampleChangesNothingOfIt() throws IOException {
    for (Example example : parse(Files.readString(SPEC.resolve("markdown.md")), false)) {
      String plain = html(example, "\n\nEnd of b\n");
      if (plain.endsWith("<p>End of b</p>\n")) {
        String beside = html(example, "\n\nEnd of <b>b</b>\n");
        assertThat(normal(beside.replace("End of <b>b</b>", "End of b")))
            .as(example.name())
            .isEqualTo(normal(plain));
      }
    }
  }

  private static String html(Example example, String end) {
    Example longer =
        new Example(
            example.name(), example.yaml(), example.path(), example.note() + end, Map.of(), false);
    return Outline.html(read(longer, new Diagnostics()));
  }

  private static String normal(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    return document
        .body()
        .html()
        .replaceAll("\\s+", " ")
        .replace("> <", "><")
        .replace("\"note:note#", "\"#");
  }

  private record Example(
      String name,
      String yaml,
      String path,
      String note,
      Map<String, String> expected,
      boolean vault) {}

  private static Stream<DynamicTest> examples(Path document) {
    List<Example> examples = parse(read(document), document.getFileName().toString().equals(VAULT));
    assertThat(examples).as("examples in %s", document).isNotEmpty();
    return examples.stream().map(e -> DynamicTest.dynamicTest(e.name(), () -> run(e)));
  }

  private static void run(Example example) {
    assertThat(example.expected()).as("what is expected of the note").isNotEmpty();
    Diagnostics diagnostics = new Diagnostics();
    Note note = read(example, diagnostics);
    String outline = example.expected().get("outline");
    if (outline != null) {
      List<String> expected = outline.lines().map(String::strip).toList();
      List<String> keys = expected.stream().map(line -> line.split(":")[0]).toList();
      List<String> actual =
          Outline.of(note, diagnostics.sorted()).stream()
              .filter(line -> isCompared(line.split(":")[0], keys))
              .toList();
      assertThat(String.join("\n", actual)).isEqualTo(String.join("\n", expected));
    }
    String html = example.expected().get("html");
    if (html != null) {
      assertThat(Outline.html(note).strip()).isEqualTo(html.strip());
    }
  }

  private static boolean isCompared(String key, List<String> named) {
    return key.equals("annotation") || key.equals("problem") || named.contains(key);
  }

  private static Note read(Example example, Diagnostics diagnostics) {
    List<Folder.NoteFile> notes = new ArrayList<>();
    List<Media> media = new ArrayList<>();
    notes.add(new Folder.NoteFile(example.path(), Path.of(example.path())));
    for (String other : (OTHERS + (example.vault() ? IN_VAULT : "")).split("[|]")) {
      if (other.endsWith(".md")) {
        notes.add(new Folder.NoteFile(other, Path.of(other)));
      } else {
        media.add(new Media(other, Path.of(other)));
      }
    }
    ReadOptions options =
        new ReadOptions(Path.of("."), List.of(), List.of(), true, true, UnknownKinds.ADD);
    // A symbol stands for what an editor would trim or hide.
    String text = example.note().replace("→", "\t").replace("␠", " ").replace("␀", "\0");
    ConfigurationValue file =
        new ConfigurationFile("fieldnotes.yml", Limits.ORDINARY.configuration(), diagnostics)
            .read(example.yaml());
    Configuration configuration = Configuration.of(options, file, diagnostics);
    Folder folder =
        new Folder(notes, media)
            .with(
                example.vault() ? new Vaults(List.of("")) : Vaults.NONE,
                note -> note.path().equals("other.md") ? List.of("The Other") : List.of());
    return new NoteReader(options.declaring(configuration.declarations()), folder, diagnostics)
        .read(new SourceText(example.path(), text));
  }

  private static List<Example> parse(String document, boolean vault) {
    List<Example> examples = new ArrayList<>();
    String yaml = "";
    Matcher block = BLOCK.matcher(document);
    while (block.find()) {
      if (block.group(2).equals("yml")) {
        yaml = block.group(4);
      } else if (block.group(2).equals("note")) {
        String path = Optional.ofNullable(block.group(3)).orElse("note.md");
        String name = heading(document, block.start()) + " " + (examples.size() + 1);
        examples.add(
            new Example(
                name,
                yaml,
                path,
                block.group(4),
                new LinkedHashMap<>(),
                vault && !path.startsWith("plain/")));
        yaml = "";
      } else {
        Example last = examples.get(examples.size() - 1);
        String before = last.expected().put(block.group(2), block.group(4));
        assertThat(before).as("a second %s for %s", block.group(2), last.name()).isNull();
      }
    }
    return examples;
  }

  private static String heading(String document, int before) {
    Matcher heading = HEADING.matcher(document.substring(0, before));
    String last = "";
    while (heading.find()) {
      last = heading.group(1);
    }
    return last;
  }

  private static String read(Path document) {
    try {
      return Files.readString(document, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
