package io.github.fieldnotes.read.kind;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words beside a name in a task that say whether its bearer does the task. */
final class TaskWords {

  private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}'’]+)\\s*$");

  /** Words before somebody who is only talked about or to: "send the list to @ana". */
  private static final Set<String> ABOUT =
      Set.of(
          """
          about against ask asked around at behind bother call cc contact contacting convince email
          emailing for from help helping in include inform interview invite join like mention message
          meet meeting nudge of on onboard onto outside over past per ping pinging poke remind
          reminding tag tell than thank thanks through to toward towards under unlike update via
          welcome with without
          """
              .strip()
              .split("\\s+"));

  /** Words after "to" or "will" with which something happens to a thing, or that are no verb. */
  private static final Set<String> NO_DEED =
      Set.of(
          """
          a all an and any be become each every fail get happen have her his it its my no none our
          remain some stay that the their them these this those us what which you your
          """
              .strip()
              .split("\\s+"));

  private TaskWords() {}

  /** Whether a name behind this text is that of somebody who is talked about. */
  static boolean isAbout(String before) {
    Matcher word = LAST_WORD.matcher(before);
    return word.find() && ABOUT.contains(word.group(1).toLowerCase(Locale.ROOT));
  }

  /** Whether a word after "to" or "will" is something that a person does. */
  static boolean isDeed(String word) {
    return Character.isLowerCase(word.codePointAt(0)) && !NO_DEED.contains(word);
  }
}
