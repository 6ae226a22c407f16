package io.github.fieldnotes.render.page;

import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.render.content.PageMarkup;
import io.github.fieldnotes.render.content.Truncation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Explains the terms that notes define wherever another text uses them, with {@code <abbr>}. Terms
 * in capitals are met exactly, others in any case; of two that begin alike the longer one is met.
 */
public final class Glossary {

  private static final Set<String> LEFT_ALONE =
      Set.of(
          "a", "abbr", "code", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "script", "style", "kbd",
          "samp");
  private static final int LONGEST_DEFINITION = 300;

  /**
   * A term, in the order of length, as one of those that begin with the same word.
   *
   * @param file of the note that defines it
   */
  public record Term(String name, String definition, String file) {}

  private final Map<String, List<Term>> byFirstWord = new HashMap<>();

  private Glossary() {}

  /** The terms that these notes define. */
  public static Glossary of(List<Note> notes) {
    Glossary glossary = new Glossary();
    for (Note note : notes) {
      for (Annotation annotation : note.annotations()) {
        if (annotation.kind().is(BuiltInKind.TERM) && !annotation.excerpt().isEmpty()) {
          glossary.add(new Term(annotation.title(), annotation.excerpt().text(), note.file()));
        }
      }
    }
    glossary
        .byFirstWord
        .values()
        .forEach(terms -> terms.sort(Comparator.comparing(term -> -term.name().length())));
    return glossary;
  }

  /** All terms by the word that they begin with, in lower case. */
  public Map<String, List<Term>> terms() {
    return Collections.unmodifiableMap(byFirstWord);
  }

  private void add(Term term) {
    int end = wordEnd(term.name(), 0);
    if (end > 0) {
      String first = term.name().substring(0, end).toLowerCase(Locale.ROOT);
      byFirstWord.computeIfAbsent(first, word -> new ArrayList<>()).add(term);
    }
  }

  /** The HTML with the terms explained that other notes define. */
  String mark(String html, Note note) {
    if (byFirstWord.isEmpty()) {
      return html;
    }
    StringBuilder marked = new StringBuilder(html.length() + 1024);
    List<String> open = new ArrayList<>();
    int at = 0;
    while (at < html.length()) {
      int tag = html.indexOf('<', at);
      int end = tag < 0 ? html.length() : tag;
      String text = html.substring(at, end);
      marked.append(open.isEmpty() ? marked(text, note) : text);
      if (tag < 0) {
        break;
      }
      int close = html.indexOf('>', tag);
      at = close < 0 ? html.length() : close + 1;
      String element = html.substring(tag, at);
      enter(element, open);
      marked.append(element);
    }
    return marked.toString();
  }

  private static void enter(String tag, List<String> open) {
    boolean closing = tag.startsWith("</");
    int start = closing ? 2 : 1;
    int end = start;
    while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
      end++;
    }
    String name = tag.substring(start, end).toLowerCase(Locale.ROOT);
    if (LEFT_ALONE.contains(name)) {
      if (closing) {
        open.remove(name);
      } else {
        open.add(name);
      }
    }
  }

  private String marked(String text, Note note) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = text.charAt(at) == '&' ? entityEnd(text, at) : wordEnd(text, at);
      if (end == at) {
        marked.append(text.charAt(at++));
        continue;
      }
      Optional<Term> term = text.charAt(at) == '&' ? Optional.empty() : term(text, at, end, note);
      int last = term.map(t -> escape(t.name()).length()).map(length -> length).orElse(end - at);
      String words = text.substring(at, at + last);
      marked.append(term.map(t -> abbr(words, t)).orElse(words));
      at += last;
    }
    return marked.toString();
  }

  private Optional<Term> term(String text, int start, int end, Note note) {
    String first = text.substring(start, end).toLowerCase(Locale.ROOT);
    return byFirstWord.getOrDefault(first, List.of()).stream()
        .filter(term -> !term.file().equals(note.file()))
        .filter(term -> isAt(term, text, start))
        .findFirst();
  }

  private static boolean isAt(Term term, String text, int start) {
    String name = escape(term.name());
    boolean exact = name.equals(name.toUpperCase(Locale.ROOT));
    return text.regionMatches(!exact, start, name, 0, name.length())
        && !isJoined(text, start - 1, start - 2)
        && !isJoined(text, start + name.length(), start + name.length() + 1);
  }

  /** Whether a character makes one word of what is on its two sides: {@code lock-gate, @lock}. */
  private static boolean isJoined(String text, int border, int beyond) {
    if (border < 0 || border >= text.length()) {
      return false;
    }
    char c = text.charAt(border);
    boolean letterBeyond =
        beyond >= 0 && beyond < text.length() && Character.isLetterOrDigit(text.charAt(beyond));
    return Character.isLetterOrDigit(c)
        || "@_+#".indexOf(c) >= 0
        || ("-./".indexOf(c) >= 0 && letterBeyond);
  }

  private static String abbr(String words, Term term) {
    String title = escape(Truncation.atWord(term.definition(), LONGEST_DEFINITION));
    return "<abbr title=\"" + title + "\">" + words + "</abbr>";
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** A character reference is no word. */
  private static int entityEnd(String text, int start) {
    int end = text.indexOf(';', start);
    return end < 0 ? start : end + 1;
  }

  private static String escape(String text) {
    return PageMarkup.escape(text);
  }
}
