package io.github.fieldnotes.read.date;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The names of months and of days of the week in the built-in languages and in Spanish, and their
 * short forms.
 */
final class MonthNames {

  /** For each month, its names in English, German, French and Spanish. */
  private static final List<String> NAMES =
      List.of(
          "january januar jänner janvier enero jan jän janv ene",
          "february februar février fevrier febrero feb févr fév",
          "march märz maerz mars marzo mar mär mrz",
          "april avril abril apr avr abr",
          "may mai mayo",
          "june juni juin junio jun",
          "july juli juillet julio jul juil",
          "august août aout agosto aug ago",
          "september septembre septiembre sept sep",
          "october oktober octobre octubre oct okt",
          "november novembre noviembre nov",
          "december dezember décembre decembre diciembre dec dez déc dic");

  private static final Map<String, Integer> BY_NAME = byName();

  /** An alternation of all names, the longest first. */
  static final String ANY =
      BY_NAME.keySet().stream()
          .sorted((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length())
          .collect(Collectors.joining("|", "(?:", ")"));

  /** An alternation of the names of the days of the week, with their short forms. */
  static final String WEEKDAY =
      "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
          + "|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag"
          + "|mo|di|mi|do|fr|sa|so"
          + "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";

  private MonthNames() {}

  /** The number of a month, from 1 to 12; 0 if no month has this name. */
  static int month(String name) {
    return BY_NAME.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  /** Whether a month's name is written out, and is not an ordinary word as well. */
  static boolean isUnmistakable(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    return folded.length() > 4 && !folded.equals("march") && !folded.equals("august");
  }

  private static Map<String, Integer> byName() {
    Map<String, Integer> byName = new HashMap<>();
    for (int i = 0; i < NAMES.size(); i++) {
      for (String name : NAMES.get(i).split(" ")) {
        byName.put(name, i + 1);
      }
    }
    return Map.copyOf(byName);
  }
}
