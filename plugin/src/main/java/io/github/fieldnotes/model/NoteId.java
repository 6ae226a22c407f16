package io.github.fieldnotes.model;

import java.util.regex.Pattern;

/**
 * The id of a note: its path in the section, without extension.
 *
 * @param path the path, separated by {@code /}, without a leading {@code /}: {@code
 *     conf/2020-09-06-kubecon}
 */
public record NoteId(String path) implements Comparable<NoteId> {

  private static final Pattern TEMPLATE =
      Pattern.compile(
          "(?i)(?:.*/)?(?:[_.]?templates?/[^/]*"
              + "|_?(?:0+[-_ ])?"
              + "(?:(?:m?adr|dr|decision|record|meeting|talk|notes?|short|long|minimal|bare|full"
              + "|simple|default)[-_ ])*template"
              + "(?:[-_ ](?:m?adr|short|long|minimal|bare|full|simple|v?\\d{1,3}))*"
              + "(?:/(?:readme|index))?)");

  /** The id of the note in a file: {@code a/b.md} is {@code a/b}. */
  public static NoteId ofFile(String file) {
    int dot = file.lastIndexOf('.');
    return new NoteId(dot > file.lastIndexOf('/') ? file.substring(0, dot) : file);
  }

  /**
   * Whether the note is one to copy and fill in, judging by its name, such as {@code template} or
   * {@code 0000-adr-template}, or by a folder {@code templates}.
   */
  public boolean isTemplate() {
    return TEMPLATE.matcher(path).matches();
  }

  @Override
  public int compareTo(NoteId other) {
    return path.compareTo(other.path);
  }

  @Override
  public String toString() {
    return path;
  }
}
