package io.github.fieldnotes.read.kind;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.wiki.WikiLink;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The piece of a text that emphasis, a link to a profile or a link in double brackets sets off at
 * its beginning or its end, as in {@code open the gate **Ana Example**}.
 *
 * @param text the piece as readers see it
 * @param around the text before it or after it
 */
record SetOffName(String text, String around) {

  private static final Pattern PROFILE =
      Pattern.compile("https://(?:github|gitlab)\\.com/[\\w-]+/?|mailto:.*");
  private static final Pattern END = Pattern.compile("\\s*[.!]?\\s*");

  /** The piece with which a text begins. */
  static Optional<SetOffName> first(Node holder) {
    Node first = holder.getFirstChild();
    return isSetOff(first) && first.getNext() != null
        ? Optional.of(
            new SetOffName(
                InlineText.shown(first), InlineText.shownFrom(first.getNext(), Integer.MAX_VALUE)))
        : Optional.empty();
  }

  /** The piece with which a text ends. */
  static Optional<SetOffName> last(Node holder) {
    Node last = holder.getLastChild();
    if (last instanceof Text && END.matcher(last.getChars()).matches()) {
      last = last.getPrevious();
    }
    return isSetOff(last) && last.getPrevious() != null
        ? Optional.of(
            new SetOffName(
                InlineText.shown(last),
                InlineText.shownFrom(holder.getFirstChild(), last.getStartOffset())))
        : Optional.empty();
  }

  private static boolean isSetOff(Node node) {
    return node instanceof StrongEmphasis
        || node instanceof Emphasis
        || node instanceof WikiLink
        || (node instanceof Link link && PROFILE.matcher(link.getUrl()).matches());
  }
}
