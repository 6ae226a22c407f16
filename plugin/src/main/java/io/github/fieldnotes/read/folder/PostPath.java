package io.github.fieldnotes.read.folder;

import java.util.ArrayList;
import java.util.List;

/**
 * What Jekyll derives from the path of a file.
 *
 * @param below the path relative to the notes folder that contains the file, separated by {@code /}
 * @see <a href="https://jekyllrb.com/docs/posts/">Posts</a>
 */
public record PostPath(String below) {

  private static final String POSTS = "_posts";
  private static final String DRAFTS = "_drafts";

  /** Whether the file is a post, which is published on its date. */
  public boolean isPost() {
    return folders().contains(POSTS);
  }

  /** Whether the file is a draft of a post. */
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
