package io.github.fieldnotes.read.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code blocks of {@code code/samples.txt}, at least one in each language people often use. */
final class CodeSamples {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\S+)\\n(.*?)^```$");

  /** A block, and the word of its language. */
  record Sample(String word, String code) {

    CodeLanguage language() {
      return CodeLanguage.of(word);
    }
  }

  private CodeSamples() {}

  static List<Sample> all() {
    List<Sample> samples = new ArrayList<>();
    Matcher block = BLOCK.matcher(text());
    while (block.find()) {
      samples.add(new Sample(block.group(1), block.group(2)));
    }
    return samples;
  }

  private static String text() {
    try (InputStream in = CodeSamples.class.getResourceAsStream("/code/samples.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
