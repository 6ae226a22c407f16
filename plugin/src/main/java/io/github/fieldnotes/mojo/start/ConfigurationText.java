package io.github.fieldnotes.mojo.start;

import io.github.fieldnotes.Fieldnotes;
import io.github.fieldnotes.Fieldnotes.Explained;
import io.github.fieldnotes.diag.LogText;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The {@code fieldnotes.yml} of a folder: what is recognised without it, and proposals.
 *
 * @param summary what is recognised, in one line
 * @param lines of the file
 */
record ConfigurationText(String summary, List<String> lines) {

  /**
   * Reads a folder of notes.
   *
   * @param schema the JSON Schema of the file, relative to the folder
   */
  static ConfigurationText of(Path folder, String schema) {
    Explained explained =
        Fieldnotes.explain(
            new ReadOptions(folder, List.of(), List.of(), false, true, UnknownKinds.ADD));
    String summary = explained.explanation().summary();
    List<String> lines = new ArrayList<>();
    lines.add("# yaml-language-server: $schema=" + schema);
    lines.add("#");
    lines.add("# Recognised in this folder without any configuration:");
    lines.add("#   " + summary);
    lines.add("# \"mvn fieldnotes:list\" says where and why.");
    if (!explained.proposals().isEmpty()) {
      lines.add("#");
      lines.add("# Proposals: remove the first \"# \" of those lines that are true.");
      explained.proposals().forEach(line -> lines.add("# " + LogText.line(line)));
    }
    return new ConfigurationText(summary, lines);
  }
}
