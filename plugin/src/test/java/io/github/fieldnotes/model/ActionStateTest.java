package io.github.fieldnotes.model;

import static io.github.fieldnotes.model.AnnotationFixture.annotation;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActionStateTest {

  @Test
  void fieldsSayHowFarAnActionIs() {
    assertThat(state("false", "")).isEqualTo(ActionState.OPEN);
    assertThat(state("false", "under-way")).isEqualTo(ActionState.UNDER_WAY);
    assertThat(state("true", "")).isEqualTo(ActionState.DONE);
    assertThat(state("false", "cancelled")).isEqualTo(ActionState.CANCELLED);
    assertThat(state("true", "cancelled")).isEqualTo(ActionState.CANCELLED);
    assertThat(state("true", "under-way")).isEqualTo(ActionState.DONE);
  }

  @Test
  void whatIsUnderWayIsOpen() {
    assertThat(ActionState.values())
        .filteredOn(ActionState::isOpen)
        .containsExactly(ActionState.OPEN, ActionState.UNDER_WAY);
  }

  private static ActionState state(String done, String state) {
    return ActionState.of(
        annotation("a.md", "action", "oil the gate")
            .field(Field.DONE, done)
            .field(Field.STATE, state)
            .build());
  }
}
