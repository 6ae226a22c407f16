package io.github.fieldnotes.mojo.parameters;

import io.github.fieldnotes.read.source.Limits;
import org.apache.maven.plugin.MojoFailureException;

/** What a note may cost, as users write it: KiB, milliseconds, and how many a line may begin. */
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
