package io.github.fieldnotes.read.frontmatter;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.read.key.Key;
import io.github.fieldnotes.read.key.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The values at the head of a note. Scalars are kept as text, as written.
 *
 * <p>Values have no types of their own: the caller asks for what it needs, such as a text or a
 * list, and a value that does not fit is then reported and counts as missing.
 */
public final class FrontMatter {

  private static final Pattern BLANKS_OR_COMMAS = Pattern.compile("\\s*,\\s*|\\s+");
  private static final int MOST_NAMES = 100;
  private static final Pattern COMMAS = Pattern.compile("\\s*,\\s*");

  /** A value with its location: text, a list, or a map. */
  public sealed interface Value {

    Location place();

    /**
     * @param text the text without YAML quotes; never blank
     */
    record Scalar(String text, Location place) implements Value {}

    record Sequence(List<Value> items, Location place) implements Value {}

    /**
     * @param source the map as written, for text that only looks like a map: {@code {placeholder}}
     */
    record Mapping(Map<String, Value> entries, String source, Location place) implements Value {}
  }

  private final Map<String, Value> values;
  private final Diagnostics diagnostics;

  /** Takes values by lower-case key; a value of the wrong type is reported when it is asked for. */
  public FrontMatter(Map<String, Value> values, Diagnostics diagnostics) {
    this.values = values;
    this.diagnostics = diagnostics;
  }

  /** The same values with other texts; blank ones are kept as they are. */
  public FrontMatter mapped(Function<Value.Scalar, String> text) {
    Map<String, Value> all = new LinkedHashMap<>();
    values.forEach((key, value) -> all.put(key, mapped(value, text)));
    return new FrontMatter(all, diagnostics);
  }

  private static Value mapped(Value value, Function<Value.Scalar, String> text) {
    if (value instanceof Value.Scalar scalar) {
      String mapped = text.apply(scalar);
      return mapped.isBlank() ? scalar : new Value.Scalar(mapped, scalar.place());
    }
    if (value instanceof Value.Sequence list) {
      return new Value.Sequence(
          list.items().stream().map(item -> mapped(item, text)).toList(), list.place());
    }
    Value.Mapping map = (Value.Mapping) value;
    Map<String, Value> entries = new LinkedHashMap<>();
    map.entries().forEach((key, entry) -> entries.put(key, mapped(entry, text)));
    return new Value.Mapping(entries, map.source(), map.place());
  }

  /** The text of the first of these keys that has one. */
  public Optional<Value.Scalar> text(Key... keys) {
    return text(Arrays.stream(keys).map(Key::name));
  }

  private Optional<Value.Scalar> text(Stream<String> keys) {
    return keys.map(key -> values.get(key) == null ? null : scalar(key, values.get(key)))
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** All keys, in order. */
  public List<String> keys() {
    return List.copyOf(values.keySet());
  }

  /** The location of a key's value. */
  Optional<Location> place(String key) {
    return Optional.ofNullable(values.get(key)).map(Value::place);
  }

  /** The texts of a key: a single text, or those of a list. */
  public List<Value.Scalar> texts(Key key) {
    return texts(key.name());
  }

  /** The texts of a key that may also have another spelling, in lower case. */
  public List<Value.Scalar> texts(String key) {
    if (values.get(key) instanceof Value.Sequence sequence) {
      return sequence.items().stream()
          .map(item -> scalar(key, item))
          .filter(Objects::nonNull)
          .toList();
    }
    return text(Stream.of(key)).stream().toList();
  }

  /** Whether {@code key} is present and has a word for yes or no, the one that is expected. */
  public boolean is(Key key, boolean expected) {
    Optional<Boolean> flag = text(key).flatMap(value -> Shape.Flag.meaning(value.text()));
    return flag.isPresent() && flag.get() == expected;
  }

  /**
   * A list of words: a YAML list, or one text that is split at commas, or at spaces if it has no
   * commas.
   */
  public List<String> words(Key key) {
    return list(List.of(key.name()), text -> text.contains(",") ? COMMAS : BLANKS_OR_COMMAS);
  }

  /**
   * The values of a key with a singular name, such as Jekyll's {@code category}: commas separate
   * them, spaces do not.
   */
  public List<String> phrases(Key key) {
    return list(List.of(key.name()), text -> COMMAS);
  }

  /**
   * A list of names, which may contain spaces: a YAML list, or one text that is split at commas.
   * Names beyond the number that a page can show are left out and reported.
   */
  public List<String> names(Key... keys) {
    return names(Stream.of(keys).map(Key::name).toList());
  }

  /** As {@link #names(Key...)}, for a key that may also have another spelling, in lower case. */
  public List<String> names(String key) {
    return names(List.of(key));
  }

  private List<String> names(List<String> keys) {
    List<String> all = list(keys, text -> COMMAS);
    if (all.size() <= MOST_NAMES) {
      return all;
    }
    String key = keys.stream().filter(values::containsKey).findFirst().orElseThrow();
    diagnostics.report(
        Problem.TOO_MANY_PEOPLE,
        values.get(key).place(),
        key,
        Integer.toString(all.size()),
        Integer.toString(MOST_NAMES));
    return all.subList(0, MOST_NAMES);
  }

  private List<String> list(List<String> keys, Function<String, Pattern> separator) {
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

  /**
   * The text of a value; for a map, that of the entry which names it ({@code image: {path: x}}).
   */
  private Value.Scalar scalar(String key, Value value) {
    if (value instanceof Value.Scalar scalar) {
      return scalar;
    }
    if (value instanceof Value.Mapping mapping) {
      for (String name : Shape.Named.KEYS) {
        if (mapping.entries().get(name) instanceof Value.Scalar scalar) {
          return scalar;
        }
      }
      if (mapping.source().startsWith("{")) {
        diagnostics.report(
            Problem.LENIENT_FRONT_MATTER, mapping.place(), key, "it looks like a map");
        return new Value.Scalar(mapping.source(), mapping.place());
      }
    }
    String found = value instanceof Value.Sequence ? "a list" : "a map";
    diagnostics.report(Problem.WRONG_TYPE, value.place(), key, found, "a single value");
    return null;
  }
}
