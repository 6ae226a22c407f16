package io.github.fieldnotes.model;

import io.github.fieldnotes.diag.Severities;
import io.github.fieldnotes.model.vocabulary.KindChange;
import io.github.fieldnotes.model.vocabulary.PlaceRule;
import io.github.fieldnotes.model.vocabulary.StatusChange;
import io.github.fieldnotes.model.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * What users declare about kinds, place rules, people, severities and statuses, in the POM or in
 * {@code fieldnotes.yml}.
 *
 * @param kinds changes to kinds, in order; if two change the same kind, the later one wins
 * @param places place rules, in order; the first that matches a file decides
 * @param people people with their spellings
 * @param problems the severities of problems
 * @param statuses words for the statuses of decisions
 */
public record Declarations(
    List<KindChange> kinds,
    List<PlaceRule> places,
    List<Person> people,
    Severities problems,
    StatusChange statuses) {

  /** No declarations. */
  public static final Declarations NONE =
      new Declarations(List.of(), List.of(), List.of(), Severities.BUILT_IN);

  /** Creates declarations without severities. */
  public Declarations(List<KindChange> kinds, List<PlaceRule> places, List<Person> people) {
    this(kinds, places, people, Severities.BUILT_IN);
  }

  /** Creates declarations without words for statuses. */
  public Declarations(
      List<KindChange> kinds, List<PlaceRule> places, List<Person> people, Severities problems) {
    this(kinds, places, people, problems, StatusChange.NONE);
  }

  public Declarations {
    kinds = List.copyOf(kinds);
    places = List.copyOf(places);
    people = List.copyOf(people);
  }

  /** Combines these declarations with others, over which they take precedence. */
  public Declarations over(Declarations others) {
    return new Declarations(
        joined(others.kinds, kinds),
        joined(places, others.places),
        joined(people, others.people),
        problems.over(others.problems),
        statuses.over(others.statuses));
  }

  /**
   * Returns these declarations for notes whose paths begin with {@code prefix}, which is added to
   * the patterns.
   */
  public Declarations below(String prefix) {
    List<PlaceRule> below =
        places.stream()
            .map(place -> new PlaceRule(prefix + place.pattern(), place.headings(), place.kind()))
            .toList();
    return new Declarations(kinds, below, people, problems, statuses);
  }

  /** The vocabulary that is built in, with these changes. */
  public Vocabulary vocabulary() {
    return Vocabulary.builtIn().changed(kinds).changed(statuses);
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
