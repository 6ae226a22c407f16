package io.github.fieldnotes.read.config;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.diag.Severities;
import io.github.fieldnotes.diag.Suggestions;
import io.github.fieldnotes.model.Declarations;
import io.github.fieldnotes.model.Person;
import io.github.fieldnotes.model.vocabulary.KindChange;
import io.github.fieldnotes.model.vocabulary.PlaceRule;
import io.github.fieldnotes.model.vocabulary.Vocabulary;
import io.github.fieldnotes.read.config.ConfigurationKeys.OfPerson;
import io.github.fieldnotes.read.config.ConfigurationKeys.OfPlace;
import io.github.fieldnotes.read.config.ConfigurationValue.Entries;
import io.github.fieldnotes.read.config.ConfigurationValue.Text;
import io.github.fieldnotes.read.key.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the declarations of a configuration: kinds, place rules, people, severities and words for
 * statuses. A mistake is reported and skipped; the rest takes effect.
 *
 * <p>YAML and POM share one reader, since both arrive as {@link ConfigurationValue}.
 */
public final class DeclarationsReader {

  private final DeclarationSource origin;
  private final Diagnostics diagnostics;

  private DeclarationsReader(DeclarationSource origin, Diagnostics diagnostics) {
    this.origin = origin;
    this.diagnostics = diagnostics;
  }

  /** Creates a reader for the POM; mistakes are reported to {@code diagnostics}. */
  public static DeclarationsReader ofPom(Diagnostics diagnostics) {
    return new DeclarationsReader(DeclarationSource.POM, diagnostics);
  }

  /**
   * Creates a reader for the file beside the notes, which may not lower the severity of safety
   * problems.
   */
  public static DeclarationsReader ofNotes(Diagnostics diagnostics) {
    return new DeclarationsReader(DeclarationSource.NOTES, diagnostics);
  }

  /**
   * What a configuration declares.
   *
   * @param kindsOfPlaces the kinds that its place rules name, with their locations
   * @param lowered the problems that it switches off or lowers, each as written
   * @param file the location of the configuration
   */
  public record Declared(
      Declarations declarations,
      List<Text> kindsOfPlaces,
      Map<Problem, String> lowered,
      String file) {

    /** No declarations, without a location. */
    public static final Declared NONE = new Declared(Declarations.NONE, List.of(), Map.of(), "");

    /**
     * Returns the same declarations for a folder whose notes are not at the top of the section,
     * with that folder's prefix added to the patterns.
     */
    public Declared below(String prefix) {
      return new Declared(declarations.below(prefix), kindsOfPlaces, lowered, file);
    }

    /** Reports place rules that name an unknown kind. */
    public void check(Vocabulary vocabulary, Suggestions suggestions, Diagnostics diagnostics) {
      List<String> ids = vocabulary.entries().stream().map(entry -> entry.kind().id()).toList();
      for (Text kind : kindsOfPlaces) {
        if (vocabulary.kind(kind.text()).isEmpty()) {
          boolean off = vocabulary.isOff(kind.text());
          diagnostics.report(
              off ? Problem.SWITCHED_OFF_KIND : Problem.UNDECLARED_KIND,
              kind.place(),
              kind.text(),
              String.join(", ", suggestions.of(kind.text(), ids::stream)));
        }
      }
    }
  }

  /** Reads the top-level value. */
  public Declared read(ConfigurationValue root) {
    if (root instanceof Text text && text.text().isEmpty()) {
      return Declared.NONE;
    }
    if (!(root instanceof Entries map)) {
      String keys = String.join(", ", ConfigurationKeys.ALL.names());
      diagnostics.report(
          Problem.INVALID_VALUE, root.place(), "fieldnotes", "not a map", "the keys " + keys);
      return Declared.NONE;
    }
    ConfigurationMap keys = new ConfigurationMap(map, ConfigurationKeys.ALL, diagnostics);
    List<KindChange> kinds = new KindChanges(diagnostics).read(keys);
    List<Text> named = new ArrayList<>();
    List<PlaceRule> places = new ArrayList<>();
    for (Entries rule : keys.maps(ConfigurationKeys.PLACE, "rules with pattern and kind")) {
      place(rule, named).ifPresent(places::add);
    }
    SeveritiesReader severities = new SeveritiesReader(origin, diagnostics);
    Declarations declarations =
        new Declarations(
            kinds,
            places,
            people(keys),
            problems(keys, severities),
            new StatusChanges(diagnostics).read(keys));
    return new Declared(declarations, named, severities.lowered(), root.place().path());
  }

  private Optional<PlaceRule> place(Entries rule, List<Text> named) {
    ConfigurationMap keys = new ConfigurationMap(rule, OfPlace.ALL, diagnostics);
    Optional<Text> pattern = keys.needed(OfPlace.PATTERN, "a place rule");
    Optional<Text> kind = keys.needed(OfPlace.KIND, "a place rule");
    kind.ifPresent(named::add);
    Optional<Integer> headings = headings(keys);
    if (pattern.isEmpty() || kind.isEmpty() || headings.isEmpty()) {
      return Optional.empty();
    }
    // the underlying library would take this for another pattern syntax
    if (!OfPlace.PATTERNS.has(pattern.get().text())) {
      keys.wrong(OfPlace.PATTERN, pattern.get(), OfPlace.PATTERNS.expected());
      return Optional.empty();
    }
    return Optional.of(new PlaceRule(pattern.get().text(), headings.get(), kind.get().text()));
  }

  /**
   * The heading level, or that titles are in bold; 0 if none is written; empty if the written value
   * is neither.
   */
  private Optional<Integer> headings(ConfigurationMap keys) {
    Optional<ConfigurationValue> written = keys.value(OfPlace.HEADINGS);
    if (written.isEmpty()) {
      return Optional.of(0);
    }
    Optional<Text> text = keys.text(OfPlace.HEADINGS);
    Optional<Integer> level =
        text.flatMap(t -> OfPlace.LEVELS.word(t.text()))
            .map(word -> word.length() > 1 ? PlaceRule.BOLD : Integer.valueOf(word));
    if (text.isPresent() && level.isEmpty()) {
      diagnostics.report(Problem.INVALID_HEADINGS, text.get().place(), text.get().text());
    }
    return level;
  }

  private static Severities problems(ConfigurationMap root, SeveritiesReader severities) {
    Key key = ConfigurationKeys.PROBLEMS;
    return root.value(key)
        .flatMap(value -> root.map(key, value, "codes of problems, each with a severity"))
        .map(severities::read)
        .orElse(Severities.BUILT_IN);
  }

  private List<Person> people(ConfigurationMap root) {
    List<Person> people = new ArrayList<>();
    UniqueNames spellings = new UniqueNames("spelling", diagnostics);
    for (Entries person : root.maps(ConfigurationKeys.PEOPLE, "people with name and aliases")) {
      ConfigurationMap keys = new ConfigurationMap(person, OfPerson.ALL, diagnostics);
      Optional<Text> name = keys.needed(OfPerson.NAME, "a person");
      List<Text> aliases = keys.texts(OfPerson.ALIASES);
      name.ifPresent(
          n -> {
            spellings.take(List.of(n), n.text());
            people.add(new Person(n.text(), spellings.take(aliases, n.text())));
          });
    }
    return people;
  }
}
