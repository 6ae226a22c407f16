package io.github.fieldnotes.model;

import io.github.fieldnotes.diag.Severities;
import io.github.fieldnotes.model.vocabulary.KindChange;
import io.github.fieldnotes.model.vocabulary.PlaceRule;
import java.util.ArrayList;
import java.util.List;

/**
 * What users say of kinds, places, people and problems, in the POM or in {@code fieldnotes.yml}.
 *
 * @param kinds in order; of two for one kind the later one has the last word
 * @param places in order; the first that fits a file decides
 * @param people with their spellings
 * @param problems how much they matter
 */
public record Declarations(
    List<KindChange> kinds, List<PlaceRule> places, List<Person> people, Severities problems) {

  /** Nothing said. */
  public static final Declarations NONE =
      new Declarations(List.of(), List.of(), List.of(), Severities.BUILT_IN);

  /** What says nothing of problems. */
  public Declarations(List<KindChange> kinds, List<PlaceRule> places, List<Person> people) {
    this(kinds, places, people, Severities.BUILT_IN);
  }

  public Declarations {
    kinds = List.copyOf(kinds);
    places = List.copyOf(places);
    people = List.copyOf(people);
  }

  /** These with others below them, which they overrule. */
  public Declarations over(Declarations others) {
    return new Declarations(
        joined(others.kinds, kinds),
        joined(places, others.places),
        joined(people, others.people),
        problems.over(others.problems));
  }

  /** These of notes whose paths begin with {@code prefix}, which their patterns do not. */
  public Declarations below(String prefix) {
    List<PlaceRule> below =
        places.stream()
            .map(place -> new PlaceRule(prefix + place.pattern(), place.headings(), place.kind()))
            .toList();
    return new Declarations(kinds, below, people, problems);
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
