package io.github.fieldnotes.read.code;

import io.github.fieldnotes.read.code.Grammar.Rule;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a text into the tokens of a grammar, as Prism's documentation describes it: the rules take
 * turns, and each one takes its matches out of what the rules before it have left. A greedy rule
 * looks at the whole text instead. If its match covers tokens, they are given up, and the rules
 * before it look again at what is left of them.
 *
 * <p>Tokens in tokens are found last, when it is certain which ones stay. An instance splits one
 * text.
 */
final class Tokenizer {

  /** A token, or text between tokens; they form a ring around one that is empty. */
  private static final class Piece {
    final int start;
    final int end;
    final Rule rule;
    Piece previous = this;
    Piece next = this;

    Piece(int start, int end, Rule rule) {
      this.start = start;
      this.end = end;
      this.rule = rule;
    }

    boolean isToken() {
      return rule != null;
    }

    /** Puts a piece behind this one, unless it is empty. */
    Piece add(int from, int to, Rule token) {
      if (from == to) {
        return this;
      }
      Piece added = new Piece(from, to, token);
      added.previous = this;
      added.next = next;
      next.previous = added;
      next = added;
      return added;
    }

    /** Takes all pieces out up to another. */
    void cut(Piece last) {
      previous.next = last.next;
      last.next.previous = previous;
    }
  }

  /** How far rules look again; matches carry it further. */
  private static final class Reach {
    int end;

    Reach(int end) {
      this.end = end;
    }
  }

  private static final Pattern NOTHING = Pattern.compile("");

  private final CodeText text;
  private final List<Rule> rules;
  private final Matcher matcher;
  private final Piece ring = new Piece(-1, -1, null);

  private Tokenizer(CodeText text, Grammar grammar) {
    this.text = text;
    this.rules = grammar.rules();
    this.matcher = NOTHING.matcher(text);
  }

  /**
   * Finds tokens.
   *
   * @param offset of the text in the code
   * @param kind of what is around the text
   * @param found takes tokens in order, those in tokens instead of them; they do not overlap, and
   *     what is between them is plain
   */
  static void run(
      CodeText text, int offset, Grammar grammar, TokenKind kind, Consumer<CodeToken> found) {
    Tokenizer tokenizer = new Tokenizer(text, grammar);
    tokenizer.ring.add(0, text.length(), null);
    tokenizer.apply(tokenizer.rules.size(), tokenizer.ring, new Reach(Integer.MAX_VALUE));
    tokenizer.give(offset, kind, found);
  }

  private void give(int offset, TokenKind around, Consumer<CodeToken> found) {
    for (Piece piece = ring.next; piece != ring; piece = piece.next) {
      TokenKind kind = piece.isToken() ? piece.rule.kind().orElse(around) : around;
      int start = offset + piece.start;
      if (piece.isToken() && piece.rule.inside().isPresent()) {
        run(text.part(piece.start, piece.end), start, piece.rule.inside().get(), kind, found);
      } else if (kind != TokenKind.PLAIN) {
        found.accept(new CodeToken(start, offset + piece.end, kind));
      }
    }
  }

  /** Applies the first rules to the pieces behind one. */
  private void apply(int count, Piece before, Reach reach) {
    for (int i = 0; i < count; i++) {
      Rule rule = rules.get(i);
      Piece piece = before.next;
      while (piece != ring && piece.start < reach.end) {
        if (piece.isToken()) {
          piece = piece.next;
        } else if (rule.greedy()) {
          piece = overAll(i, piece, reach);
        } else {
          piece = within(rule, piece, reach);
        }
      }
    }
  }

  /** Looks for a rule's match in a piece; returns where to go on. */
  private Piece within(Rule rule, Piece piece, Reach reach) {
    matcher.usePattern(rule.pattern().get()).region(piece.start, piece.end);
    if (!matcher.find() || start(rule) == matcher.end()) {
      return piece.next;
    }
    reach.end = Math.max(reach.end, piece.end);
    return replace(piece, piece, rule).next;
  }

  /** Looks for a greedy rule's match from a piece on; returns where to go on. */
  private Piece overAll(int number, Piece from, Reach reach) {
    Rule rule = rules.get(number);
    if (!matcher.usePattern(rule.pattern().get()).find(from.start)) {
      return ring;
    }
    int start = start(rule);
    Piece first = from;
    while (first != ring && start >= first.end) {
      first = first.next;
    }
    if (first == ring || start == matcher.end()) {
      return first == ring ? ring : first.next;
    }
    if (first.isToken()) {
      return first.next;
    }
    Piece last = first;
    while (last.next != ring && (last.end < matcher.end() || !last.next.isToken())) {
      last = last.next;
    }
    boolean again = first != last;
    reach.end = Math.max(reach.end, last.end);
    int end = last.end;
    Piece token = replace(first, last, rule);
    if (again) {
      Reach more = new Reach(end);
      apply(number, token.previous, more);
      reach.end = Math.max(reach.end, more.end);
    }
    return token.next;
  }

  private int start(Rule rule) {
    boolean ahead = rule.lookbehind() && matcher.groupCount() > 0 && matcher.start(1) >= 0;
    return matcher.start() + (ahead ? matcher.end(1) - matcher.start(1) : 0);
  }

  /** Replaces pieces by the token that the matcher has found in them, and the text around it. */
  private Piece replace(Piece first, Piece last, Rule rule) {
    int start = start(rule);
    int end = matcher.end();
    first.cut(last);
    Piece token = first.previous.add(first.start, start, null).add(start, end, rule);
    token.add(end, last.end, null);
    return token;
  }
}
