package io.github.fieldnotes.it.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Programs on the path. */
final class Programs {

  private Programs() {}

  /**
   * The path of the first of these programs that is there.
   *
   * @throws IllegalStateException if none is
   */
  static String first(String... names) {
    return Stream.of(names)
        .flatMap(
            name ->
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "not on the path: "
                        + String.join(", ", names)
                        + "; it/clients says what to install"))
        .toString();
  }
}
