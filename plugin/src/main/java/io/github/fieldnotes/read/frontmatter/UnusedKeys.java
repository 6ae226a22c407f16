package io.github.fieldnotes.read.frontmatter;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.Migration.UnusedKey;
import io.github.fieldnotes.model.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reports keys of front matter that have no effect, each once for all notes. */
public final class UnusedKeys {

  private UnusedKeys() {}

  /** Reports each key at its location in the first note that has it. */
  public static void report(List<Note> notes, Diagnostics diagnostics) {
    Map<String, List<UnusedKey>> byName = new TreeMap<>();
    for (Note note : notes) {
      for (UnusedKey key : note.metadata().migration().unused()) {
        byName.computeIfAbsent(key.name(), name -> new ArrayList<>()).add(key);
      }
    }
    byName.forEach(
        (name, all) ->
            diagnostics.report(
                Problem.UNUSED_KEY, all.get(0).place(), name, Integer.toString(all.size())));
  }
}
