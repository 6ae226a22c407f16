package io.github.fieldnotes.read.syntax;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The kind of a callout, a box that stands out from the text: GitHub's alerts.
 *
 * @param word the word that names it if it has no title, in lower case
 * @param type the type that determines its look; several words may share one
 * @param fold whether it can be folded
 */
public record Callout(String word, String type, Fold fold) {

  /** Maps each word to its type: GitHub's five, and those that Obsidian documents. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("note", "note"),
          Map.entry("abstract", "abstract"),
          Map.entry("summary", "abstract"),
          Map.entry("tldr", "abstract"),
          Map.entry("info", "info"),
          Map.entry("todo", "todo"),
          Map.entry("tip", "tip"),
          Map.entry("hint", "tip"),
          Map.entry("important", "important"),
          Map.entry("success", "success"),
          Map.entry("check", "success"),
          Map.entry("done", "success"),
          Map.entry("question", "question"),
          Map.entry("help", "question"),
          Map.entry("faq", "question"),
          Map.entry("warning", "warning"),
          Map.entry("attention", "warning"),
          Map.entry("caution", "caution"),
          Map.entry("failure", "failure"),
          Map.entry("fail", "failure"),
          Map.entry("missing", "failure"),
          Map.entry("danger", "danger"),
          Map.entry("error", "danger"),
          Map.entry("bug", "bug"),
          Map.entry("example", "example"),
          Map.entry("quote", "quote"),
          Map.entry("cite", "quote"));

  /** Whether a callout can be folded, and whether it is folded at first. */
  public enum Fold {
    NONE,
    OPEN,
    CLOSED
  }

  /** The title of a callout, if its first line contains more than its word. */
  public static final class Title extends Block {

    public Title(BasedSequence chars) {
      super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** A callout that is not written as a quote. */
  public static final class Box extends Block {

    private final Callout callout;

    Box(Callout callout) {
      this.callout = callout;
    }

    public Callout callout() {
      return callout;
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** The callout for a word in any case; empty for an unknown word. */
  public static Optional<Callout> of(CharSequence written, Fold fold) {
    String word = written.toString().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(TYPES.get(word)).map(type -> new Callout(word, type, fold));
  }
}
