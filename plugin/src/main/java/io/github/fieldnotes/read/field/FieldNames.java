package io.github.fieldnotes.read.field;

import static java.util.Map.entry;

import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.Kind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The keys of fields in notes, and the fields that they mean. */
public final class FieldNames {

  private static final Pattern BLANKS = Pattern.compile("[\\s_-]+");

  private static final Map<String, String> BY_KEY =
      FieldKey.ALL.stream()
          .flatMap(field -> field.spellings().stream().map(key -> entry(key, field.key().name())))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private FieldNames() {}

  /**
   * The field that a key means in an annotation of a kind. A user-defined kind can have any field.
   *
   * @param key the key as written, without its colon
   */
  public static Optional<String> of(Kind kind, String key) {
    String folded = folded(key);
    boolean quoted = kind.is(BuiltInKind.QUOTE) && (folded.equals("by") || folded.equals("author"));
    String name = quoted ? Field.BY : BY_KEY.get(folded);
    return Optional.ofNullable(name)
        .filter(field -> kind.builtIn().map(own -> own.takes(field)).orElse(true));
  }

  /** Whether a key means a field of some kind. */
  public static boolean isKey(String key) {
    return BY_KEY.containsKey(folded(key));
  }

  /** Whether a field names people and can therefore have several values. */
  public static boolean isOfPeople(String name) {
    return Field.OF_PEOPLE.contains(name);
  }

  /** Whether a field holds an address. */
  static boolean isOfAddress(String name) {
    return name.equals("slides") || name.equals("video") || name.equals("link");
  }

  private static String folded(String key) {
    String lower = key.strip().toLowerCase(Locale.ROOT).replace("(s)", "");
    return BLANKS.matcher(lower).replaceAll("-");
  }
}
