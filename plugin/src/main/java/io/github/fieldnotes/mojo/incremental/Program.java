package io.github.fieldnotes.mojo.incremental;

import io.github.fieldnotes.Fieldnotes;
import io.github.fieldnotes.store.FileStamp;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * What notes depend on beside files and configuration.
 *
 * @param jar of this plugin
 * @param java the version of Java
 * @param locale the default one
 * @param zone the identifier of the default time zone
 */
record Program(FileStamp jar, String java, Locale locale, String zone) {

  /**
   * The one that is running; empty when its classes come from a folder, which somebody is working
   * on, or from a jar that cannot be read.
   */
  static Optional<Program> running() {
    try {
      Path jar =
          Path.of(Fieldnotes.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(jar)
          ? Optional.of(
              new Program(
                  FileStamp.of(jar),
                  Runtime.version().toString(),
                  Locale.getDefault(),
                  ZoneId.systemDefault().getId()))
          : Optional.empty();
    } catch (IOException | URISyntaxException e) {
      // without it nothing is found, and all is read
      return Optional.empty();
    }
  }
}
