package io.github.fieldnotes.differential;

import io.github.fieldnotes.differential.WordPieces.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * A note, and the words that a reader is to see of it, in order.
 *
 * @param markdown with a title of its own, so that no heading becomes the title
 */
record WordNote(String markdown, List<String> words) {

  private static final String HEAD = "---\ntitle: Words\n---\nBegin.\n\n";
  private static final String REFERENCE = "[ref]: https://a.example/ref\n";

  /** Numbers the words and footnotes of pieces. */
  private static final class Numbered {
    private int word;
    private int footnote;

    private String number(String text, boolean markdown) {
      StringBuilder numbered = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        if (text.startsWith("[^]", i)) {
          footnote++;
          numbered.append(markdown ? "[^n" + footnote + "]" : "[^]");
          i += 2;
        } else if (text.charAt(i) == '@' && !text.startsWith("@1.3", i)) {
          numbered.append("tide").append(++word).append('.');
        } else {
          numbered.append(text.charAt(i));
        }
      }
      return numbered.toString();
    }
  }

  static WordNote of(List<Piece> pieces) {
    Numbered source = new Numbered();
    Numbered seen = new Numbered();
    StringBuilder text = new StringBuilder(HEAD);
    List<String> words = new ArrayList<>(List.of("Begin."));
    for (Piece piece : pieces) {
      for (String line : piece.markdown()) {
        text.append(source.number(line, true)).append('\n');
      }
      text.append("\n<!-- between -->\n\n");
      words.addAll(split(seen.number(piece.shown(), false)));
    }
    text.append(REFERENCE).append('\n');
    for (int i = 1; i <= source.footnote; i++) {
      // every second one goes on in a line of its own, indented by a tab
      text.append("[^n").append(i).append("]: note").append(i).append(".\n");
      words.add("note" + i + ".");
      if (i % 2 == 0) {
        text.append("\n\tmore").append(i).append(".\n");
        words.add("more" + i + ".");
      }
      text.append('\n');
    }
    return new WordNote(text.toString(), words);
  }

  private static List<String> split(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split(" +"));
  }

  /** The 1-based line of a word; 0 when it is on none, as markup stands in it. */
  int line(String word) {
    List<String> lines = markdown.lines().toList();
    String bare = word.replaceAll("^\\W*|\\W*$", "");
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(bare)) {
        return i + 1;
      }
    }
    return 0;
  }
}
