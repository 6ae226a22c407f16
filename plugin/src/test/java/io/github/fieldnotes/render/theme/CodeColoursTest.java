package io.github.fieldnotes.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Code can be read in both schemes of both themes, on its ground and on marked lines: WCAG 2.2,
 * 1.4.3.
 */
class CodeColoursTest {

  private static final Path THEMES = Path.of("src/main/resources/META-INF/fieldnotes/theme");
  private static final Pattern COLOUR =
      Pattern.compile("--fn-code-(\\w+): light-dark\\(#(\\p{XDigit}{6}), #(\\p{XDigit}{6})\\)");
  private static final double ENOUGH = 4.5;

  @ParameterizedTest
  @ValueSource(strings = {"default/assets/fieldnotes.css", "journal/assets/journal.css"})
  void everyColourOfCodeStandsOut(String file) throws IOException {
    Map<String, List<String>> colours = new HashMap<>();
    for (String css : List.of("default/assets/fieldnotes.css", file)) {
      Matcher colour = COLOUR.matcher(Files.readString(THEMES.resolve(css)));
      while (colour.find()) {
        colours.put(colour.group(1), List.of(colour.group(2), colour.group(3)));
      }
    }
    assertThat(colours)
        .containsOnlyKeys(
            "ground", "mark", "ink", "word", "text", "value", "name", "type", "gone", "remark");
    List<String> pale = new ArrayList<>();
    for (int scheme : List.of(0, 1)) {
      for (String ground : List.of("ground", "mark")) {
        colours.forEach(
            (name, pair) -> {
              double contrast = contrast(pair.get(scheme), colours.get(ground).get(scheme));
              if (!name.equals("ground") && !name.equals("mark") && contrast < ENOUGH) {
                pale.add(name + " on " + ground + ", " + pair.get(scheme) + ": " + contrast);
              }
            });
      }
    }
    assertThat(pale).isEmpty();
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** The relative luminance as WCAG defines it. */
  private static double luminance(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      double part = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
      sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
