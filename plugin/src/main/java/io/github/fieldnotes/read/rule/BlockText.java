package io.github.fieldnotes.read.rule;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.read.field.FieldReader;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.note.Line;
import io.github.fieldnotes.read.note.NoteFindings;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.note.SourcePeek;
import java.util.List;
import java.util.regex.Pattern;

/** Separates the text of a marked block from the fields in its further lines. */
public final class BlockText {

  /** The most characters from the beginning of a block to the end of a label, with markup. */
  static final int LONGEST_LABEL = 80;

  private static final Pattern KEY =
      Pattern.compile("\\s*\\p{Lu}\\p{L}[\\p{L} -]{0,24}\\s*[:\\uFF1A]\\s");

  private BlockText() {}

  /** The text as readers see it, up to the first later line {@code Key: value}. */
  public static String title(MarkedBlock found, ParsedNote note) {
    Node text = Blocks.textOf(found.block());
    if (isLink(found)) {
      return Line.shown(text);
    }
    boolean one =
        !(text instanceof Paragraph) || !SourcePeek.sees("\n", Integer.MAX_VALUE, text, note);
    // a question may contain its answer, which is looked for in the whole paragraph
    if (one || found.mark().kind().is(BuiltInKind.QUESTION)) {
      return InlineText.shown(text);
    }
    List<Line> lines = Line.of(text);
    for (int i = 1; i < lines.size(); i++) {
      if (KEY.matcher(lines.get(i).text()).lookingAt()) {
        return InlineText.shownFrom(text.getFirstChild(), lines.get(i).text().sourceStart());
      }
    }
    return InlineText.shown(text);
  }

  /** Whether the annotation is one link in a run of them. */
  public static boolean isLink(MarkedBlock found) {
    return !(found.block() instanceof Block);
  }

  /** The fields in the lines after the first. */
  static List<Field> fields(Node block, Kind kind, NoteFindings findings) {
    Node text = Blocks.textOf(block);
    return text instanceof Paragraph
            && SourcePeek.sees("\n", Integer.MAX_VALUE, text, findings.note())
        ? FieldReader.below(text, kind, findings)
        : List.of();
  }
}
