package io.github.fieldnotes.read.talk;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.word.Enumerators;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that begins with a title in bold.
 *
 * @param title as readers see it, without a number before it
 * @param numbered whether a number or a letter stands before it
 * @param behind the text behind it on its line, without the sign between them
 * @param below its second line
 */
public record BoldTitle(String title, boolean numbered, String behind, String below) {

  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s*(?:[–—|,:]|-{1,3}(?=\\s)|\\((?=[^()]*\\)$)|(?=by\\s|with\\s))\\s*(.*?)\\)?\\s*");

  /** The title in bold with which a block's text begins. */
  public static Optional<BoldTitle> of(Node text) {
    if (!(text instanceof Paragraph) || !(text.getFirstChild() instanceof StrongEmphasis bold)) {
      return Optional.empty();
    }
    Node lineEnd = bold.getNext();
    while (lineEnd != null && !isLineEnd(lineEnd)) {
      lineEnd = lineEnd.getNext();
    }
    String rest = lineOf(bold.getNext());
    Matcher behind = BEHIND.matcher(rest);
    if (!rest.isBlank() && !behind.matches()) {
      return Optional.empty();
    }
    String shown = InlineText.shown(bold);
    int number = Enumerators.end(shown);
    String below = lineEnd == null ? "" : lineOf(lineEnd.getNext());
    return Optional.of(
        new BoldTitle(
            shown.substring(number).strip(),
            number > 0,
            rest.isBlank() ? "" : behind.group(1).strip(),
            below.strip()));
  }

  /** Whether nothing stands beside the title in its paragraph. */
  public boolean isAlone() {
    return behind.isEmpty() && below.isEmpty();
  }

  private static String lineOf(Node first) {
    return first == null ? "" : InlineText.upToLine(first).toString();
  }

  private static boolean isLineEnd(Node node) {
    return node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }
}
