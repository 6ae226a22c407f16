package io.github.fieldnotes.check.proposal;

import io.github.fieldnotes.model.Library;
import java.util.ArrayList;
import java.util.List;

/**
 * Proposes lines of {@code fieldnotes.yml} for a library. Each line has its reason beside it, as a
 * comment, for people to judge: a proposal is a guess, and nothing takes effect by itself.
 */
public final class ConfigurationProposals {

  private ConfigurationProposals() {}

  /** The proposed file, line by line; empty if there is nothing to propose. */
  public static List<String> of(Library library) {
    List<String> lines = new ArrayList<>();
    add("kinds:", LabelProposals.of(library.notes()), lines);
    add("place:", PlaceProposals.of(library.notes()), lines);
    add("people:", PeopleProposals.of(library), lines);
    return lines;
  }

  private static void add(String key, List<String> below, List<String> lines) {
    if (!below.isEmpty()) {
      lines.add(key);
      below.forEach(line -> lines.add("  " + line));
    }
  }
}
