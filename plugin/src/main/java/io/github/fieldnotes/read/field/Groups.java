package io.github.fieldnotes.read.field;

import io.github.fieldnotes.read.source.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises groups of people that can own an action: "the working group", "Rope team". */
final class Groups {

  /** A group and at most three words before it. */
  static final String GROUP =
      "(?:[Tt]he\\s+)?(?:[\\p{L}\\p{N}&-]{1,30}\\s+){0,3}"
          + "(?:[Tt]eam|[Gg]roup|[Cc]ommittee|[Ss]ubcommittee|[Bb]oard|[Cc]ouncil|WG|SIG|[Ss]quad"
          + "|[Tt]ask\\s?[Ff]orce|[Mm]aintainers|[Ee]ditors|[Cc]hairs|[Oo]rgani[sz]ers|[Cc]ommitters)"
          + "(?![\\p{L}\\p{N}_'’-])";

  private static final Pattern WHOLE = Pattern.compile(GROUP);
  private static final Pattern PARTS =
      Pattern.compile("([Tt]he\\s+)?((?:[\\p{L}\\p{N}&-]{1,30}\\s+){0,3})(\\S+|[Tt]ask\\s?\\S+)");

  /** Words for everybody: "the team". */
  private static final Set<String> ALL = Set.of("team", "group");

  /** Words before "team" after which it is no particular one. */
  private static final Set<String> VAGUE =
      Set.of(
          """
          a an any another every each some all whole entire full our your their his her my this that
          these those new other same small larger second separate dedicated best only no
          for of with to by from in on at as and or but per via about into the if when is are was
          were be been will can should must may need needs has have had not
          """
              .strip()
              .split("\\s+"));

  /** What is done to a group, which therefore does nothing itself: "form a working group". */
  private static final Set<String> VERBS =
      Set.of(
          """
          add address announce appoint arrange ask assemble assign attend book brief build bring buy
          call charter chase check choose coach coordinate connect consult contact convene create
          define disband discuss dissolve document elect email enable encourage engage establish
          expand explore find finalise finalize form gather get give grow hear help hire hold inform
          introduce invite involve join kick launch let list make meet merge message name nominate
          notify onboard organise organize pick ping plan poll present propose reach recruit remind
          remove rename reorganise reorganize replace report schedule seek select send share split
          start talk task tell thank train update visit welcome
          """
              .strip()
              .split("\\s+"));

  private Groups() {}

  /** Whether a text names one particular group. */
  static boolean is(String text) {
    Matcher parts = PARTS.matcher(text);
    if (!WHOLE.matcher(text).matches() || !parts.matches()) {
      return false;
    }
    List<String> before = Words.of(parts.group(2).toLowerCase(Locale.ROOT));
    if (before.isEmpty()) {
      return parts.group(1) != null && !ALL.contains(parts.group(3).toLowerCase(Locale.ROOT));
    }
    return before.stream().noneMatch(VAGUE::contains)
        && (parts.group(1) != null || !VERBS.contains(before.get(0)));
  }
}
