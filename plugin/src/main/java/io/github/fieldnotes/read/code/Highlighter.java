package io.github.fieldnotes.read.code;

import io.github.fieldnotes.read.code.CodeText.Reads;
import io.github.fieldnotes.read.code.CodeText.TooManyReadsException;
import io.github.fieldnotes.read.source.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the tokens of code. An instance serves one note, and its limits count over all blocks of
 * the note.
 *
 * <p>Not thread-safe; the grammars behind it are shared by all threads.
 */
public final class Highlighter {

  private final CodeLimits limits;
  private final Reads reads;

  public Highlighter(CodeLimits limits, Budget budget) {
    this.limits = limits;
    this.reads = new Reads(limits.reads(), budget);
  }

  /**
   * Returns the tokens of code in order, neighbours of one kind as one. What is between them is
   * plain.
   *
   * @return empty if the code stays plain: its language has no grammar, or it is beyond a limit
   * @throws Budget.OutOfTimeException when the time of the note is used up
   */
  public Optional<List<CodeToken>> tokens(String code, CodeLanguage language) {
    Optional<Grammar> grammar = language.grammar();
    if (grammar.isEmpty() || code.length() > limits.characters() || reads.left() <= 0) {
      return Optional.empty();
    }
    try {
      List<CodeToken> tokens = new ArrayList<>();
      Tokenizer.run(
          CodeText.of(code, reads),
          0,
          grammar.get(),
          TokenKind.PLAIN,
          token -> addTo(tokens, token));
      return Optional.of(tokens);
    } catch (TooManyReadsException | StackOverflowError e) {
      return Optional.empty();
    }
  }

  private static void addTo(List<CodeToken> tokens, CodeToken token) {
    int last = tokens.size() - 1;
    if (last >= 0
        && tokens.get(last).end() == token.start()
        && tokens.get(last).kind() == token.kind()) {
      tokens.set(last, new CodeToken(tokens.get(last).start(), token.end(), token.kind()));
    } else {
      tokens.add(token);
    }
  }
}
