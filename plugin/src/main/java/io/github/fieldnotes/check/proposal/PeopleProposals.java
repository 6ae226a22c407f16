package io.github.fieldnotes.check.proposal;

import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.Person;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Proposes spellings of people: a first name, a handle or initials that can be those of one person
 * only, of all whose whole names the notes have.
 */
final class PeopleProposals {

  private static final int FEWEST = 2;
  private static final Pattern WHOLE = Pattern.compile("\\p{Lu}[\\p{L}'’.-]+(?: [\\p{L}'’.-]+)+");
  private static final Pattern SHORT = Pattern.compile("@?[\\p{L}][\\p{L}\\p{N}._-]*");

  private PeopleProposals() {}

  /** The lines below {@code people:}. */
  static List<String> of(Library library) {
    Map<String, Integer> counts = new TreeMap<>();
    library.notes().stream()
        .flatMap(PeopleProposals::names)
        .forEach(name -> counts.merge(name, 1, Integer::sum));
    List<String> whole = counts.keySet().stream().filter(n -> WHOLE.matcher(n).matches()).toList();
    Set<String> known = known(library);
    Map<String, List<String>> aliases = new TreeMap<>();
    counts.forEach(
        (name, count) -> {
          boolean asked =
              count >= FEWEST
                  && SHORT.matcher(name).matches()
                  && !known.contains(name.toLowerCase(Locale.ROOT));
          List<String> fitting =
              asked ? whole.stream().filter(full -> canBe(name, full)).toList() : List.of();
          if (fitting.size() == 1) {
            aliases.computeIfAbsent(fitting.get(0), n -> new ArrayList<>()).add(name);
          }
        });
    List<String> lines = new ArrayList<>();
    aliases.forEach((name, spellings) -> add(name, spellings, counts, lines));
    return lines;
  }

  private static void add(
      String name, List<String> spellings, Map<String, Integer> counts, List<String> lines) {
    for (String spelling : spellings) {
      lines.add("# " + counts.get(spelling) + " times " + Yaml.quoted(spelling));
    }
    lines.add("- name: " + Yaml.quoted(name));
    lines.add(
        "  aliases: [" + String.join(", ", spellings.stream().map(Yaml::quoted).toList()) + "]");
  }

  private static Stream<String> names(Note note) {
    return Stream.concat(
        note.metadata().authors().stream(),
        note.annotations().stream().flatMap(PeopleProposals::names));
  }

  private static Stream<String> names(Annotation annotation) {
    return Field.OF_PEOPLE.stream().flatMap(field -> annotation.values(field).stream());
  }

  /** All spellings of people whom the configuration or a note names in several ways. */
  private static Set<String> known(Library library) {
    Set<String> known = new HashSet<>();
    Stream.concat(
            library.people().stream(),
            library.notes().stream().flatMap(note -> note.people().stream()))
        .map(Person::aliases)
        .forEach(all -> all.forEach(alias -> known.add(alias.toLowerCase(Locale.ROOT))));
    return known;
  }

  private static boolean canBe(String spelling, String whole) {
    String asked = spelling.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    List<String> parts =
        Stream.of(whole.toLowerCase(Locale.ROOT).split(" "))
            .map(p -> p.replaceAll("[^\\p{L}\\p{N}]", ""))
            .filter(p -> !p.isEmpty())
            .toList();
    String first = parts.get(0);
    String last = parts.get(parts.size() - 1);
    StringBuilder initials = new StringBuilder();
    parts.forEach(part -> initials.append(part.charAt(0)));
    return Stream.of(
            first,
            first + last,
            last + first,
            first.charAt(0) + last,
            first + last.charAt(0),
            initials.toString())
        .anyMatch(asked::equals);
  }
}
