package io.github.fieldnotes.publish.frame;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of a skin with placeholders for what differs from page to page. It is made by merging a
 * page of marks with the skin. Each mark contains the characters that a skin may escape, which
 * shows how the skin escapes them. Immutable.
 */
public final class SkinFrame {

  private static final String SPECIAL = "&<>\"'";
  private static final String TITLE = "fnMarkTitle";
  private static final String AUTHOR = "fnMarkAuthor";
  private static final String DATE = "fnMarkDate";
  private static final String HEAD = "<!--fnMarkHead-->";
  private static final String BODY = "<!--fnMarkBody-->";
  private static final String END = "fnMarkEnd";

  /**
   * The marks, with each of the five characters in any form that a skin may write; and the marks
   * without such characters.
   */
  private static final Pattern MARK =
      Pattern.compile(
          "(?<text>fnMarkTitle|fnMarkAuthor(?<author>\\d+))"
              + "(?<amp>&|&amp;|&#38;|&#x26;)(?<lt><|&lt;|&#60;|&#x3[cC];)(?<gt>>|&gt;|&#62;|&#x3[eE];)"
              + "(?<quot>\"|&quot;|&#34;|&#x22;)(?<apos>'|&apos;|&#39;|&#x27;)"
              + END
              + "|(?<plain>fnMarkDate|<!--fnMark(?:Head|Body)-->)");

  /** In any case, because a skin may make an identifier of the name of a page of marks. */
  private static final Pattern ANY_MARK = Pattern.compile("fnMark", Pattern.CASE_INSENSITIVE);

  /** Charsets in which the pieces of a text, one behind the other, are the text. */
  private static final Set<Charset> ONE_BY_ONE =
      Set.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);

  /** The pieces of the skin and the placeholders, in order. */
  private final List<Function<PageParts, String>> pieces = new ArrayList<>();

  private SkinFrame() {}

  /**
   * The page of marks from which a frame is made.
   *
   * @param like decides whether there is a date, and the number of authors
   */
  public static PageParts marks(PageParts like) {
    return marks(like, HEAD, BODY);
  }

  /** A page of marks without comments, which a skin may leave out. */
  public static PageParts plainMarks(PageParts like) {
    return marks(like, "<meta name=\"fnMarkHead\" content=\"\" />", "<p>fnMarkBody</p>");
  }

  private static PageParts marks(PageParts like, String head, String body) {
    List<String> authors = new ArrayList<>();
    for (int i = 0; i < like.authors().size(); i++) {
      authors.add(AUTHOR + i + SPECIAL + END);
    }
    return new PageParts(
        TITLE + SPECIAL + END, like.date() == null ? null : DATE, authors, head, body);
  }

  /** The frame of a merged page of marks; empty if a mark came out in an unknown form. */
  public static Optional<SkinFrame> of(String merged) {
    SkinFrame frame = new SkinFrame();
    Matcher mark = MARK.matcher(merged);
    int from = 0;
    int bodies = 0;
    while (mark.find()) {
      if (!frame.add(merged.substring(from, mark.start()))) {
        return Optional.empty();
      }
      frame.pieces.add(place(mark));
      bodies += BODY.equals(mark.group("plain")) ? 1 : 0;
      from = mark.end();
    }
    boolean known = frame.add(merged.substring(from)) && bodies == 1;
    return known ? Optional.of(frame) : Optional.empty();
  }

  /**
   * Fills a page into the frame.
   *
   * @param body the body as the skin shows it
   */
  public String fill(PageParts page, String body) {
    PageParts shown = new PageParts(page.title(), page.date(), page.authors(), page.head(), body);
    StringBuilder filled = new StringBuilder(body.length() + 32 * 1024);
    pieces.forEach(piece -> filled.append(piece.apply(shown)));
    return filled.toString();
  }

  /** As {@link #fill}, encoded. The pieces of the skin are encoded once, not for each page. */
  public byte[] fill(PageParts page, String body, Charset charset) {
    if (!ONE_BY_ONE.contains(charset)) {
      return fill(page, body).getBytes(charset);
    }
    PageParts shown = new PageParts(page.title(), page.date(), page.authors(), page.head(), body);
    List<byte[]> encoded = new ArrayList<>(pieces.size());
    int length = 0;
    for (Function<PageParts, String> piece : pieces) {
      byte[] part =
          piece instanceof OfSkin skin ? skin.in(charset) : piece.apply(shown).getBytes(charset);
      encoded.add(part);
      length += part.length;
    }
    ByteBuffer filled = ByteBuffer.allocate(length);
    encoded.forEach(filled::put);
    return filled.array();
  }

  /** A piece of the skin, which is the same on every page. */
  private record OfSkin(String text, Map<Charset, byte[]> encoded)
      implements Function<PageParts, String> {

    @Override
    public String apply(PageParts page) {
      return text;
    }

    byte[] in(Charset charset) {
      return encoded.computeIfAbsent(charset, text::getBytes);
    }
  }

  private boolean add(String skin) {
    pieces.add(new OfSkin(skin, new ConcurrentHashMap<>()));
    return !ANY_MARK.matcher(skin).find();
  }

  private static Function<PageParts, String> place(Matcher mark) {
    if (mark.group("plain") != null) {
      return switch (mark.group("plain")) {
        case DATE -> PageParts::date;
        case HEAD -> PageParts::head;
        default -> PageParts::body;
      };
    }
    List<String> escapes =
        List.of(
            mark.group("amp"),
            mark.group("lt"),
            mark.group("gt"),
            mark.group("quot"),
            mark.group("apos"));
    if (mark.group("author") == null) {
      return page -> escaped(page.title(), escapes);
    }
    int author = Integer.parseInt(mark.group("author"));
    return page -> escaped(page.authors().get(author), escapes);
  }

  private static String escaped(String text, List<String> escapes) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      int special = SPECIAL.indexOf(text.charAt(i));
      escaped.append(special < 0 ? String.valueOf(text.charAt(i)) : escapes.get(special));
    }
    return escaped.toString();
  }
}
