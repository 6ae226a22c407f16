package io.github.fieldnotes.render;

/**
 * What pages say of the project that they belong to.
 *
 * @param name as people know it
 * @param url where its site is published, in the language of the pages, without {@code /} at the
 *     end; empty when the project does not say
 * @param edit where a note can be edited, with {@code {path}} for its path below the notes folder;
 *     empty for nowhere
 */
public record Project(String name, String url, String edit) {

  /** A project that says nothing of itself. */
  public static final Project UNKNOWN = new Project("", "", "");
}
