package io.github.fieldnotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.draft.DraftException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each notation of a status in the specification can be changed to one that is superseded. */
class SupersedingFormsTest {

  private static final Path SPECIFICATION = Path.of("src/test/resources/spec/decision-records.md");
  private static final Pattern RECORD = Pattern.compile("(?ms)^````note (adr/\\S+)\\n(.*?)^````$");

  @TempDir private Path folder;

  @Test
  void onlyContradictionsAndMilestonesAreLeftToPeople() throws IOException {
    List<String> changed = new ArrayList<>();
    List<String> left = new ArrayList<>();
    Matcher record = RECORD.matcher(Files.readString(SPECIFICATION));
    while (record.find()) {
      String file = record.group(1);
      NewNoteFixture notes = new NewNoteFixture(folder.resolve(String.valueOf(record.start())));
      notes.with(file, record.group(2));
      try {
        String next = notes.superseding(file, "Use bells").path();
        changed.add(file);
        assertThat(notes.text(file)).contains(next.substring(next.lastIndexOf('/') + 1) + ")");
      } catch (DraftException e) {
        if (e.getMessage().startsWith("could not find the place")) {
          left.add(file);
        }
      }
    }

    assertThat(changed).hasSizeGreaterThan(60);
    assertThat(left)
        .containsExactly("adr/0043-use-tallow.md", "adr/0051-use-clay.md", "adr/0052-use-peat.md");
  }
}
