package io.github.fieldnotes.draft.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Computes with paths in the section, whose parts are separated by {@code /}. */
public final class FolderPath {

  private FolderPath() {}

  /** The folder of a file; empty for the top. */
  public static String of(String file) {
    return file.substring(0, Math.max(0, file.lastIndexOf('/')));
  }

  /** The last part of a path. */
  public static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The name of a file without extension. */
  public static String stem(String file) {
    return last(file).replaceFirst("\\.[^.]*$", "");
  }

  /** A path below a folder; the folder may be empty. */
  public static String join(String folder, String path) {
    return folder.isEmpty() ? path : folder + "/" + path;
  }

  /** The address of a file as a note in a folder links it. */
  public static String relative(String folder, String file) {
    List<String> from = parts(folder);
    List<String> to = parts(file);
    int same = 0;
    while (same < from.size() && same < to.size() - 1 && from.get(same).equals(to.get(same))) {
      same++;
    }
    List<String> all = new ArrayList<>();
    from.subList(same, from.size()).forEach(part -> all.add(".."));
    all.addAll(to.subList(same, to.size()));
    return String.join("/", all);
  }

  private static List<String> parts(String path) {
    return path.isEmpty() ? List.of() : Arrays.asList(path.split("/"));
  }
}
