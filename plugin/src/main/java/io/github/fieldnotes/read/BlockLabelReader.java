package io.github.fieldnotes.read;

import io.github.fieldnotes.model.Extent.Scope;
import io.github.fieldnotes.model.Kind;
import io.github.fieldnotes.model.NearMiss.Reason;
import io.github.fieldnotes.model.Vocabulary;
import io.github.fieldnotes.model.Vocabulary.Entry;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the declared label that the text of a block begins with. */
final class BlockLabelReader {

  /** How far from its beginning on a block's label ends. */
  static final int LONGEST_HEAD = 60;

  /** Words of ordinary prose, which are labels only where they are made to stand out. */
  private static final Set<String> ORDINARY =
      Set.of(
          "conclusion",
          "resolution",
          "warning",
          "definition",
          "term",
          "adr",
          "proposal",
          "ai",
          "q");

  private static final Pattern ALERT =
      Pattern.compile("\\[!(\\p{L}[\\p{L} -]{0,30})\\][ \\t]*\\n?");
  private static final Pattern BRACKETS =
      Pattern.compile("\\[([^\\[\\]]+)\\]\\s*(?:[:\\uFF1A–—-]\\s+)?");
  private static final Pattern DASH = Pattern.compile("\\s+[–—-]\\s+");
  private static final Pattern OWNER =
      Pattern.compile(
          "\\s*(?:for\\s+|on\\s+)?(?:@[\\w-]+|\\p{Lu}[\\p{L}'’.-]*)"
              + "(?:(?:\\s*[&/,]\\s*|\\s+and\\s+|\\s+)(?:@[\\w-]+|\\p{Lu}[\\p{L}'’.-]*)){0,4}\\s*");
  private static final Pattern OWNER_IN_BRACKETS =
      Pattern.compile("\\s*[(\\[]\\s*@?[\\p{L}][\\p{L}\\p{N}'’ .,&/@-]{0,40}[)\\]]\\s*");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu} ;&/-]*");
  private static final Pattern CAPITALS_FIRST =
      Pattern.compile("(\\p{Lu}{2,}(?: \\p{Lu}{2,})?)\\s+.+");
  private static final Pattern UNDECLARED = Pattern.compile("\\p{Lu}{3,}(?:[ &/-]+\\p{Lu}+){0,3}");

  private final Vocabulary vocabulary;

  BlockLabelReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether a word is a declared label. */
  boolean isDeclared(String word) {
    return vocabulary.label(word).isPresent();
  }

  /** Whether a label stands out from prose: in brackets, in bold or in capitals. */
  static boolean isMarked(String label, String text, int emphasized) {
    return text.startsWith("[") || emphasized > 0 || CAPITALS.matcher(label).matches();
  }

  /**
   * The label at the beginning of a text, or what looks like one.
   *
   * @param text as typed
   * @param emphasized the length of the part that is emphasized, from the beginning on
   */
  Optional<BlockLabel> read(String text, int emphasized) {
    if (text.startsWith("[")) {
      return alert(text).or(() -> bracketed(text));
    }
    int colon = colon(text);
    boolean open = emphasized > 0 && !text.substring(0, emphasized).contains(":");
    boolean apart = open && (colon < 0 || !text.substring(emphasized, colon).isBlank());
    if (apart) {
      return withoutColon(text, emphasized, true);
    }
    return colon > 0
        ? beforeColon(text, colon, colon <= emphasized)
        : withoutColon(text, capitals(text), false);
  }

  private Optional<BlockLabel> alert(String text) {
    Matcher alert = ALERT.matcher(text);
    return alert.lookingAt()
        ? vocabulary
            .named(alert.group(1).strip())
            .map(entry -> BlockLabel.of(entry.kind(), alert.group(1), text, alert.end()))
        : Optional.empty();
  }

  /** {@code [ACTION] …}, {@code [ACTION: Name] …}, {@code [Decision: …]}. */
  private Optional<BlockLabel> bracketed(String text) {
    Matcher brackets = BRACKETS.matcher(text);
    if (!brackets.lookingAt()) {
      return Optional.empty();
    }
    String inside = brackets.group(1);
    int colon = colon(inside);
    String head = colon < 0 ? inside : inside.substring(0, colon);
    int label = colon < 0 ? labelLength(head) : head.length();
    Optional<Entry> entry = vocabulary.label(head.substring(0, label));
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    if (!isOfBlocks(entry.get())) {
      return Optional.of(BlockLabel.missed(head, Reason.NOT_ON_BLOCK));
    }
    String written = head.substring(0, label).strip();
    int inner = blanksEnd(inside, colon < 0 ? label : colon + 1);
    if (inner == inside.length()) {
      return Optional.of(BlockLabel.of(entry.get().kind(), written, text, brackets.end()));
    }
    // Who it is for stays in the text; where the brackets hold all of it, they leave it.
    boolean all = brackets.end() >= text.stripTrailing().length();
    return Optional.of(
        new BlockLabel(
            Optional.of(entry.get().kind()),
            written,
            all ? 0 : 1,
            inner + 1,
            all ? Optional.of(brackets.end(1)) : Optional.empty(),
            inside.substring(inner),
            Optional.empty()));
  }

  private Optional<BlockLabel> beforeColon(String text, int colon, boolean emphasized) {
    String head = text.substring(0, colon);
    boolean apart = colon + 1 == text.length() || Character.isWhitespace(text.charAt(colon + 1));
    if (!apart && !emphasized) {
      return Optional.empty();
    }
    Optional<Entry> entry = vocabulary.label(head);
    if (entry.isPresent()) {
      return Optional.of(declared(entry.get(), head, text, blanksEnd(text, colon + 1), emphasized));
    }
    int label = labelLength(head);
    Optional<Entry> first = vocabulary.label(head.substring(0, label));
    boolean marked = emphasized || CAPITALS.matcher(head.substring(0, label).strip()).matches();
    if (first.isPresent() && first.get().kind().is(Kind.ACTION)) {
      String behind = head.substring(label);
      boolean owned =
          OWNER_IN_BRACKETS.matcher(behind).matches()
              || (marked && OWNER.matcher(behind).matches());
      return Optional.of(
          owned
              ? BlockLabel.of(
                  first.get().kind(),
                  head.substring(0, label).strip(),
                  text,
                  blanksEnd(text, label))
              : BlockLabel.missed(head, Reason.NO_COLON));
    }
    if (vocabulary.isOff(head)) {
      return Optional.of(BlockLabel.missed(head, Reason.SWITCHED_OFF));
    }
    return UNDECLARED.matcher(head).matches()
        ? Optional.of(BlockLabel.missed(head, Reason.UNDECLARED_ON_BLOCK))
        : Optional.empty();
  }

  private BlockLabel declared(
      Entry entry, String head, String text, int textStart, boolean emphasized) {
    String label = head.strip();
    boolean marked = emphasized || CAPITALS.matcher(label).matches();
    if (!isOfBlocks(entry)) {
      return BlockLabel.missed(label, Reason.NOT_ON_BLOCK);
    }
    return marked || !ORDINARY.contains(label.toLowerCase(Locale.ROOT))
        ? BlockLabel.of(entry.kind(), label, text, textStart)
        : BlockLabel.missed(label, Reason.ORDINARY_WORD);
  }

  /** {@code **ACTION** Name: …}, {@code AI - …}: a label in bold or in capitals, and no colon. */
  private Optional<BlockLabel> withoutColon(String text, int length, boolean emphasized) {
    String head = text.substring(0, length).strip();
    Optional<Entry> entry = vocabulary.label(head);
    if (entry.isEmpty() || !isOfBlocks(entry.get())) {
      return Optional.empty();
    }
    Matcher dash = DASH.matcher(text).region(length, text.length());
    if (dash.lookingAt()) {
      return Optional.of(BlockLabel.of(entry.get().kind(), head, text, dash.end()));
    }
    int colon = colon(text);
    boolean capitals = CAPITALS.matcher(head).matches();
    String behind = colon > length ? text.substring(length, colon) : "";
    boolean owned =
        !behind.isEmpty()
            && (OWNER.matcher(behind).matches() || OWNER_IN_BRACKETS.matcher(behind).matches());
    return emphasized && (capitals || owned)
        ? Optional.of(BlockLabel.of(entry.get().kind(), head, text, blanksEnd(text, length)))
        : Optional.of(BlockLabel.missed(head, Reason.NO_COLON));
  }

  /** The length of the label that a text begins with: of one, two or three words. */
  private int labelLength(String head) {
    int length = 0;
    for (int i = 1; i <= head.length(); i++) {
      boolean end = i == head.length() || !Character.isLetterOrDigit(head.charAt(i));
      if (end && vocabulary.label(head.substring(0, i)).isPresent()) {
        length = i;
      }
    }
    return length;
  }

  private static int capitals(String text) {
    Matcher capitals = CAPITALS_FIRST.matcher(text);
    return capitals.lookingAt() ? capitals.end(1) : 0;
  }

  private static int colon(String text) {
    for (int i = 0; i < Math.min(text.length(), LONGEST_HEAD); i++) {
      if (text.charAt(i) == ':' || text.charAt(i) == '\uFF1A') {
        return i;
      }
    }
    return -1;
  }

  private static int blanksEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfBlocks(Entry entry) {
    return entry.scopes().contains(Scope.BLOCK);
  }
}
