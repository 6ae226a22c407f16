package io.github.fieldnotes.read.decision;

import io.github.fieldnotes.model.vocabulary.DecisionStatus;
import io.github.fieldnotes.model.vocabulary.StatusWords;
import io.github.fieldnotes.read.field.Unfilled;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises a status that a template leaves open: a placeholder, or a choice of several statuses,
 * such as {@code proposed | accepted | rejected}.
 */
public final class StatusMenu {

  /** Longer than any line of a template. */
  private static final int LONGEST = 400;

  /** So many statuses without dates are no history. */
  private static final int MANY = 3;

  private static final Pattern CHOICE = Pattern.compile("[|/]|\\b(?:or|oder|ou)\\b");
  private static final Pattern OPTIONS =
      Pattern.compile("[|/,;]|\\b(?:or|oder|ou)\\b|(?<=[\\])}>]) (?=[\\[({<])");
  private static final Pattern FRAME = Pattern.compile("[^\\p{L}\\p{N}]+|(?i:etc\\.?)");

  private StatusMenu() {}

  /** Whether a text leaves the status open. */
  public static boolean is(String text, StatusWords words) {
    if (Unfilled.isWord(text)) {
      return true;
    }
    String inside = Unfilled.inside(text);
    boolean framed = Unfilled.is(text);
    if (text.length() > LONGEST) {
      return false;
    }
    Set<DecisionStatus> named = words.in(inside);
    return framed && (named.size() != 1 || !words.isAlone(inside))
        || isChoice(inside, words)
        || named.size() >= MANY && inside.endsWith("?");
  }

  private static boolean isChoice(String text, StatusWords words) {
    Set<DecisionStatus> options = EnumSet.noneOf(DecisionStatus.class);
    for (String option : OPTIONS.split(text)) {
      Optional<DecisionStatus> status = words.of(option);
      if (status.isPresent()
          ? !words.isAlone(option)
          : !FRAME.matcher(option).matches() && !option.isBlank()) {
        return false;
      }
      status.ifPresent(options::add);
    }
    return options.size() >= (CHOICE.matcher(text).find() ? 2 : MANY);
  }

  /** Whether entries of a list are a choice: nobody accepts and rejects without a date. */
  static boolean isList(List<StatusEntry> entries) {
    Set<DecisionStatus> options = EnumSet.noneOf(DecisionStatus.class);
    for (StatusEntry entry : entries) {
      if (!entry.listed() || entry.status().isEmpty() || !entry.date().isEmpty()) {
        return false;
      }
      options.add(entry.status().get());
    }
    return options.size() > MANY
        || options.contains(DecisionStatus.ACCEPTED) && options.contains(DecisionStatus.REJECTED);
  }
}
