package io.github.fieldnotes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes notes to measure with; {@code it/bench/compare} runs it from source. Each is some 10 KB long and
 * has talks, themes, lists, a table, code and links to other notes, as notes from conferences do.
 * The same number of notes has the same text on every machine.
 */
public final class Notes {

  private static final int LENGTH = 10_000;
  private static final String[] SYLLABLES = {
    "ba", "ke", "ti", "lo", "mu", "ra", "se", "ni", "do", "pu", "har", "ben", "tal", "sim", "gor"
  };

  private final Random random = new Random(20200906);
  private final String[] words = new String[6_000];
  private final String[] people = new String[200];

  /** Takes the folder and how many. */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
  }

  /** Writes so many notes into a folder. */
  public static void write(Path folder, int count) throws IOException {
    new Notes().writeAll(folder, count);
  }

  private Notes() {
    for (int i = 0; i < words.length; i++) {
      StringBuilder word = new StringBuilder();
      for (int syllables = 1 + random.nextInt(4); syllables > 0; syllables--) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      words[i] = word.toString();
    }
    for (int i = 0; i < people.length; i++) {
      people[i] = title(2);
    }
  }

  private void writeAll(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < count; i++) {
      Files.writeString(folder.resolve(name(i) + ".md"), note(i, count));
    }
  }

  private static String name(int number) {
    return String.format("note-%05d", number);
  }

  private String note(int number, int count) {
    StringBuilder note = new StringBuilder();
    note.append("---\ntitle: ").append(title(4)).append("\ndate: ");
    note.append(String.format("%d-%02d-%02d", 2010 + number % 16, 1 + number % 12, 1 + number % 28));
    note.append("\ncategories: [").append(words[number % 7]).append("]\ntags: [");
    note.append(words[100 + number % 50]).append(", ").append(words[200 + number % 70]);
    note.append("]\n---\n\n").append(text(60)).append("\n\n");
    while (note.length() < LENGTH) {
      note.append("## ").append(title(3)).append("\n\n");
      talk(note);
      talk(note);
      note.append("### THEME: ").append(title(3)).append("\n\n").append(text(70));
      note.append(" See [").append(title(2)).append("](").append(name(random.nextInt(count)));
      note.append(".md).\n\n| a | b | c |\n|---|---|---|\n");
      for (int row = 0; row < 4; row++) {
        note.append("| ").append(text(2)).append(" | ").append(text(3)).append(" | 12 |\n");
      }
      note.append("\n```java\nvar tide = new Tide(\"").append(text(2)).append("\");\n```\n\n");
    }
    return note.toString();
  }

  private void talk(StringBuilder note) {
    note.append("### TALK: [").append(title(4)).append("](https://example.org/");
    note.append(random.nextInt(100_000)).append(")\n\nSpeaker: ").append(people[random.nextInt(people.length)]).append("\n\n");
    note.append(text(60)).append("\n\n");
    for (int item = 0; item < 4; item++) {
      note.append("- ").append(text(9)).append(", *").append(text(2)).append("* and `x`\n");
    }
    note.append('\n');
  }

  private String title(int length) {
    String title = text(length).replace(".", "");
    return Character.toUpperCase(title.charAt(0)) + title.substring(1);
  }

  /** Words as unevenly frequent as those of a language. */
  private String text(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      int word = (int) (Math.pow(words.length, random.nextDouble()) - 1);
      text.append(i == 0 ? "" : i % 13 == 0 ? ". " : " ").append(words[word]);
    }
    return text.toString();
  }
}
