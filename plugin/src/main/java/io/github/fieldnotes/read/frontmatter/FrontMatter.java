package io.github.fieldnotes.read.frontmatter;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The values at the head of a note. Scalars are text, as written. */
public final class FrontMatter {

  private static final Pattern BLANKS_OR_COMMAS = Pattern.compile("\\s*,\\s*|\\s+");
  private static final int MOST_NAMES = 100;
  private static final Pattern COMMAS = Pattern.compile("\\s*,\\s*");

  /** A value: text, a list, or a map, with its place. */
  public sealed interface Value {

    Location place();

    /**
     * @param text without YAML's quotes; never blank
     */
    record Scalar(String text, Location place) implements Value {}

    record Sequence(List<Value> items, Location place) implements Value {}

    /**
     * @param source the map as written, for values that only look like one: {@code {placeholder}}
     */
    record Mapping(Map<String, Value> entries, String source, Location place) implements Value {}
  }

  private final Map<String, Value> values;
  private final Diagnostics diagnostics;

  /** Takes values by key in lower case; what is of a wrong type is told when it is asked for. */
  public FrontMatter(Map<String, Value> values, Diagnostics diagnostics) {
    this.values = values;
    this.diagnostics = diagnostics;
  }

  /** The first of these keys that has a text. */
  public Optional<Value.Scalar> text(String... keys) {
    return Arrays.stream(keys)
        .map(key -> values.get(key) == null ? null : scalar(key, values.get(key)))
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** All keys, in order. */
  public List<String> keys() {
    return List.copyOf(values.keySet());
  }

  /** Where the value of a key is. */
  Optional<Location> place(String key) {
    return Optional.ofNullable(values.get(key)).map(Value::place);
  }

  /** The texts of a key: one, or those of a list. */
  public List<Value.Scalar> texts(String key) {
    if (values.get(key) instanceof Value.Sequence sequence) {
      return sequence.items().stream()
          .map(item -> scalar(key, item))
          .filter(Objects::nonNull)
          .toList();
    }
    return text(key).stream().toList();
  }

  /** Whether {@code key} is there and is YAML's word for {@code expected}. */
  public boolean is(String key, boolean expected) {
    List<String> words = expected ? List.of("true", "yes", "on") : List.of("false", "no", "off");
    return text(key).filter(v -> words.contains(v.text().toLowerCase(Locale.ROOT))).isPresent();
  }

  /** A list of words: a YAML list, or one text separated by commas or else by blanks. */
  public List<String> words(String... keys) {
    return list(keys, text -> text.contains(",") ? COMMAS : BLANKS_OR_COMMAS);
  }

  /**
   * The values of a key that means one, as {@code category} does in Jekyll: blanks do not separate
   * them, commas do.
   */
  public List<String> phrases(String key) {
    return list(new String[] {key}, text -> COMMAS);
  }

  /**
   * A list of names, which may hold blanks: a YAML list, or one text separated by commas. More than
   * a page can show are left out and reported.
   */
  public List<String> names(String... keys) {
    List<String> all = list(keys, text -> COMMAS);
    if (all.size() <= MOST_NAMES) {
      return all;
    }
    String key = Stream.of(keys).filter(values::containsKey).findFirst().orElseThrow();
    diagnostics.report(
        Problem.TOO_MANY_PEOPLE,
        values.get(key).place(),
        key,
        Integer.toString(all.size()),
        Integer.toString(MOST_NAMES));
    return all.subList(0, MOST_NAMES);
  }

  private List<String> list(String[] keys, java.util.function.Function<String, Pattern> separator) {
    List<String> all = new ArrayList<>();
    for (String key : keys) {
      Value value = values.get(key);
      if (value instanceof Value.Sequence sequence) {
        sequence.items().forEach(item -> item(key, item).ifPresent(all::add));
      } else if (value instanceof Value.Scalar scalar) {
        Stream.of(separator.apply(scalar.text()).split(scalar.text())).forEach(all::add);
      } else if (value != null) {
        item(key, value).ifPresent(all::add);
      }
    }
    return all.stream().map(String::strip).filter(s -> !s.isEmpty()).distinct().toList();
  }

  private Optional<String> item(String key, Value item) {
    return Optional.ofNullable(scalar(key, item)).map(Value.Scalar::text);
  }

  /** The text of a value; of a map the part that names it ({@code image: {path: x}}). */
  private Value.Scalar scalar(String key, Value value) {
    if (value instanceof Value.Scalar scalar) {
      return scalar;
    }
    if (value instanceof Value.Mapping mapping) {
      for (String name : List.of("name", "path", "src", "url", "title")) {
        if (mapping.entries().get(name) instanceof Value.Scalar scalar) {
          return scalar;
        }
      }
      if (mapping.source().startsWith("{")) {
        diagnostics.report(
            Problem.LENIENT_FRONT_MATTER, mapping.place(), key, "it begins like a map");
        return new Value.Scalar(mapping.source(), mapping.place());
      }
    }
    String found = value instanceof Value.Sequence ? "a list" : "a map";
    diagnostics.report(Problem.WRONG_TYPE, value.place(), key, found, "one text");
    return null;
  }
}
