package io.github.fieldnotes.read.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reaches beyond a diagram is refused before PlantUML sees it. */
class PlantUmlGuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!include other.puml",
        "!include ../secret.txt",
        "  !include /etc/hosts",
        "\u200b!include a.puml",
        "!include http://localhost/a.puml",
        "!include <../a>",
        "!include <a/../../b>",
        "!includeurl http://localhost/a.puml",
        "!include_many a*.puml",
        "!includesub a.puml!PART",
        "!import a.zip",
        "!theme plain from ./themes",
        "!theme plain from http://localhost/themes",
        "!pragma layout elk",
        "!pragma graphviz_dot jdot",
        "!define A B",
        "!function $f()",
        "!while 1",
        "!$a = %getenv(\"HOME\")",
        "!$a = \"$b$b\"",
        "!$a = $b + $b",
        "!log hello",
        "A -> B: %getenv(\"HOME\")",
        "A -> B: %load_json(\"a.json\")",
        "A -> B: %date()",
        "footer %date% of the build",
        "A -> B: %version()",
        "A -> B: %invoke_procedure(\"x\")",
        "A -> B: <img:picture.png>",
        "A -> B: <img http://localhost/a.png>",
        "A -> B: <latex>a</latex>",
        "skin ../a.skin",
        "sprite $a ../a.png",
        "/' a remark '/ !include a.puml",
        "today is colored in #AAF",
      })
  void isRefused(String line) {
    assertThat(PlantUmlGuard.check("class A\n" + line + "\nclass B\n"))
        .hasValueSatisfying(refused -> assertThat(refused.line()).isEqualTo(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!theme plain",
        "!include <C4/C4_Container>",
        "!pragma layout smetana",
        "!pragma teoz true",
        "!$colour = \"#ddeeff\"",
        "!$size = 12",
        "A -> B: 50 % of them (half)",
        "A -> B: first%n()second",
        "A -> B: look!",
        "skin rose",
        "sprite $a [2x2/16] {",
        "skinparam shadowing false",
        "state today",
      })
  void isAllowed(String line) {
    assertThat(PlantUmlGuard.check("class A\n" + line + "\nclass B\n")).isEmpty();
  }

  @Test
  void linesAreThoseOfTheBlock() {
    assertThat(PlantUmlSource.of("A -> B\n").line(2)).isEqualTo(1);
    assertThat(PlantUmlSource.of("@startuml\nA -> B\n@enduml\n").line(2)).isEqualTo(2);
    assertThat(PlantUmlSource.of("\n\n@startuml\nA -> B\n@enduml\n").line(2)).isEqualTo(4);
    assertThat(PlantUmlSource.of("@startjson\n{}\n@endjson\n").line(1)).isEqualTo(2);
    assertThat(PlantUmlSource.of("A\n").line(-5)).isEqualTo(1);
  }
}
