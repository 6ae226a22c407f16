package io.github.fieldnotes.read.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Draws with the real PlantUML. */
class PlantUmlRendererTest {

  private static final String CLASSES = "class Tide\nTide <|-- SpringTide\n";

  private final DiagramRenderer renderer = new PlantUmlRenderer();

  @Test
  void aBlockIsDrawnWithoutGraphviz() {
    Drawing drawing = renderer.draw(CLASSES);

    assertThat(drawing).isInstanceOf(Drawing.Svg.class);
    assertThat(((Drawing.Svg) drawing).svg())
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=")
        .contains(">SpringTide</text>")
        .doesNotContain("<!--", "<?plantuml", "1.2025", "script");
  }

  @Test
  void theSameSourceMakesTheSameDrawing() {
    assertThat(renderer.draw(CLASSES)).isEqualTo(new PlantUmlRenderer().draw(CLASSES));
  }

  @Test
  void theTitleIsThatOfTheDiagram() {
    Drawing drawing = renderer.draw("title The gate\nA -> B: open\n");

    assertThat(((Drawing.Svg) drawing).title()).isEqualTo("The gate");
  }

  @Test
  void aMistakeHasItsLine() {
    assertThat(renderer.draw("A -> B: open\n\nnothing like this\n"))
        .isEqualTo(new Drawing.Mistake(3, "Syntax Error? (Assumed diagram type: sequence)"));
    assertThat(renderer.draw("@startuml\nA -> B: open\nnothing like this\n@enduml\n"))
        .isEqualTo(new Drawing.Mistake(3, "Syntax Error? (Assumed diagram type: sequence)"));
    assertThat(renderer.draw("@startjson\n{\"a\": 1\n@endjson\n"))
        .isEqualTo(new Drawing.Mistake(1, "it is not valid JSON or YAML"));
  }

  @Test
  void whatIsNotDrawnIsSaid() {
    assertThat(renderer.draw("@startuml\nversion\n@enduml\n")).isInstanceOf(Drawing.Mistake.class);
    assertThat(renderer.draw("@startuml\ntestdot\n@enduml\n")).isInstanceOf(Drawing.Mistake.class);
    assertThat(renderer.draw("A -> B: one\nnewpage\nB -> A: two\n"))
        .isEqualTo(
            new Drawing.Mistake(1, "it has several pages; write each as a block of its own"));
    assertThat(renderer.draw("@startuml\nA -> B\n@enduml\n@startuml\nB -> A\n@enduml\n"))
        .isEqualTo(new Drawing.Mistake(1, "it has several diagrams"));
  }

  @Test
  void itsOwnLibraryAndThemesAreThere() {
    assertThat(renderer.draw("!theme plain\n!include <C4/C4_Context>\nPerson(k, \"Keeper\")\n"))
        .isInstanceOf(Drawing.Svg.class);
  }

  /** The guard refuses these; behind it, PlantUML's own sandbox must do so too. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "@startuml\n!include pom.xml\nA -> B\n@enduml",
        "@startuml\n!include http://localhost:9/a.puml\nA -> B\n@enduml",
        "@startuml\n!theme plain from http://localhost:9/a\nA -> B\n@enduml",
      })
  void thereIsASandboxBehindTheGuard(String text) {
    PlantUmlRenderer inSandbox = new PlantUmlRenderer(source -> Optional.empty());

    assertThat(inSandbox.draw(text)).isInstanceOf(Drawing.Mistake.class);
  }
}
