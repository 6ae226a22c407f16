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
