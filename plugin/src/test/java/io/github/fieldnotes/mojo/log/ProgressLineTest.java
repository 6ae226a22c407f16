package io.github.fieldnotes.mojo.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A line of progress shows when there is something to wait for, and leaves nothing behind. */
class ProgressLineTest {

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private long now;
  private final ProgressLine line =
      new ProgressLine(new PrintStream(shown, true, StandardCharsets.UTF_8), () -> now);

  @Test
  void aShortRunShowsNothing() {
    now = TimeUnit.MILLISECONDS.toNanos(1_999);
    line.at("reading", 900, 1_000, "notes");
    line.close();

    assertThat(shown()).isEmpty();
  }

  @Test
  void aLongRunShowsWhereItIsNowAndThen() {
    now = TimeUnit.SECONDS.toNanos(2);
    line.at("reading", 900, 1_000, "notes");
    line.at("reading", 901, 1_000, "notes");
    now += TimeUnit.MILLISECONDS.toNanos(200);
    line.at("writing", 7, 9, "pages");
    line.close();

    assertThat(shown())
        .isEqualTo(
            "\rFieldnotes: reading notes, 900 of 1,000"
                + "\rFieldnotes: writing pages, 7 of 9      "
                + "\r                                 \r");
  }

  @Test
  void whereNobodyLooksNothingIsShown() {
    ProgressLine silent = new ProgressLine(null, () -> now);
    now = TimeUnit.SECONDS.toNanos(10);
    silent.at("reading", 1, 2, "notes");
    silent.close();

    assertThat(shown()).isEmpty();
  }

  private String shown() {
    return shown.toString(StandardCharsets.UTF_8);
  }
}
