package io.github.fieldnotes.mojo.start;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A file that is made or changed.
 *
 * @param before its text; empty for a new file
 * @param after its new text
 * @param charset the encoding of both
 * @param isCopy whether it is a copy of a file of the plugin, whose lines nobody has to read
 */
record PlannedFile(Path file, String before, String after, Charset charset, boolean isCopy) {

  private static final int AROUND = 2;

  boolean isNew() {
    return before.isEmpty();
  }

  /** The lines that are removed and added, with a few around them, as diffs show them. */
  List<String> diff() {
    if (isCopy) {
      return List.of("  + a copy of the plugin's");
    }
    List<String> old = before.isEmpty() ? List.of() : before.lines().toList();
    List<String> now = after.lines().toList();
    int same = 0;
    while (same < Math.min(old.size(), now.size()) && old.get(same).equals(now.get(same))) {
      same++;
    }
    int end = 0;
    while (end < Math.min(old.size(), now.size()) - same
        && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    List<String> lines = new ArrayList<>();
    old.subList(Math.max(0, same - AROUND), same).forEach(line -> lines.add("    " + line));
    old.subList(same, old.size() - end).forEach(line -> lines.add("  - " + line));
    now.subList(same, now.size() - end).forEach(line -> lines.add("  + " + line));
    old.subList(old.size() - end, Math.min(old.size(), old.size() - end + AROUND))
        .forEach(line -> lines.add("    " + line));
    return lines;
  }

  /** Writes the file; a new one must not exist, and a changed one must still be as it was. */
  void write() throws IOException {
    if (isNew()) {
      Files.createDirectories(file.getParent());
      Files.writeString(
          file, after, charset, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } else if (Arrays.equals(Files.readAllBytes(file), before.getBytes(charset))) {
      Files.write(file, after.getBytes(charset));
    } else {
      throw new IOException(file.getFileName() + " has just been changed by somebody else");
    }
  }

  /** Undoes what {@link #write} did. */
  void undo() throws IOException {
    if (isNew()) {
      Files.deleteIfExists(file);
    } else {
      Files.write(file, before.getBytes(charset));
    }
  }
}
