package io.github.fieldnotes.mojo;

import io.github.fieldnotes.Settings;
import io.github.fieldnotes.diag.FailurePolicy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;

/** The parameters of the goal {@code report} as users write them. */
record ReportOptions(
    NotesOptions reading,
    String directoryName,
    String title,
    boolean skip,
    String failOn,
    boolean explain) {

  private static final String DEFAULT_SECTION = "notes";

  /** The folder of notes. */
  Path notes() {
    return reading.files().folder().toPath();
  }

  /** All that the section depends on. */
  Settings settings() throws MojoFailureException {
    return new Settings(reading.reading(), section(), title);
  }

  /** The section's folder in the site, with {@code /} between its parts and none at its ends. */
  String section() throws MojoFailureException {
    return folder()
        .orElseThrow(
            () ->
                new MojoFailureException(
                    "outputDirectoryName is '"
                        + directoryName
                        + "'; it must be a folder below the site, such as notes or docs/notes"));
  }

  /**
   * The section's index, below the site, without extension.
   *
   * <p>Does not fail: site plugins ask for it at moments when a failure would look like their own.
   */
  String index() {
    return folder().orElse(DEFAULT_SECTION) + "/index";
  }

  FailurePolicy policy() throws MojoFailureException {
    return Words.constant("failOn", failOn, FailurePolicy.values());
  }

  private Optional<String> folder() {
    String path = directoryName.replace('\\', '/');
    String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    boolean below =
        Arrays.stream(trimmed.split("/", -1))
            .noneMatch(
                part ->
                    part.isBlank()
                        || part.equals(".")
                        || part.equals("..")
                        || part.indexOf(':') >= 0);
    return below ? Optional.of(trimmed) : Optional.empty();
  }
}
