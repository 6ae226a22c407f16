package io.github.fieldnotes.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.read.folder.Folder;
import io.github.fieldnotes.read.source.SourceText;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the tables of actions and their owners. */
class OwnersTest {

  private static final Path TABLES = Path.of("src/test/resources/owners/owners.md");
  private static final String ATTENDEES =
      """
      ## Attendees

      - Ana Example (@anae)
      - Ben Otter
      - Cyrus Dune
      - Dora Fourth (DF)
      - Eli O'Hara
      - Jo Sand
      - Jim Sand

      """;
  private static final Pattern PART = Pattern.compile("(?ms)^## (.+?)$(.*?)(?=^## |\\z)");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(.+)` \\| (.+) \\|$");

  private record Line(String above, String text, List<String> owners) {}

  @TestFactory
  Stream<DynamicTest> everyLineHasTheOwnersOfItsTable() throws IOException {
    List<Line> lines = lines();
    assertThat(lines).hasSizeGreaterThan(300);
    return lines.stream()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.text(),
                    () ->
                        assertThat(owners(line)).containsExactlyInAnyOrderElementsOf(line.owners)));
  }

  private static List<String> owners(Line line) {
    ReadOptions options =
        new ReadOptions(Path.of("."), List.of(), List.of(), true, true, UnknownKinds.ADD);
    String text = line.above() + "## Action items\n\n- " + line.text() + "\n";
    Note note =
        new NoteReader(options, new Folder(List.of(), List.of()), new Diagnostics())
            .read(new SourceText("note.md", text));
    return note.annotations().stream()
        .flatMap(action -> action.values(Field.OWNER).stream())
        .toList();
  }

  private static List<Line> lines() throws IOException {
    List<Line> lines = new ArrayList<>();
    Matcher part = PART.matcher(Files.readString(TABLES, StandardCharsets.UTF_8));
    while (part.find()) {
      String above = part.group(1).contains("Ana Example") ? ATTENDEES : "";
      Matcher row = ROW.matcher(part.group(2));
      while (row.find()) {
        String owners = row.group(2).equals("–") ? "" : row.group(2);
        lines.add(
            new Line(
                above,
                row.group(1).replace("\\|", "|"),
                owners.isEmpty() ? List.of() : List.of(owners.split("; "))));
      }
    }
    return lines;
  }
}
