package io.github.fieldnotes.render.theme;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file of a theme.
 *
 * @param path below the place: {@code templates/note.ftlh}
 */
record ThemeFile(ThemeSource source, String path) {

  /** Opens the file; the caller closes it. */
  InputStream open() throws IOException {
    return source.open(path).orElseThrow(() -> new IOException(place() + " is gone"));
  }

  /** The file in the form in which its author would look for it. */
  String place() {
    return source.place(path);
  }
}
