package io.github.fieldnotes.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.model.vocabulary.Extent.Scope;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.model.vocabulary.KindChange;
import io.github.fieldnotes.model.vocabulary.Vocabulary;
import io.github.fieldnotes.model.vocabulary.Vocabulary.Entry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelStartsTest {

  private final LabelStarts starts = new LabelStarts(Vocabulary.builtIn());

  private static boolean canBegin(String line, LabelStarts starts) {
    String above = "## Minutes\n\n";
    return starts.canBegin(
        above + line + "\n\nAction: paint it\n", above.length(), above.length() + line.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Action: oil it",
        "**action item:** oil it",
        "[ACTION] oil it",
        "**[Action]** oil it",
        "Actions – oil it",
        "1. Talk: Tides",
        "**A. Keynote** – Tides",
        "SOMETHING: else",
        "\\[Action] oil it",
        "<b>Action</b>: oil it",
        "&#65;ction: oil it",
        "A&#67;TION: oil it",
        "Act*ion*: oil it",
        "Ac\\tion: oil it",
      })
  void aLineCanBeginWithALabel(String line) {
    assertThat(canBegin(line, starts)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"The tide rose: see below", "[the log](log.md): old", "Ana: yes", "3", ""})
  void otherWordsBeginNoLabel(String line) {
    assertThat(canBegin(line, starts)).isFalse();
  }

  @Test
  void aLabelThatIsSwitchedOffIsSeen() {
    KindChange off =
        new KindChange(
            "idea",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            true);
    Vocabulary without = Vocabulary.builtIn().changed(List.of(off));

    assertThat(canBegin("Idea: a second light", new LabelStarts(without))).isTrue();
  }

  @Test
  void aLabelWithoutLettersCanStandAnywhere() {
    Kind done = new Kind("done", "Done", "Done", false);
    Entry entry = new Entry(done, List.of("✅"), List.of(), Set.of(Scope.BLOCK));

    assertThat(canBegin("✅: oiled", new LabelStarts(new Vocabulary(List.of(entry))))).isTrue();
  }
}
