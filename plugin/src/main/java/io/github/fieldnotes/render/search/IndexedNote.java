package io.github.fieldnotes.render.search;

import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.render.search.SearchSections.Section;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the search index needs of a note, which depends on nothing but the note.
 *
 * @param words each word of the note once
 * @param parts its sections, in order
 */
record IndexedNote(List<String> words, List<Part> parts) {

  /**
   * A section of the note.
   *
   * @param heading as of {@link Section}
   * @param anchor likewise
   * @param annotation likewise
   * @param inTitle the 0-based numbers of the words in its title, each once
   * @param inText those of all others in its text
   */
  record Part(String heading, String anchor, int annotation, int[] inTitle, int[] inText) {}

  /** Finds the words of a note. */
  static IndexedNote of(Note note) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    List<Part> parts = new ArrayList<>();
    for (Section section : SearchSections.of(note)) {
      Set<String> inTitle = new LinkedHashSet<>(SearchWords.of(section.title()));
      Set<String> inText = new LinkedHashSet<>(SearchWords.of(section.text()));
      inText.removeAll(inTitle);
      parts.add(
          new Part(
              section.heading(),
              section.anchor(),
              section.annotation(),
              numbers(inTitle, numbers),
              numbers(inText, numbers)));
    }
    return new IndexedNote(List.copyOf(numbers.keySet()), parts);
  }

  private static int[] numbers(Set<String> words, Map<String, Integer> numbers) {
    return words.stream()
        .mapToInt(word -> numbers.computeIfAbsent(word, next -> numbers.size()))
        .toArray();
  }

  /** The note in bytes, as {@link #read} takes them. */
  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(words.size());
      for (String word : words) {
        text(word, out);
      }
      out.writeInt(parts.size());
      for (Part part : parts) {
        text(part.heading(), out);
        text(part.anchor(), out);
        out.writeInt(part.annotation());
        numbers(part.inTitle(), out);
        numbers(part.inText(), out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("could not write to memory", e);
    }
    return bytes.toByteArray();
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  private static void numbers(int[] numbers, DataOutputStream out) throws IOException {
    out.writeInt(numbers.length);
    for (int number : numbers) {
      out.writeInt(number);
    }
  }

  /** Reads what {@link #bytes} made. */
  static IndexedNote read(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    List<String> words = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      words.add(text(in));
    }
    List<Part> parts = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      parts.add(new Part(text(in), text(in), in.getInt(), numbers(in), numbers(in)));
    }
    return new IndexedNote(words, parts);
  }

  private static String text(ByteBuffer in) {
    int length = in.getInt();
    String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
    in.position(in.position() + length);
    return text;
  }

  private static int[] numbers(ByteBuffer in) {
    int[] numbers = new int[in.getInt()];
    in.asIntBuffer().get(numbers);
    in.position(in.position() + numbers.length * Integer.BYTES);
    return numbers;
  }
}
