package io.github.fieldnotes.read.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MermaidTypesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "graph TD\n  A --> B",
        "\n\n  flowchart-elk LR\n",
        "sequenceDiagram",
        "stateDiagram-v2\n",
        "%% a remark\n%% another\npie\n",
        "%%{init: {\"theme\": \"forest\"}}%%\ngantt\n",
        "---\ntitle: A\nconfig:\n  look: classic\n---\nmindmap\n",
        "---\n---\ntimeline\n",
        "xychart-beta\n",
      })
  void isKnown(String source) {
    assertThat(MermaidTypes.unknown(source)).isEmpty();
  }

  @Test
  void anotherFirstWordIsTold() {
    assertThat(MermaidTypes.unknown("%% a\nflow LR\n  A --> B")).contains("flow");
    assertThat(MermaidTypes.unknown("Sequence")).contains("Sequence");
    assertThat(MermaidTypes.unknown("---\ntitle: never closed\n")).contains("---");
  }

  @Test
  void anEmptyDiagramHasNoWord() {
    assertThat(MermaidTypes.unknown("")).contains("");
    assertThat(MermaidTypes.unknown("  \n%% only a remark")).contains("");
  }
}
