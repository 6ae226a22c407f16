package io.github.fieldnotes.check.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a file that was damaged, what is not sure to be right is asked again. */
class WebMemoryTest {

  private static final Instant NOW = Instant.ofEpochSecond(1_000_000);
  private static final String ADDRESS = "https://tide.example/";

  @TempDir private Path folder;

  @Test
  void whatIsRememberedIsKnown() throws IOException {
    assertThat(read("999000\tTHERE\t" + ADDRESS + "\t").of(ADDRESS)).contains(WebAnswer.THERE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\t\t\t",
        "999000 THERE https://tide.example/ ",
        "999000\tTHERE\thttps://tide.example/",
        "999000\tTHERE\thttps://tide.example/\t\t",
        "999000\tthere\thttps://tide.example/\t",
        "999000\tBROKEN\thttps://tide.example/\tgone",
        "999000\tTHERE \thttps://tide.example/\t",
        "-999000\tTHERE\thttps://tide.example/\t",
        "9990000000000000000000\tTHERE\thttps://tide.example/\t",
        "999999999999\tTHERE\thttps://tide.example/\t",
        "1\tTHERE\thttps://tide.example/\t",
        "\u0669\u0669\tTHERE\thttps://tide.example/\t",
        "999000\tTHERE\thttps://tide.example/\u0000\t",
      })
  void aLineThatIsNoneIsForgotten(String line) throws IOException {
    assertThat(read(line).of(ADDRESS)).isEmpty();
  }

  @Test
  void aFileThatIsNoTextIsForgottenAsAWhole() throws IOException {
    Path file = folder.resolve("web");
    byte[] line = ("999000\tTHERE\t" + ADDRESS + "\t\n").getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(line, line.length + 1);
    all[line.length] = (byte) 0xFF;
    Files.write(file, all);

    assertThat(new WebMemory(file, NOW).of(ADDRESS)).isEmpty();
  }

  private WebMemory read(String line) throws IOException {
    return new WebMemory(Files.writeString(folder.resolve("web"), line + "\n"), NOW);
  }
}
