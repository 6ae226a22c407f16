package io.github.fieldnotes.store;

import static org.assertj.core.api.Assertions.fail;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Values that differ from a sample in one component each, at any depth: a component that is added
 * to a record is among them without being named. Texts, numbers and the like are changed, optional
 * values left out, lists and sets made shorter, and all that is in them is changed too.
 *
 * @param own the variants of values that are not varied so, by what is changed; empty for all
 *     others
 */
public record Variants(Function<Object, Optional<Map<String, Object>>> own) {

  /** All are varied so. */
  public Variants() {
    this(value -> Optional.empty());
  }

  /**
   * The variants of a record, by the path of the component that differs: {@code limits.kinds}.
   *
   * @param sample without empty lists, sets, maps and optional values, which would hide something:
   *     fails where one is empty
   */
  public Map<String, Record> of(Record sample) {
    Map<String, Record> found = new LinkedHashMap<>();
    RecordComponent[] components = sample.getClass().getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      int changed = i;
      String name = components[i].getName();
      Object now = value(components[i], sample);
      own.apply(now)
          .orElseGet(() -> variants(now))
          .forEach(
              (path, value) ->
                  found.put(joined(name, path), with(sample, components, changed, value)));
    }
    return found;
  }

  private Map<String, Object> variants(Object value) {
    if (value instanceof Record some) {
      return new LinkedHashMap<>(of(some));
    } else if (value instanceof Optional<?> some) {
      return optional(some.orElseThrow(() -> new AssertionError("a sample has nothing")));
    } else if (value instanceof List<?> some) {
      return list(some);
    } else if (value instanceof Set<?> some) {
      return set(List.copyOf(some));
    } else if (value instanceof Map<?, ?> some) {
      return map(some);
    } else if (value instanceof Boolean some) {
      return Map.of("", !some);
    } else if (value instanceof Integer some) {
      return Map.of("", some + 1);
    } else if (value instanceof Long some) {
      return Map.of("", some + 1);
    } else if (value instanceof String some) {
      return Map.of("", some + "x");
    } else if (value instanceof Path some) {
      return Map.of("", some.resolve("x"));
    } else if (value instanceof LocalDate some) {
      return Map.of("", some.plusDays(1));
    } else if (value instanceof Locale some) {
      return Map.of("", some.equals(Locale.GERMAN) ? Locale.FRENCH : Locale.GERMAN);
    }
    return value instanceof Enum<?> some && some.getDeclaringClass().getEnumConstants().length > 1
        ? Map.of("", next(some))
        : fail("a sample has no variants of " + value);
  }

  private static Object next(Enum<?> constant) {
    Object[] all = constant.getDeclaringClass().getEnumConstants();
    return all[(constant.ordinal() + 1) % all.length];
  }

  private Map<String, Object> optional(Object sample) {
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("none", Optional.empty());
    variants(sample).forEach((path, value) -> found.put(path, Optional.of(value)));
    return found;
  }

  private Map<String, Object> list(List<?> sample) {
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("shorter", sample.subList(1, sample.size()));
    variants(sample.get(0))
        .forEach(
            (path, value) -> {
              List<Object> changed = new ArrayList<>(sample);
              changed.set(0, value);
              found.put(path, changed);
            });
    return found;
  }

  private Map<String, Object> set(List<?> sample) {
    Map<String, Object> found = new LinkedHashMap<>();
    list(sample).forEach((path, value) -> found.put(path, new TreeSet<>((List<?>) value)));
    return found;
  }

  private Map<String, Object> map(Map<?, ?> sample) {
    Object key = sample.keySet().iterator().next();
    Map<Object, Object> shorter = new LinkedHashMap<>(sample);
    shorter.remove(key);
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("shorter", shorter);
    variants(sample.get(key))
        .forEach(
            (path, value) -> {
              Map<Object, Object> changed = new LinkedHashMap<>(sample);
              changed.put(key, value);
              found.put(joined("value", path), changed);
            });
    variants(key)
        .forEach(
            (path, value) -> {
              Map<Object, Object> changed = new LinkedHashMap<>(shorter);
              changed.put(value, sample.get(key));
              found.put(joined("key", path), changed);
            });
    return found;
  }

  private static String joined(String name, String path) {
    return path.isEmpty() ? name : name + "." + path;
  }

  private static Object value(RecordComponent component, Record of) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Record with(
      Record sample, RecordComponent[] components, int changed, Object value) {
    try {
      Class<?>[] types = new Class<?>[components.length];
      Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        values[i] = i == changed ? value : value(components[i], sample);
      }
      var constructor = sample.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new AssertionError(components[changed] + " cannot be " + value, e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
