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

  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {

        @Override
        protected Shape computeValue(Class<?> type) {
          return new Shape(
              utf8(type.getName()),
              Stream.of(type.getRecordComponents()).map(Component::of).toList());
        }
      };

  private final MessageDigest digest = Fingerprint.sha256();
  private final Optional<Fingerprints> family;

  /** A digest takes few long pieces in much less time than many short ones. */
  private final byte[] buffer = new byte[1024];

  private int buffered;

  /** The type of a record, with names as bytes. */
  private record Shape(byte[] name, List<Component> components) {}

  private record Component(byte[] name, Method accessor) {

    static Component of(RecordComponent of) {
      of.getAccessor().setAccessible(true);
      return new Component(utf8(of.getName()), of.getAccessor());
    }

    Object value(Record of) {
      try {
        return accessor.invoke(of);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("could not read " + accessor, e);
      }
    }
  }

  /** Takes each value as it is. */
  FingerprintValues() {
    this.family = Optional.empty();
  }

  /** Takes values as a family does. */
  FingerprintValues(Fingerprints family) {
    this.family = Optional.of(family);
  }

  /** The digest of all that was added; begins anew behind it. */
  byte[] digest() {
    flush();
    return digest.digest();
  }

  /** Adds a value with its name. */
  void component(String name, Object value) {
    text(name);
    value(value);
  }

  /** Adds the digest of a value that others share. */
  void shared(String name, Object value) {
    text(name);
    put(family.orElseThrow().digest(value));
  }

  private void value(Object value) {
    Object shorter = family.isEmpty() || value == null ? value : family.get().standIn(value);
    if (family.isPresent() && shorter instanceof List<?> some && Fingerprints.isLong(some)) {
      size("shared list", some.size());
      put(family.get().digest(some));
    } else {
      whole(shorter);
    }
  }

  /** Adds a value as it is, though not all that it consists of. */
  void whole(Object value) {
    if (value == null) {
      text("null");
    } else if (value instanceof Record some) {
      Shape shape = SHAPES.get(some.getClass());
      bytes(shape.name());
      for (Component component : shape.components()) {
        bytes(component.name());
        value(component.value(some));
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
    FingerprintValues own = family.map(FingerprintValues::new).orElseGet(FingerprintValues::new);
    for (Object one : values) {
      own.value(one);
      digests.add(own.digest());
    }
    digests.sort(Arrays::compare);
    digests.forEach(this::put);
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
    bytes(utf8(text));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void bytes(byte[] bytes) {
    // with its length, so that "a" and "bc" are not "ab" and "c"
    number(bytes.length);
    put(bytes);
  }

  private void number(int number) {
    if (buffer.length - buffered < Integer.BYTES) {
      flush();
    }
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      buffer[buffered++] = (byte) (number >> shift);
    }
  }

  private void put(byte[] bytes) {
    if (buffer.length - buffered < bytes.length) {
      flush();
    }
    if (bytes.length > buffer.length) {
      digest.update(bytes);
    } else {
      System.arraycopy(bytes, 0, buffer, buffered, bytes.length);
      buffered += bytes.length;
    }
  }

  private void flush() {
    digest.update(buffer, 0, buffered);
    buffered = 0;
  }
}
