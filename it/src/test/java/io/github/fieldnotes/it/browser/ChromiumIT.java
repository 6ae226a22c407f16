package io.github.fieldnotes.it.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a browser that does not start is reported. */
class ChromiumIT {

  /** Java takes none of Chromium's options, says so, and ends. */
  @Test
  void aProgramThatEndsIsReportedWithWhatItPrinted(@TempDir Path profile) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");

    assertThatThrownBy(() -> Chromium.start(java, profile))
        .isInstanceOf(IOException.class)
        .hasMessage("Chromium does not answer")
        .cause()
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Chromium ended: [")
        .hasMessageContaining("--headless=new");
  }
}
