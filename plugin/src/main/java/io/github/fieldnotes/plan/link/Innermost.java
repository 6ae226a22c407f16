package io.github.fieldnotes.plan.link;

import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Link;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.vocabulary.Extent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the innermost annotation around a link, other than the whole note. The cost is linear in
 * the lines and annotations of the note, once, regardless of how many links are looked up.
 */
public final class Innermost {

  private static final int NONE = -1;

  private final List<Annotation> parts;

  /** By 1-based line, the index in {@link #parts} of the annotation that contains it. */
  private final int[] owners;

  private Innermost(List<Annotation> parts, int[] owners) {
    this.parts = parts;
    this.owners = owners;
  }

  /** Creates the lookup for a note. */
  public static Innermost of(Note note) {
    List<Annotation> smallestFirst =
        note.annotations().stream()
            .filter(part -> part.extent().scope() != Extent.Scope.NOTE)
            .sorted(Comparator.comparingInt(p -> p.extent().lastLine() - p.extent().firstLine()))
            .toList();
    int last = smallestFirst.stream().mapToInt(p -> p.extent().lastLine()).max().orElse(0);
    int[] owners = new int[last + 1];
    Arrays.fill(owners, NONE);
    // from a line whose owner is known to a later one that may have none
    int[] next = new int[last + 2];
    Arrays.setAll(next, line -> line);
    for (int i = 0; i < smallestFirst.size(); i++) {
      Annotation part = smallestFirst.get(i);
      int end = part.extent().lastLine();
      for (int line = free(next, part.place().line()); line <= end; line = free(next, line)) {
        owners[line] = i;
        next[line] = line + 1;
      }
    }
    return new Innermost(smallestFirst, owners);
  }

  private static int free(int[] next, int from) {
    int line = Math.min(Math.max(0, from), next.length - 1);
    while (next[line] != line) {
      next[line] = next[next[line]];
      line = next[line];
    }
    return line;
  }

  /** The innermost annotation around a link; empty if there is none. */
  public Optional<Annotation> at(Link link) {
    int line = link.place().line();
    return line < 0 || line >= owners.length || owners[line] == NONE
        ? Optional.empty()
        : Optional.of(parts.get(owners[line]));
  }
}
