package io.github.fieldnotes.read.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.read.code.CodeSamples.Sample;
import io.github.fieldnotes.read.source.Budget;
import io.github.fieldnotes.read.source.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/**
 * Our tokens are those that Prism's own scripts find. What Prism's hooks change afterwards, such as
 * the text between the tags of JSX, is not in its grammars and not compared.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrismAgreementTest {

  private static final String POM = "META-INF/maven/org.webjars.npm/prismjs/pom.properties";

  private PrismScripts prism;

  @BeforeAll
  void start() throws IOException {
    Properties pom = new Properties();
    try (InputStream in = getClass().getClassLoader().getResourceAsStream(POM)) {
      pom.load(in);
    }
    Set<String> components = new TreeSet<>();
    CodeSamples.all().forEach(sample -> components.add(component(sample)));
    prism = new PrismScripts(pom.getProperty("version"), components);
  }

  @AfterAll
  void stop() {
    prism.close();
  }

  private static String component(Sample sample) {
    return sample.language().component().orElseThrow();
  }

  static Stream<Sample> samples() {
    return CodeSamples.all().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void ourTokensAreThoseOfPrism(Sample sample) {
    assertThat(shown(sample.code(), ours(sample))).isEqualTo(shown(sample.code(), theirs(sample)));
  }

  private static TokenKind[] ours(Sample sample) {
    Budget budget = new Budget(Limits.ORDINARY);
    TokenKind[] kinds = plain(sample);
    new Highlighter(CodeLimits.ORDINARY, budget)
        .tokens(sample.code(), sample.language())
        .orElseThrow()
        .forEach(token -> Arrays.fill(kinds, token.start(), token.end(), token.kind()));
    return kinds;
  }

  private TokenKind[] theirs(Sample sample) {
    Object tokens = prism.tokens(sample.code(), component(sample));
    TokenKind[] kinds = plain(sample);
    fill(tokens, TokenKind.PLAIN, kinds, 0);
    return kinds;
  }

  private static TokenKind[] plain(Sample sample) {
    TokenKind[] kinds = new TokenKind[sample.code().length()];
    Arrays.fill(kinds, TokenKind.PLAIN);
    return kinds;
  }

  /** Fills in the kinds of what Prism returns: text, a token, or several; returns where it ends. */
  private static int fill(Object part, TokenKind around, TokenKind[] kinds, int start) {
    if (part instanceof NativeArray several) {
      int end = start;
      for (Object one : several.toArray()) {
        end = fill(one, around, kinds, end);
      }
      return end;
    }
    if (part instanceof CharSequence text) {
      Arrays.fill(kinds, start, start + text.length(), around);
      return start + text.length();
    }
    Scriptable token = (Scriptable) part;
    List<String> names = new ArrayList<>();
    names.add(ScriptableObject.getProperty(token, "type").toString());
    Object alias = ScriptableObject.getProperty(token, "alias");
    if (alias instanceof NativeArray several) {
      Stream.of(several.toArray()).forEach(one -> names.add(one.toString()));
    } else if (alias instanceof CharSequence one) {
      names.add(one.toString());
    }
    Optional<TokenKind> kind = TokenKind.of(names);
    return fill(ScriptableObject.getProperty(token, "content"), kind.orElse(around), kinds, start);
  }

  /** The code with the kind of each part in front of it. */
  private static String shown(String code, TokenKind[] kinds) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < code.length(); i++) {
      if (i == 0 || kinds[i] != kinds[i - 1]) {
        shown.append('\u00AB').append(kinds[i].css()).append('\u00BB');
      }
      shown.append(code.charAt(i));
    }
    return shown.toString();
  }
}
