package io.github.fieldnotes.store;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Values as a {@link Fingerprint} takes them: of a record its components with their names, of a
 * list its elements in order, of a set or map those that it has in any order, of an enum its
 * constant; and texts, numbers, truth values, paths, locales and days, whose own text says all of
 * them. The text of anything else may say less than the value, or change from run to run, so it is
 * refused. For one thread.
 */
final class FingerprintValues {

  /** Types whose text is the whole value and is specified. */
  private static final List<Class<?>> TEXTS =
      List.of(
          String.class,
          Boolean.class,
          Character.class,
          Integer.class,
          Long.class,
          Path.class,
          Locale.class,
          Temporal.class);

  private static final ClassValue<Component[]> COMPONENTS =
      new ClassValue<>() {

        @Override
        protected Component[] computeValue(Class<?> type) {
          return Stream.of(type.getRecordComponents()).map(Component::of).toArray(Component[]::new);
        }
      };

  private final MessageDigest digest;

  private record Component(String name, Method accessor) {

    static Component of(RecordComponent of) {
      of.getAccessor().setAccessible(true);
      return new Component(of.getName(), of.getAccessor());
    }

    Object value(Record of) {
      try {
        return accessor.invoke(of);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("could not read " + accessor, e);
      }
    }
  }

  FingerprintValues(MessageDigest digest) {
    this.digest = digest;
  }

  /** Adds a value with its name. */
  void component(String name, Object value) {
    text(name);
    value(value);
  }

  private void value(Object value) {
    if (value == null) {
      text("null");
    } else if (value instanceof Record some) {
      text(some.getClass().getName());
      for (Component component : COMPONENTS.get(some.getClass())) {
        component(component.name(), component.value(some));
      }
    } else if (value instanceof Optional<?> some) {
      size("optional", some.isPresent() ? 1 : 0);
      some.ifPresent(this::value);
    } else if (value instanceof Set<?> some) {
      inAnyOrder("set", some);
    } else if (value instanceof Map<?, ?> some) {
      inAnyOrder("map", some.entrySet());
    } else if (value instanceof Map.Entry<?, ?> some) {
      component("key", some.getKey());
      component("value", some.getValue());
    } else if (value instanceof Collection<?> some) {
      size("list", some.size());
      some.forEach(this::value);
    } else if (value instanceof Enum<?> some) {
      text(some.getDeclaringClass().getName());
      text(some.name());
    } else {
      text(type(value).getName());
      text(value.toString());
    }
  }

  private void inAnyOrder(String type, Collection<?> values) {
    size(type, values.size());
    List<byte[]> digests = new ArrayList<>(values.size());
    for (Object one : values) {
      MessageDigest own = Fingerprint.sha256();
      new FingerprintValues(own).value(one);
      digests.add(own.digest());
    }
    digests.sort(Arrays::compare);
    digests.forEach(digest::update);
  }

  private static Class<?> type(Object value) {
    for (Class<?> type : TEXTS) {
      if (type.isInstance(value)) {
        return type;
      }
    }
    throw new IllegalArgumentException(
        "a fingerprint cannot have a component of " + value.getClass().getName());
  }

  private void size(String type, int size) {
    text(type);
    number(size);
  }

  private void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    // with its length, so that "a" and "bc" are not "ab" and "c"
    number(bytes.length);
    digest.update(bytes);
  }

  private void number(int number) {
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      digest.update((byte) (number >> shift));
    }
  }
}
