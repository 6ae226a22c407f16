package io.github.fieldnotes.diag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "::notice::a",
        "a ::notice file=b::c",
        "##[group]a",
        "a ##[group]b",
        "##vso[task.a]b",
        "###vso[task.a]b",
        "####[group]",
        "##teamcity[a]",
        ":::notice:::a"
      })
  void noTextIsACommandOfABuildMachine(String text) {
    assertThat(LogText.withoutCommands(text)).doesNotContain("##", "::");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0, 7, 8, 9, 0xA, 0xB, 0xC, 0xD, 0x1B, 0x7F, 0x85, 0x90, 0x9B, 0x9D, 0x61C, 0x200E, 0x200F,
        0x2028, 0x2029, 0x202A, 0x202D, 0x202E, 0x2066, 0x2068, 0x2069
      })
  void noCharacterSteersATerminalOrTurnsALine(int character) {
    assertThat(LogText.line("a" + Character.toString(character) + "b")).isEqualTo("a b");
  }

  @Test
  void aBlankIsAllThatChanges() {
    assertThat(LogText.withoutCommands("a::b\n###[c] # d: e")).isEqualTo("a: :b\n# # #[c] # d: e");
  }

  @Test
  void otherTextStaysAsItIs() {
    assertThat(LogText.withoutCommands("a.md:1:2: C# #1 [b] http://c.example/#d"))
        .isEqualTo("a.md:1:2: C# #1 [b] http://c.example/#d");
  }
}
