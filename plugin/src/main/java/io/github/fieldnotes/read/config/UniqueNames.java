package io.github.fieldnotes.read.config;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.read.config.ConfigurationValue.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words that can have only one owner; a second claim to a word is reported and ignored. */
final class UniqueNames {

  private final Map<String, String> owners = new HashMap<>();
  private final String what;
  private final Diagnostics diagnostics;

  /** Takes a description of the words, for messages. */
  UniqueNames(String what, Diagnostics diagnostics) {
    this.what = what;
    this.diagnostics = diagnostics;
  }

  /**
   * Claims words and returns those that the owner gets; case and runs of white space are ignored.
   */
  List<String> take(List<Text> words, String owner) {
    List<String> got = new ArrayList<>();
    for (Text word : words) {
      String folded = word.text().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
      String before = owners.putIfAbsent(folded, owner);
      if (before == null) {
        got.add(word.text());
      } else if (!before.equals(owner)) {
        diagnostics.report(Problem.TAKEN_WORD, word.place(), what, word.text(), before);
      }
    }
    return got;
  }
}
