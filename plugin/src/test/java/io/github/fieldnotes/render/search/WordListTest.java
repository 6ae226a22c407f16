package io.github.fieldnotes.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.render.search.SearchFixture.Sections;
import io.github.fieldnotes.render.search.SearchIndex.Postings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads what is written as {@code search.js} does. */
class WordListTest {

  private final SortedMap<String, Postings> words = new TreeMap<>();

  @Test
  void aListIsReadableText() {
    word("gate").inText().add(0);
    word("gates").inTitle().add(0);
    word("gates").inText().add(1);
    word("harbour").inText().add(61);

    assertThat(WordList.encode(words, 99, 1)).containsExactly(" gate`` '%s` `!' harbour``b#'");
  }

  @Test
  void everyWordIsReadWhereItWasWritten() {
    Random random = new Random(7);
    Map<String, String> expected = new TreeMap<>();
    while (words.size() < 3_000) {
      String word =
          Integer.toString(random.nextInt(1_000_000), 36) + (words.size() % 5 == 0 ? "𠮷" : "");
      if (words.containsKey(word)) {
        continue;
      }
      List<Integer> sections = ascending(random);
      sections.forEach(word(word).inText()::add);
      word(word).inTitle().add(random.nextInt(9));
      expected.put(word, sections.toString());
    }

    Map<String, String> read = new TreeMap<>();
    WordList.encode(words, Integer.MAX_VALUE, 7).forEach(part -> read(part, read));

    assertThat(read).isEqualTo(expected);
  }

  @Test
  void partsAreOfAboutTheSameLengthAndStandAlone() {
    for (int number = 0; number < 2_000; number++) {
      word("w" + number).inText().add(number);
    }

    List<String> parts = WordList.encode(words, 99, 4);

    assertThat(parts).hasSize(4);
    assertThat(WordList.firstWord(parts.get(0))).isEqualTo("w0");
    int longest = parts.stream().mapToInt(String::length).max().orElseThrow();
    int shortest = parts.stream().mapToInt(String::length).min().orElseThrow();
    assertThat(longest).isLessThan(shortest * 5 / 4);
    parts.forEach(part -> assertThat(part.charAt(0)).isEqualTo(' '));
  }

  @Test
  void thereAreAsManyPartsAsWasPlannedEvenWithoutWords() {
    word("one").inText().add(0);

    assertThat(WordList.encode(words, 99, 3)).hasSize(3).endsWith("");
    assertThat(WordList.firstWord("")).isEmpty();
  }

  @Test
  void aWordOfTooManyTextsKeepsItsTitles() {
    word("the").inTitle().add(4);
    for (int section = 0; section < 10; section++) {
      word("the").inText().add(section);
    }

    assertThat(WordList.encode(words, 10, 1).get(0)).isEqualTo(" the`%`          '");
    assertThat(WordList.encode(words, 9, 1)).containsExactly(" the`%``'");
  }

  @Test
  void aWordOfTheNinthTextIsNoneOfTooManyTexts() {
    word("tide").inText().add(8);
    word("time").inText().add(0);
    word("time").inText().add(1);

    assertThat(WordList.encode(words, 1, 1)).containsExactly(" tide``*'#me```'");
  }

  @ParameterizedTest
  @MethodSource("sections")
  void sectionsAreWrittenAsSearchJsReadsThem(Sections sections) {
    sections.inTitle().forEach(word("tide").inTitle()::add);
    sections.inText().forEach(word("tide").inText()::add);

    assertThat(WordList.encode(words, sections.tooMany(), 1)).containsExactly(sections.list());
  }

  @Test
  void wordsOfAnyScriptAreWrittenAsSearchJsReadsThem() {
    SearchFixture fixture = SearchFixture.read();
    for (int number = 0; number < fixture.texts().size(); number++) {
      for (String word : fixture.texts().get(number).words()) {
        word(word).inText().add(number);
      }
    }

    assertThat(WordList.encode(words, 99, 1)).containsExactly(fixture.list());
  }

  private static List<Sections> sections() {
    return SearchFixture.read().sections();
  }

  private Postings word(String word) {
    return words.computeIfAbsent(word, w -> new Postings());
  }

  private static List<Integer> ascending(Random random) {
    List<Integer> sections = new ArrayList<>();
    for (int at = random.nextInt(3); sections.size() < 5; at += 1 + (1 << random.nextInt(17))) {
      sections.add(at);
    }
    return sections;
  }

  private static void read(String part, Map<String, String> words) {
    String before = "";
    for (String entry : part.split("'")) {
      String[] fields = entry.split("`", -1);
      int shared = SectionNumbers.DIGITS.indexOf(entry.charAt(0));
      before = before.substring(0, shared) + fields[0].substring(1);
      assertThat(words.put(before, numbers(fields[2]).toString())).isNull();
    }
  }

  private static List<Integer> numbers(String text) {
    List<Integer> numbers = new ArrayList<>();
    int at = -1;
    int distance = 0;
    int place = 1;
    for (char c : text.toCharArray()) {
      int digit = SectionNumbers.DIGITS.indexOf(c);
      if (digit >= 60) {
        distance += (digit - 60) * place;
        place *= 30;
      } else {
        at += distance + digit * place + 1;
        numbers.add(at);
        distance = 0;
        place = 1;
      }
    }
    return numbers;
  }
}
