package io.github.fieldnotes.read.folder;

import java.io.File;
import java.util.List;
import org.codehaus.plexus.util.MatchPatterns;

/** Ant patterns for paths below the notes folder. */
public final class GlobPatterns {

  private final MatchPatterns patterns;

  private GlobPatterns(MatchPatterns patterns) {
    this.patterns = patterns;
  }

  /**
   * Creates patterns separated by {@code /}; a pattern that ends with it matches everything below.
   */
  public static GlobPatterns of(List<String> patterns) {
    return new GlobPatterns(
        MatchPatterns.from(
            patterns.stream()
                .map(pattern -> pattern.replace('/', File.separatorChar))
                .map(pattern -> pattern.endsWith(File.separator) ? pattern + "**" : pattern)
                .toArray(String[]::new)));
  }

  /** Whether one of the patterns matches a path. */
  public boolean matches(String path) {
    return patterns.matches(path.replace('/', File.separatorChar), true);
  }
}
