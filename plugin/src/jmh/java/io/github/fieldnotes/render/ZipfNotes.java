package io.github.fieldnotes.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Notes of some 10 KB each in a language that does not exist: its words are as unevenly frequent as those
 * of real ones (Zipf's law), and every note has some words of its own. The same seed makes the same notes.
 */
final class ZipfNotes {

  private static final int VOCABULARY = 30_000;
  private static final int LENGTH = 10_000;
  private static final int SECTIONS = 8;
  private static final String CONSONANTS = "bcdfghjklmnprstvwz";
  private static final String VOWELS = "aeiou";

  private final Random random;
  private final List<String> vocabulary;
  private final double[] upTo = new double[VOCABULARY];

  ZipfNotes(long seed) {
    random = new Random(seed);
    Set<String> words = new LinkedHashSet<>();
    while (words.size() < VOCABULARY) {
      // frequent words are short ones
      words.add(syllables(1 + Math.min(4, words.size() * 4 / VOCABULARY + random.nextInt(3))));
    }
    vocabulary = List.copyOf(words);
    double sum = 0;
    for (int rank = 0; rank < VOCABULARY; rank++) {
      sum += 1.0 / (rank + 2.7);
      upTo[rank] = sum;
    }
  }

  /** Writes notes {@code 2020/n0001.md} and so on. */
  void write(Path folder, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      Path note = folder.resolve(String.format("%d/n%04d.md", 2016 + i % 10, i));
      Files.createDirectories(note.getParent());
      Files.writeString(note, note(i));
    }
  }

  private String note(int number) {
    StringBuilder text = new StringBuilder();
    text.append(String.format("---%ndate: %d-%02d-%02d%n", 2016 + number % 10, 1 + number % 12, 1 + number % 28));
    text.append("title: ").append(words(4)).append("\ntags: [").append(words(1)).append("]\n---\n\n");
    for (int section = 0; section < SECTIONS; section++) {
      int end = LENGTH * (section + 1) / SECTIONS;
      if (section > 0) {
        text.append(section == 3 ? "## TALK: " : "## ").append(words(4)).append("\n\n");
      }
      while (text.length() < end) {
        text.append(words(12)).append(random.nextInt(5) == 0 ? ".\n\n" : ". ");
        if (random.nextInt(12) == 0) {
          text.append(syllables(2)).append(random.nextInt(10_000)).append(' ');
        }
      }
      text.append("\n\n");
    }
    return text.toString();
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[VOCABULARY - 1]);
      String word = vocabulary.get(Math.min(VOCABULARY - 1, found < 0 ? -found - 1 : found));
      words.append(i == 0 ? word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1) : " " + word);
    }
    return words.toString();
  }

  private String syllables(int count) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < count; i++) {
      word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
      word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
      if (random.nextInt(3) == 0) {
        word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
      }
    }
    return word.toString();
  }
}
