package io.github.fieldnotes.mojo.parameters;

import io.github.fieldnotes.read.source.Limits;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The limits of a note, as users write them: size in KiB, time in milliseconds, and nesting in
 * blocks that may begin on one line.
 */
public record NoteLimits(int maxNoteSize, int maxNoteTime, int maxNoteNesting) {

  Limits limits() throws MojoFailureException {
    return new Limits(
        positive("maxNoteSize", maxNoteSize),
        positive("maxNoteTime", maxNoteTime),
        positive("maxNoteNesting", maxNoteNesting));
  }

  private static int positive(String parameter, int value) throws MojoFailureException {
    if (value < 1) {
      throw new MojoFailureException(parameter + " is " + value + "; it must be 1 or more");
    }
    return value;
  }
}
