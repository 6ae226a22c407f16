package io.github.fieldnotes.read;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds GitHub's alerts, {@code > [!NOTE]} and its four like, and takes their first line out of the
 * text.
 */
final class AlertPass {

  private static final Pattern ALERT =
      Pattern.compile(
          "\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\\][ \\t]*(?:\\R|$)", Pattern.CASE_INSENSITIVE);

  private final Map<Node, String> alerts = new HashMap<>();

  private AlertPass() {}

  /** The kind, in lower case, of each quote that is an alert. */
  static Map<Node, String> run(Node document) {
    AlertPass pass = new AlertPass();
    pass.visit(document);
    return pass.alerts;
  }

  private void visit(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof BlockQuote && node.getFirstChild() instanceof Paragraph first) {
        Matcher alert = ALERT.matcher(first.getChars());
        if (alert.lookingAt()) {
          alerts.put(node, alert.group(1).toLowerCase(Locale.ROOT));
          takeFirstLine(first, alert.end());
        }
      }
      if (node instanceof Block) {
        visit(node);
      }
    }
  }

  private static void takeFirstLine(Paragraph paragraph, int length) {
    Cut.out(MappedText.of(paragraph.getChars().subSequence(0, length)), paragraph);
    if (!paragraph.hasChildren()) {
      paragraph.unlink();
    }
  }
}
