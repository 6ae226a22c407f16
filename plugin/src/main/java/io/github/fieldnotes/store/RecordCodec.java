package io.github.fieldnotes.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Turns records into bytes and back: records of texts, numbers, days, enums, lists, sets, optional
 * values, other records, and sealed interfaces of records. Whatever the bytes say, nothing but
 * these is built, each by its own constructor; that is why no library does it here, those that read
 * records and optional values build any class, or bring several jars. Safe for threads.
 *
 * @param <T> the record
 */
final class RecordCodec<T> {

  private final Map<Type, ValueCodec> parts = new HashMap<>();
  private final Map<Object, Object> shared = new ConcurrentHashMap<>();
  private final Set<Class<?>> alike;
  private final Class<T> type;
  private final ValueCodec root;

  /**
   * A codec of a record.
   *
   * @param alike records of which many are equal: those that are read are the same object
   * @param own how values are written that are not those above, by their type
   */
  RecordCodec(Class<T> type, Set<Class<?>> alike, Map<Class<?>, ValueCodec> own) {
    this.type = type;
    this.alike = alike;
    parts.putAll(own);
    parts.put(String.class, new ValueCodec((v, out) -> out.text((String) v), RecordInput::text));
    parts.put(int.class, new ValueCodec((v, out) -> out.number((int) v), in -> (int) in.number()));
    parts.put(Integer.class, parts.get(int.class));
    parts.put(long.class, new ValueCodec((v, out) -> out.number((long) v), RecordInput::number));
    parts.put(
        boolean.class,
        new ValueCodec((v, out) -> out.number((boolean) v ? 1 : 0), in -> in.number() == 1));
    parts.put(
        LocalDate.class,
        new ValueCodec(
            (v, out) -> out.number(((LocalDate) v).toEpochDay()),
            in -> LocalDate.ofEpochDay(in.number())));
    this.root = part(type);
  }

  byte[] write(T value) {
    RecordOutput out = new RecordOutput();
    root.write(value, out);
    return out.bytes();
  }

  /**
   * Reads what {@link #write} made.
   *
   * @throws RuntimeException when it did not
   */
  T read(byte[] bytes) {
    return read(new RecordInput(bytes));
  }

  /** As {@link #read(byte[])}, for one whose own parts need more than the bytes. */
  T read(RecordInput in) {
    return type.cast(root.read(in));
  }

  private ValueCodec part(Type asked) {
    ValueCodec known = parts.get(asked);
    if (known != null) {
      return known;
    }
    if (asked instanceof ParameterizedType generic) {
      ValueCodec inner = part(generic.getActualTypeArguments()[0]);
      return keep(asked, container((Class<?>) generic.getRawType(), inner));
    }
    Class<?> plain = (Class<?>) asked;
    if (plain.isEnum()) {
      Object[] constants = plain.getEnumConstants();
      return keep(
          plain,
          new ValueCodec(
              (v, out) -> out.number(((Enum<?>) v).ordinal()), in -> constants[(int) in.number()]));
    }
    if (plain.isRecord()) {
      return keep(plain, ofRecord(plain));
    }
    if (plain.isSealed()) {
      return keep(plain, ofInterface(plain));
    }
    throw new IllegalArgumentException("a record cannot have a component of " + plain);
  }

  private ValueCodec keep(Type asked, ValueCodec made) {
    parts.put(asked, made);
    return made;
  }

  private static ValueCodec container(Class<?> raw, ValueCodec inner) {
    if (raw == Optional.class) {
      return new ValueCodec(
          (v, out) -> {
            out.number(((Optional<?>) v).isPresent() ? 1 : 0);
            ((Optional<?>) v).ifPresent(value -> inner.write(value, out));
          },
          in -> in.number() == 1 ? Optional.of(inner.read(in)) : Optional.empty());
    }
    if (raw == List.class) {
      return new ValueCodec((v, out) -> all((List<?>) v, inner, out), in -> all(inner, in));
    }
    if (raw == Set.class) {
      // in order, so that the same set is the same bytes
      return new ValueCodec(
          (v, out) -> all(new TreeSet<>((Set<?>) v), inner, out),
          in -> new HashSet<>(all(inner, in)));
    }
    throw new IllegalArgumentException("a record cannot have a component of " + raw);
  }

  private static void all(Collection<?> values, ValueCodec inner, RecordOutput out) {
    out.number(values.size());
    values.forEach(value -> inner.write(value, out));
  }

  private static List<Object> all(ValueCodec inner, RecordInput in) {
    int size = (int) in.number();
    List<Object> values = new ArrayList<>(Math.min(size, 1024));
    for (int i = 0; i < size; i++) {
      values.add(inner.read(in));
    }
    return values;
  }

  private ValueCodec ofRecord(Class<?> plain) {
    RecordComponent[] components = plain.getRecordComponents();
    ValueCodec[] inner = new ValueCodec[components.length];
    Method[] values = new Method[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      inner[i] = part(components[i].getGenericType());
      types[i] = components[i].getType();
      values[i] = components[i].getAccessor();
      values[i].setAccessible(true);
    }
    Constructor<?> constructor = constructor(plain, types);
    boolean same = alike.contains(plain);
    return new ValueCodec(
        (v, out) -> {
          for (int i = 0; i < inner.length; i++) {
            inner[i].write(value(values[i], v), out);
          }
        },
        in -> {
          Object[] read = new Object[inner.length];
          for (int i = 0; i < inner.length; i++) {
            read[i] = inner[i].read(in);
          }
          Object made = made(constructor, read);
          return same ? shared.computeIfAbsent(made, first -> first) : made;
        });
  }

  private ValueCodec ofInterface(Class<?> plain) {
    ValueCodec[] whole = new ValueCodec[1];
    // known before it is made, because its records may hold others of the interface
    keep(plain, new ValueCodec((v, out) -> whole[0].write(v, out), in -> whole[0].read(in)));
    List<Class<?>> kinds = Arrays.asList(plain.getPermittedSubclasses());
    List<ValueCodec> inner = kinds.stream().map(this::part).toList();
    whole[0] =
        new ValueCodec(
            (v, out) -> {
              int kind = kinds.indexOf(v.getClass());
              out.number(kind);
              inner.get(kind).write(v, out);
            },
            in -> inner.get((int) in.number()).read(in));
    return whole[0];
  }

  private static Constructor<?> constructor(Class<?> plain, Class<?>[] types) {
    try {
      Constructor<?> constructor = plain.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has a constructor for its components", e);
    }
  }

  private static Object value(Method accessor, Object of) {
    try {
      return accessor.invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("could not call " + accessor, e);
    }
  }

  private static Object made(Constructor<?> constructor, Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          "could not call " + constructor + " with the stored values", e);
    }
  }
}
