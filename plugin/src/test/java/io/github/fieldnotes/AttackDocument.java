package io.github.fieldnotes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the document of attacks: a heading, what is promised, files, and what comes of them. {@code
 * ⟦3 × ab⟧} stands for {@code ababab}, and signs for characters that an editor would hide.
 */
final class AttackDocument {

  /** A heading, but none in a block. */
  private static final Pattern ATTACK =
      Pattern.compile("(?ms)^## ([^\\n]+)\\n\\n((?:(?!````).)+?)\\n\\n((?:````.*?^````\\n\\n?)+)");

  private static final Pattern BLOCK =
      Pattern.compile(
          "(?ms)^(`{3,})(note|file|link|bytes|pipe|outcome)(?: ([^\\n]+))?\\n(.*?)^\\1$");
  private static final Pattern TIMES = Pattern.compile("(?s)⟦(\\d+) × (.*?)⟧");

  private AttackDocument() {}

  /** A file that an attack has, of the kind that its block names. */
  record Entry(String kind, String path, String content) {}

  /**
   * An attack.
   *
   * @param promise what happens, for people
   * @param outcome what happens, for the test, line by line
   */
  record Attack(String name, String promise, List<Entry> entries, List<String> outcome) {}

  static List<Attack> read(Path document) throws IOException {
    String text = Files.readString(document, StandardCharsets.UTF_8);
    List<Attack> attacks = new ArrayList<>();
    Matcher attack = ATTACK.matcher(text);
    while (attack.find()) {
      List<Entry> entries = new ArrayList<>();
      List<String> outcome = new ArrayList<>();
      Matcher block = BLOCK.matcher(attack.group(3));
      while (block.find()) {
        if (block.group(2).equals("outcome")) {
          outcome.addAll(block.group(4).lines().map(AttackDocument::written).toList());
        } else {
          String path = block.group(3) == null ? "note.md" : block.group(3);
          entries.add(new Entry(block.group(2), written(path), written(block.group(4))));
        }
      }
      String promise = attack.group(2).replaceAll("\\s+", " ");
      attacks.add(new Attack(attack.group(1), promise, entries, outcome));
    }
    return attacks;
  }

  private static String written(String text) {
    return TIMES
        .matcher(text)
        .replaceAll(
            times ->
                Matcher.quoteReplacement(times.group(2).repeat(Integer.parseInt(times.group(1)))))
        .replace('␀', '\0')
        .replace('␛', '\u001B')
        .replace('␊', '\n')
        .replace('→', '\t');
  }
}
