package io.github.fieldnotes.read.key;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The values that a key can have. Patterns describe the whole value, and use only what Java and
 * ECMAScript have in common, because editors check values by them too.
 */
public sealed interface Shape {

  /** A single value, such as a text or a number. */
  Shape ANY_TEXT = new Text("", "");

  /** A list of texts, or one text with commas between them. */
  Shape ANY_WORDS = new Words("", "");

  /**
   * A single value.
   *
   * @param pattern what the value must match; empty for any value
   * @param expected the same in words, as in {@code an Ant pattern}; empty for any value
   */
  record Text(String pattern, String expected) implements Shape {

    /** Whether a value has this shape. */
    public boolean has(String value) {
      return matches(pattern, value);
    }
  }

  /** A single value, or a map that has it as its name, path, address or title. */
  record Named() implements Shape {

    /** The keys of such a map that hold the value; the first that the map has counts. */
    public static final List<String> KEYS = List.of("name", "path", "src", "url", "title");
  }

  /** A list of values as {@link Named} describes them, or one text with commas between them. */
  record ListOfNamed() implements Shape {}

  /** A word for yes or no. Case does not matter. */
  record Flag() implements Shape {

    /** The words for yes, the usual one first. */
    public static final List<String> YES = List.of("true", "yes", "on");

    /** The words for no, the usual one first. */
    public static final List<String> NO = List.of("false", "no", "off");

    /** The meaning of a word; empty if it is neither for yes nor for no. */
    public static Optional<Boolean> meaning(String word) {
      String folded = word.toLowerCase(Locale.ROOT);
      return YES.contains(folded)
          ? Optional.of(true)
          : Optional.of(false).filter(no -> NO.contains(folded));
    }
  }

  /**
   * One of some words. Case does not matter.
   *
   * @param words the words in lower case, in the order in which they are listed
   * @param open whether any other word is allowed too
   * @param blank whether the value may be missing behind the key
   */
  record Choice(List<String> words, boolean open, boolean blank) implements Shape {

    public Choice {
      words = List.copyOf(words);
    }

    /** One of some words, or nothing. */
    public Choice(List<String> words, boolean open) {
      this(words, open, true);
    }

    /** The word that a value means; empty if it is none of them. */
    public Optional<String> word(String value) {
      String folded = value.toLowerCase(Locale.ROOT);
      return words.stream().filter(folded::equals).findFirst();
    }
  }

  /**
   * A colour.
   *
   * @param names the names of colours in lower case; case does not matter
   * @param pattern what a colour without a name must match
   */
  record Colour(List<String> names, String pattern) implements Shape {

    public Colour {
      names = List.copyOf(names);
    }

    /** Whether a value is one of these colours. */
    public boolean has(String value) {
      return matches(pattern, value) || names.contains(value.toLowerCase(Locale.ROOT));
    }
  }

  /**
   * A list of texts, or one text with commas between them.
   *
   * @param pattern what each text must match; empty for any text
   * @param expected the same in words; empty for any text
   */
  record Words(String pattern, String expected) implements Shape {

    /** Whether a text can be one of them. */
    public boolean has(String value) {
      return matches(pattern, value);
    }
  }

  /** A map that has only some keys. */
  record Fields(Keys keys) implements Shape {}

  /** A list of maps, each with only some keys. */
  record ListOfFields(Keys keys) implements Shape {}

  /**
   * A map whose keys are ids, each with a map of its own, a word for yes or no, or nothing; or a
   * list of such maps in which {@code id} has the id.
   *
   * @param id the key of the id in a list; its shape is that of the ids
   * @param known ids that an editor can propose
   * @param keys the keys of the inner maps, without the id
   */
  record ById(Key id, Keys known, Keys keys) implements Shape {}

  private static boolean matches(String pattern, String value) {
    return pattern.isEmpty() || Pattern.compile(pattern).matcher(value).matches();
  }
}
