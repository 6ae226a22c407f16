package io.github.fieldnotes.render.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Numbers the words of a note from 0 on, in the order in which they come, and collects those of
 * each of its texts. Not thread-safe.
 */
final class WordNumbers {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final Consumer<String> counter = this::count;

  /** By the number of each word: the last collection that it is in, counted from 1. */
  private int[] collections = new int[256];

  private int collection;
  private int[] collected = new int[256];
  private int size;

  /** The numbers of the words of a text, each once, in the order in which they come. */
  int[] of(String text) {
    collection++;
    return andOf(text);
  }

  /** Those of a text that were not in the one before. */
  int[] andOf(String text) {
    size = 0;
    SearchWords.each(text, counter);
    return Arrays.copyOf(collected, size);
  }

  private void count(String word) {
    Integer known = numbers.putIfAbsent(word, words.size());
    int number = known == null ? words.size() : known;
    if (known == null) {
      words.add(word);
      collections = withRoom(collections, number);
    }
    if (collections[number] != collection) {
      collections[number] = collection;
      collected = withRoom(collected, size);
      collected[size++] = number;
    }
  }

  private static int[] withRoom(int[] numbers, int at) {
    return at < numbers.length ? numbers : Arrays.copyOf(numbers, 2 * numbers.length);
  }

  /** All words so far, each at its number. */
  List<String> words() {
    return List.copyOf(words);
  }
}
