package io.github.fieldnotes.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.NearMiss;
import io.github.fieldnotes.model.NearMiss.Reason;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.read.folder.Folder;
import io.github.fieldnotes.read.source.SourceText;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearMissTest {

  @Test
  void aBlockThatAWeakerRuleTakesIsNoNearMiss() {
    Note note = read("# Minutes\n\n## Action items\n\n- Resource: read about ropes and harbours\n");

    assertThat(note.annotations()).extracting(a -> a.kind().id()).containsExactly("action");
    assertThat(note.nearMisses()).isEmpty();
  }

  @Test
  void aBlockThatNoRuleTakesIsOne() {
    Note note = read("# Minutes\n\n- Resource: read about ropes and harbours\n");

    assertThat(note.annotations()).isEmpty();
    assertThat(note.nearMisses()).extracting(NearMiss::reason).containsExactly(Reason.NO_LINK);
  }

  private static Note read(String text) {
    ReadOptions options =
        new ReadOptions(Path.of("."), List.of(), List.of(), true, true, UnknownKinds.ADD);
    return new NoteReader(options, new Folder(List.of(), List.of()), new Diagnostics())
        .read(new SourceText("note.md", text));
  }
}
