package io.github.fieldnotes;

import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.Relation;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.model.vocabulary.DecisionStatus;
import io.github.fieldnotes.model.vocabulary.Extent;
import io.github.fieldnotes.model.vocabulary.StatusWords;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What was read of a note, in the words of a file of labels. */
final class ReadValues {

  private static final Pattern NUMBER = Pattern.compile("0*(\\d+)");

  private ReadValues() {}

  /** The date as text, of several days the first. */
  static String date(Note note) {
    return note.metadata().date().map(date -> date.toString().split("/")[0]).orElse("none");
  }

  static int line(Annotation annotation) {
    return annotation.extent().scope() == Extent.Scope.NOTE ? 1 : annotation.place().line();
  }

  /** The values of an annotation for a key of the file of labels. */
  static List<String> of(Annotation annotation, String key) {
    return switch (key) {
      case "owners" -> annotation.values(Field.OWNER);
      case "speakers" -> annotation.values(Field.SPEAKER);
      case "status" ->
          List.of(
              StatusWords.BUILT_IN
                  .of(annotation.value(Field.STATUS))
                  .map(DecisionStatus::code)
                  .orElse("none"));
      case "relations" -> annotation.relations().stream().map(ReadValues::relation).toList();
      default -> List.of(annotation.value(key));
    };
  }

  /** Whether two lists of values mean the same, in any order. */
  static boolean areSame(String key, List<String> expected, List<String> actual) {
    if (key.equals("owners")) {
      return expected.size() == actual.size()
          && expected.stream().allMatch(one -> actual.stream().anyMatch(all -> isName(one, all)));
    }
    Function<String, String> form = key.equals("speakers") ? ReadValues::name : ReadValues::text;
    return set(expected, form).equals(set(actual, form));
  }

  /** A text in which neither typography nor white space matters. */
  static String text(String text) {
    return text.replaceAll("[‘’]", "'")
        .replaceAll("[“”]", "\"")
        .replaceAll("[–—]", "-")
        .replaceAll("-{2,}", "-")
        .replace("…", "...")
        .replaceAll("[\\s\\u00a0]+", " ")
        .strip();
  }

  /** Whether a name is that of a person; of a person known by more names, the first is enough. */
  private static boolean isName(String expected, String actual) {
    String name = name(expected);
    return name.equals(name(actual)) || name(actual).startsWith(name + " ");
  }

  private static String name(String name) {
    return text(name)
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(@|the )", "")
        .replaceFirst("\\.$", "");
  }

  private static Set<String> set(List<String> values, Function<String, String> form) {
    return values.stream().map(form).collect(Collectors.toSet());
  }

  /** {@code supersedes 12}: the type and the number of the other record, or else its name. */
  private static String relation(Relation relation) {
    String other = relation.number();
    if (other.isEmpty() && relation.target().isPresent()) {
      other = number(relation.target().get());
    }
    return relation.type().code() + " " + (other.isEmpty() ? relation.written() : other);
  }

  private static String number(Target target) {
    if (target instanceof Target.ToNote note) {
      String path = note.note().path();
      Matcher number = NUMBER.matcher(path.substring(path.lastIndexOf('/') + 1));
      return number.find() ? number.group(1) : path;
    }
    return "";
  }
}
