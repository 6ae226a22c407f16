package io.github.fieldnotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class StageTimesTest {

  @Test
  void eachStageLastsFromTheEndOfTheOneBefore() {
    Iterator<Long> clock = List.of(5_000_000_000L, 6_250_000_000L, 6_550_000_000L).iterator();
    StageTimes stages = new StageTimes(clock::next);
    stages.end("read", 1000, "notes");
    stages.end("planned", 12, "pages");

    assertThat(stages.text()).isEqualTo("read 1,000 notes 1.3 s, planned 12 pages 0.3 s");
    assertThat(stages.seconds()).isEqualTo(1.55);
  }

  @Test
  void oneIsNotMany() {
    StageTimes stages = new StageTimes(() -> 0);
    stages.end("read", 1, "notes");
    stages.end("wrote", 1, 20, "pages");

    assertThat(stages.text()).isEqualTo("read 1 note 0.0 s, wrote 1 of 20 pages 0.0 s");
  }
}
