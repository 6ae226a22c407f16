package io.github.fieldnotes.draft;

import io.github.fieldnotes.model.vocabulary.DecisionStatus;
import io.github.fieldnotes.model.vocabulary.StatusWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the records of a folder write their status.
 *
 * @param statuses the statuses of the records as written, the newest last
 * @param words the words for statuses
 */
record StatusWord(List<String> statuses, StatusWords words) {

  private static final Pattern FIRST = Pattern.compile("^\\P{L}*(\\p{L}[\\p{L} '-]*\\p{L})");
  private static final Pattern SUCCESSOR =
      Pattern.compile(
          "(?iU)(super(?:s|c|sc)ee?ded|replaced|obsoleted|overridden|ersetzt|abgelöst|remplacée?"
              + "|reemplazad[ao]|sustituid[ao])[\\s-](by|durch|von|par|por)(?!\\p{L})(\\s*:)?");

  /** The status of a record that is new, in the word and the case of the others. */
  String first() {
    for (int i = statuses.size() - 1; i >= 0; i--) {
      String status = statuses.get(i);
      boolean open = words.of(status).filter(DecisionStatus.PROPOSED::equals).isPresent();
      if (open && words.isAlone(status)) {
        Matcher first = FIRST.matcher(status);
        if (first.find() && words.of(first.group(1)).isPresent()) {
          return first.group(1);
        }
      }
    }
    return cased("proposed");
  }

  /** The words that stand before a successor: {@code Superseded by}. */
  String successor() {
    for (int i = statuses.size() - 1; i >= 0; i--) {
      Matcher said = SUCCESSOR.matcher(statuses.get(i));
      if (said.find()) {
        return said.group();
      }
    }
    return cased("superseded by");
  }

  /** A word or phrase in the case of the statuses. */
  String cased(String text) {
    List<String> firsts =
        statuses.stream()
            .map(FIRST::matcher)
            .map(m -> m.find() ? Optional.of(m.group(1)) : Optional.<String>empty())
            .flatMap(Optional::stream)
            .toList();
    long lower = firsts.stream().filter(w -> Character.isLowerCase(w.charAt(0))).count();
    long capitals = firsts.stream().filter(w -> w.equals(w.toUpperCase(Locale.ROOT))).count();
    if (!firsts.isEmpty() && 2 * capitals > firsts.size()) {
      return text.toUpperCase(Locale.ROOT);
    }
    return 2 * lower > firsts.size()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
