package io.github.fieldnotes.read.code;

import io.github.fieldnotes.read.source.Budget;
import io.github.fieldnotes.read.source.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What highlighting costs a block: of 15 lines, out of the middle of files of at least 20 languages
 * that are found below folders, ten files a language. Prints a table: milliseconds of the first
 * block of a language in this JVM, and on average when everything is warm.
 *
 * <pre>{@code
 * java -cp plugin/target/classes:plugin/target/test-classes \
 *     io.github.fieldnotes.read.code.HighlightSpeed /usr/lib /usr/share
 * }</pre>
 */
public final class HighlightSpeed {

  private static final int LINES = 15;
  private static final int BLOCKS = 10;
  private static final int ROUNDS = 300;
  private static final int LEAST_BYTES = 1_000;
  private static final int MOST_BYTES = 300_000;

  /** What the end of a name says otherwise than a word behind a fence. */
  private static final Map<String, String> ENDS = Map.of("h", "c", "patch", "diff");

  private HighlightSpeed() {}

  /** Measures blocks from the files below the folders that are named. */
  public static void main(String[] folders) throws IOException {
    Map<String, List<String>> blocks = new TreeMap<>();
    for (String folder : folders) {
      collect(Path.of(folder), blocks);
    }
    blocks.values().removeIf(some -> some.size() < BLOCKS);
    double load = timed("int tide;", CodeLanguage.of("java"));
    Map<String, Double> cold = new TreeMap<>();
    blocks.forEach((name, some) -> cold.put(name, timed(some.get(0), CodeLanguage.of(name))));
    Map<String, Double> warm = new TreeMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      warm.clear();
      blocks.forEach((name, some) -> warm.put(name, average(some, CodeLanguage.of(name))));
    }
    System.out.printf(Locale.ROOT, "grammars and the very first block: %.0f ms%n", load);
    System.out.println("| language | first ms | warm ms |\n|---|---|---|");
    warm.forEach(
        (name, time) ->
            System.out.printf(
                Locale.ROOT, "| %s | %.1f | %.2f |%n", CodeLanguage.of(name).name(), cold.get(name), time));
    System.out.printf(
        Locale.ROOT,
        "| all %d | %.1f | %.2f |%n",
        warm.size(),
        cold.values().stream().mapToDouble(time -> time).average().orElse(0),
        warm.values().stream().mapToDouble(time -> time).average().orElse(0));
  }

  private static double average(List<String> blocks, CodeLanguage language) {
    return blocks.stream().mapToDouble(block -> timed(block, language)).average().orElse(0);
  }

  private static double timed(String block, CodeLanguage language) {
    Highlighter highlighter =
        new Highlighter(CodeLimits.ORDINARY, new Budget(Limits.ORDINARY.untimed()));
    long start = System.nanoTime();
    highlighter.tokens(block, language).orElseThrow();
    return (System.nanoTime() - start) / 1e6;
  }

  private static void collect(Path folder, Map<String, List<String>> blocks) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes is) throws IOException {
            String end = file.getFileName().toString().replaceFirst(".*\\.", "");
            String word = ENDS.getOrDefault(end, end);
            boolean fits = is.size() > LEAST_BYTES && is.size() < MOST_BYTES;
            if (is.isRegularFile() && fits && CodeLanguage.words().contains(word)) {
              List<String> some =
                  blocks.computeIfAbsent(wordOf(CodeLanguage.of(word), word), w -> new ArrayList<>());
              if (some.size() < BLOCKS) {
                add(Files.readString(file, StandardCharsets.ISO_8859_1), some);
              }
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** One word for files of a language, whatever their names end with. */
  private static String wordOf(CodeLanguage language, String word) {
    String name = language.name().toLowerCase(Locale.ROOT);
    return CodeLanguage.words().contains(name) ? name : word;
  }

  private static void add(String text, List<String> blocks) {
    List<String> lines = text.lines().toList();
    int from = Math.max(0, lines.size() / 2 - LINES / 2);
    List<String> some = lines.subList(from, Math.min(lines.size(), from + LINES));
    // not minified, not binary
    if (some.size() == LINES && some.stream().allMatch(line -> line.length() < 160)) {
      blocks.add(String.join("\n", some) + "\n");
    }
  }
}
