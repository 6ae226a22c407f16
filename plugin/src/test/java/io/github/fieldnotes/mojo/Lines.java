package io.github.fieldnotes.mojo;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** A log that keeps its lines: {@code [warn] text}. */
final class Lines extends SystemStreamLog {

  final List<String> all = new ArrayList<>();

  @Override
  public void info(CharSequence text) {
    all.add("[info] " + text);
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
