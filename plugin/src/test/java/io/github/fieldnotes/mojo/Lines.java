package io.github.fieldnotes.mojo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.maven.plugin.logging.SystemStreamLog;

/**
 * A log that keeps its lines: {@code [warn] text}. It leaves out how long a slow run took, which
 * depends on the machine.
 */
public final class Lines extends SystemStreamLog {

  private static final Pattern TIMES =
      Pattern.compile("Fieldnotes: read \\d+ notes? \\d+\\.\\d s, ");

  public final List<String> all = new ArrayList<>();

  @Override
  public void info(CharSequence text) {
    if (!TIMES.matcher(text).lookingAt()) {
      all.add("[info] " + text);
    }
  }

  @Override
  public void warn(CharSequence text) {
    all.add("[warn] " + text);
  }

  @Override
  public void error(CharSequence text) {
    all.add("[error] " + text);
  }
}
