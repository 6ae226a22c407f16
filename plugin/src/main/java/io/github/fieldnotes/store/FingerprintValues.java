package io.github.fieldnotes.store;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
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
          return Shape.of(type);
        }
      };

  private static final ClassValue<byte[]> NAMES =
      new ClassValue<>() {

        @Override
        protected byte[] computeValue(Class<?> type) {
          return withLength(type.getName());
        }
      };

  private static final ClassValue<byte[]> NAMES_OF_TEXTS =
      new ClassValue<>() {

        @Override
        protected byte[] computeValue(Class<?> type) {
          return NAMES.get(text(type));
        }
      };

  private static final byte[] NULL = withLength("null");
  private static final byte[] OPTIONAL = withLength("optional");
  private static final byte[] LIST = withLength("list");
  private static final byte[] SHARED_LIST = withLength("shared list");
  private static final byte[] SET = withLength("set");
  private static final byte[] MAP = withLength("map");

  private final MessageDigest digest = Fingerprint.sha256();
  private final Optional<Fingerprints> family;

  /** A digest takes few long pieces in much less time than many short ones. */
  private final byte[] buffer = new byte[1024];

  private int buffered;

  /**
   * The type of a record.
   *
   * @param names its own and those of its components, in bytes
   */
  private record Shape(byte[] names, Method[] accessors) {

    static Shape of(Class<?> type) {
      ByteArrayOutputStream names = new ByteArrayOutputStream();
      names.writeBytes(withLength(type.getName()));
      RecordComponent[] components = type.getRecordComponents();
      Method[] accessors = new Method[components.length];
      for (int i = 0; i < components.length; i++) {
        names.writeBytes(withLength(components[i].getName()));
        accessors[i] = components[i].getAccessor();
        accessors[i].setAccessible(true);
      }
      return new Shape(names.toByteArray(), accessors);
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
    if (family.isEmpty() || value == null || value instanceof String) {
      whole(value);
      return;
    }
    Object shorter = family.get().standIn(value);
    if (shorter instanceof List<?> some && Fingerprints.isLong(some)) {
      size(SHARED_LIST, some.size());
      put(family.get().digest(some));
    } else {
      whole(shorter);
    }
  }

  /** Adds a value as it is, though not all that it consists of. */
  void whole(Object value) {
    if (value instanceof String some) {
      put(NAMES.get(String.class));
      text(some);
    } else if (value instanceof Record some) {
      components(some);
    } else if (value instanceof Enum<?> some) {
      put(NAMES.get(some.getDeclaringClass()));
      text(some.name());
    } else if (value instanceof Optional<?> some) {
      size(OPTIONAL, some.isPresent() ? 1 : 0);
      if (some.isPresent()) {
        value(some.get());
      }
    } else if (value instanceof Set<?> some) {
      inAnyOrder(SET, some);
    } else if (value instanceof Collection<?> some) {
      size(LIST, some.size());
      for (Object one : some) {
        value(one);
      }
    } else if (value instanceof Map<?, ?> some) {
      inAnyOrder(MAP, some.entrySet());
    } else if (value instanceof Map.Entry<?, ?> some) {
      component("key", some.getKey());
      component("value", some.getValue());
    } else if (value == null) {
      put(NULL);
    } else {
      put(NAMES_OF_TEXTS.get(value.getClass()));
      text(value.toString());
    }
  }

  private void components(Record of) {
    Shape shape = SHAPES.get(of.getClass());
    put(shape.names());
    for (Method accessor : shape.accessors()) {
      value(component(accessor, of));
    }
  }

  private static Object component(Method accessor, Record of) {
    try {
      return accessor.invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("could not read " + accessor, e);
    }
  }

  private void inAnyOrder(byte[] type, Collection<?> values) {
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

  private static Class<?> text(Class<?> type) {
    for (Class<?> text : TEXTS) {
      if (text.isAssignableFrom(type)) {
        return text;
      }
    }
    throw new IllegalArgumentException(
        "a fingerprint cannot have a component of " + type.getName());
  }

  private void size(byte[] type, int size) {
    put(type);
    number(size);
  }

  /** With its length, so that "a" and "bc" are not "ab" and "c". */
  private void text(String text) {
    byte[] bytes = utf8(text);
    number(bytes.length);
    put(bytes);
  }

  private static byte[] withLength(String name) {
    byte[] bytes = utf8(name);
    return ByteBuffer.allocate(Integer.BYTES + bytes.length)
        .putInt(bytes.length)
        .put(bytes)
        .array();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void number(int number) {
    if (buffer.length - buffered < Integer.BYTES) {
      flush();
    }
    buffer[buffered++] = (byte) (number >> 24);
    buffer[buffered++] = (byte) (number >> 16);
    buffer[buffered++] = (byte) (number >> 8);
    buffer[buffered++] = (byte) number;
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
