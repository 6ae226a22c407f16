package io.github.fieldnotes.store;

/**
 * What a note asked about the folder while it was read. It is the same note only as long as the
 * answers are: a link may begin or cease to lead somewhere when another file comes or goes.
 *
 * @param question what was asked
 * @param path of what
 * @param answer in words
 */
public record FolderQuery(Question question, String path, String answer) {

  /** The questions there are. */
  public enum Question {
    IS_MEDIA,
    IS_NOTE,
    WHICH_NOTE,
    IS_FOLDER,
    IS_OUTSIDE,
    WHY_REFUSED,
    WHICH_WIKI,
    WHICH_SIZE
  }
}
