package io.github.fieldnotes.serve.page;

import io.github.fieldnotes.diag.Location;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Where the files of notes are.
 *
 * @param shown a function from the path of a note in the section to the one that users see
 * @param file a function from the path of a note in the section to its file
 */
public record NotePlaces(
    UnaryOperator<String> shown, Function<String, Path> file, EditorLink editor) {

  /** The address that opens a place in the user's editor. */
  Optional<String> editing(Location place) {
    return editor.to(file.apply(place.path()).toAbsolutePath().normalize(), place);
  }
}
