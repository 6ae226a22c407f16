package io.github.fieldnotes.read.folder;

import java.util.ArrayList;
import java.util.List;

/**
 * What Jekyll reads from where a file is.
 *
 * @param below the path below the notes folder that holds the file, {@code /} between its parts
 * @see <a href="https://jekyllrb.com/docs/posts/">Posts</a>
 */
public record PostPath(String below) {

  private static final String POSTS = "_posts";
  private static final String DRAFTS = "_drafts";

  /** Whether it is a post, which is published on its day. */
  public boolean isPost() {
    return folders().contains(POSTS);
  }

  /** Whether it is a post that is not finished. */
  public boolean isDraft() {
    return folders().contains(DRAFTS);
  }

  /** The folders above {@code _posts} or {@code _drafts}, each of which is a category. */
  public List<String> categories() {
    List<String> above = new ArrayList<>();
    for (String folder : folders()) {
      if (folder.equals(POSTS) || folder.equals(DRAFTS)) {
        return above;
      }
      above.add(folder);
    }
    return List.of();
  }

  private List<String> folders() {
    List<String> parts = List.of(below.split("/"));
    return parts.subList(0, parts.size() - 1);
  }
}
