package io.github.fieldnotes.read.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Draws diagrams of all common types; the browser's tests show the same ones. */
@Tag("long")
class FiftyPlantUmlTest {

  private static final Path NOTE = Path.of("../it/src/it/diagrams/src/notes/plantuml.md");
  private static final Pattern BLOCK = Pattern.compile("```plantuml\n(.*?)```", Pattern.DOTALL);

  @Test
  void allAreDrawnAndShowNothingElse() throws IOException {
    DiagramRenderer renderer = InstalledRenderer.of(getClass().getClassLoader());
    List<String> sources =
        BLOCK.matcher(Files.readString(NOTE)).results().map(block -> block.group(1)).toList();

    List<String> others = new ArrayList<>();
    for (String source : sources) {
      Drawing drawing = renderer.draw(source);
      boolean isDrawn =
          drawing instanceof Drawing.Svg svg
              && !svg.svg().matches("(?s).*(?:<script|href=\"http|url\\(http|graphviz|Dot exec).*");
      if (!isDrawn) {
        others.add(drawing + " of\n" + source);
      }
    }

    assertThat(sources).hasSize(50);
    assertThat(others).isEmpty();
  }
}
