package io.github.fieldnotes.plan;

import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.Extent;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the folders that contain only decision records. */
final class DecisionFolders {

  private DecisionFolders() {}

  /**
   * The paths of these folders in the section, without a trailing slash; never the section itself.
   */
  static Set<String> of(Collection<Note> notes) {
    Map<String, Boolean> folders = new HashMap<>();
    for (Note note : notes) {
      boolean record = note.annotations().stream().anyMatch(DecisionFolders::isRecord);
      String file = note.file();
      for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
        folders.merge(file.substring(0, slash), record, Boolean::logicalAnd);
      }
    }
    return folders.entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isRecord(Annotation annotation) {
    return annotation.kind().is(BuiltInKind.DECISION)
        && annotation.extent().scope() == Extent.Scope.NOTE;
  }
}
