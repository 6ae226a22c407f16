package io.github.fieldnotes.read.code;

import io.github.fieldnotes.read.source.Budget;
import io.github.fieldnotes.read.source.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Measures our highlighting of the blocks that {@code it/bench/code-engines} has cut. */
final class CodeEngines {

  private static final int PASSES = 21;

  private record Block(CodeLanguage language, String word, String code, TokenKind[] theirs) {}

  public static void main(String[] arguments) throws IOException {
    List<Block> blocks = new ArrayList<>();
    Path folder = Path.of(arguments[0]);
    for (int i = 0; Files.exists(folder.resolve(i + ".code")); i++) {
      String code = Files.readString(folder.resolve(i + ".code"));
      List<String> tokens = Files.readAllLines(folder.resolve(i + ".tokens"));
      String word = tokens.get(0);
      blocks.add(new Block(CodeLanguage.of(word), word, code, theirs(code, tokens)));
    }
    time(blocks);
    compare(blocks);
  }

  private static List<CodeToken> ours(Block block) {
    return new Highlighter(CodeLimits.ORDINARY, new Budget(Limits.ORDINARY))
        .tokens(block.code(), block.language())
        .orElse(List.of());
  }

  private static void time(List<Block> blocks) {
    double[] passes = new double[PASSES];
    for (int pass = 0; pass < PASSES; pass++) {
      long start = System.nanoTime();
      blocks.forEach(CodeEngines::ours);
      passes[pass] = (System.nanoTime() - start) / 1e6 / blocks.size();
    }
    double first = passes[0];
    Arrays.sort(passes);
    System.out.printf(
        Locale.ROOT,
        "ours           %.2f ms a block in the first pass, %.2f ms warmed up%n",
        first,
        passes[PASSES / 2]);
  }

  private static void compare(List<Block> blocks) {
    long letters = 0;
    long alike = 0;
    int wholly = 0;
    Map<String, long[]> byLanguage = new TreeMap<>();
    for (Block block : blocks) {
      TokenKind[] kinds = new TokenKind[block.code().length()];
      Arrays.fill(kinds, TokenKind.PLAIN);
      ours(block).forEach(one -> Arrays.fill(kinds, one.start(), one.end(), one.kind()));
      long same = 0;
      long all = 0;
      for (int i = 0; i < kinds.length; i++) {
        if (!Character.isWhitespace(block.code().charAt(i))) {
          all++;
          same += kinds[i] == block.theirs()[i] ? 1 : 0;
        }
      }
      letters += all;
      alike += same;
      wholly += same == all ? 1 : 0;
      long[] sums = byLanguage.computeIfAbsent(block.word(), word -> new long[2]);
      sums[0] += same;
      sums[1] += all;
    }
    System.out.printf(
        Locale.ROOT,
        "ours           %.2f %% of the letters as Prism has them, %d of %d blocks wholly%n",
        100.0 * alike / letters,
        wholly,
        blocks.size());
    byLanguage.forEach(
        (word, sums) -> {
          if (sums[0] < sums[1]) {
            System.out.printf(
                Locale.ROOT, "                 %s: %.1f %%%n", word, 100.0 * sums[0] / sums[1]);
          }
        });
  }

  /** The kind of each letter: that of the innermost token around it that has one. */
  private static TokenKind[] theirs(String code, List<String> tokens) {
    TokenKind[] kinds = new TokenKind[code.length()];
    int start = 0;
    for (String line : tokens.subList(1, tokens.size())) {
      String[] parts = line.split("\t");
      int end = Integer.parseInt(parts[0]);
      TokenKind kind = TokenKind.PLAIN;
      for (int i = 1; i < parts.length; i++) {
        kind = TokenKind.of(List.of(parts[i].split(" "))).orElse(kind);
      }
      Arrays.fill(kinds, start, end, kind);
      start = end;
    }
    return kinds;
  }
}
