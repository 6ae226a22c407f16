package io.github.fieldnotes.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of a page as a reader sees it.
 *
 * @param place the elements it stands in, from the outermost: {@code /ul/li}
 * @param text with one blank for each run of blanks
 * @param marked the text with its tags; an address of the web beside each link
 */
record ShownBlock(String place, String text, String marked) {

  /** Stands where a label was taken out of the text and is shown as such. */
  static final String LABEL = "<label>";

  private static final Pattern TAG = Pattern.compile("<([a-z0-9]+)");

  List<String> words() {
    return List.of(text.split(" "));
  }

  boolean isLabelled() {
    return marked.contains(LABEL);
  }

  /** Where it stands, whether or not a list's items are paragraphs. */
  String looseness() {
    return place.replaceAll("(?<=/li|/dd)/p", "");
  }

  /** The names of its tags, in order. */
  List<String> tags() {
    List<String> tags = new ArrayList<>();
    Matcher tag = TAG.matcher(marked);
    while (tag.find()) {
      tags.add(tag.group(1));
    }
    return tags;
  }
}
