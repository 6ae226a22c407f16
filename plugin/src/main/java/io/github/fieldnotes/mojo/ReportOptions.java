package io.github.fieldnotes.mojo;

import io.github.fieldnotes.Settings;
import io.github.fieldnotes.diag.FailurePolicy;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.UnknownKinds;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;

/** The parameters of the goal {@code report} as users write them. */
record ReportOptions(
    Path notes,
    String directoryName,
    String title,
    List<String> includes,
    List<String> excludes,
    boolean drafts,
    boolean skip,
    boolean smartPunctuation,
    String failOn,
    String unknownKinds) {

  private static final String DEFAULT_SECTION = "notes";

  /** Maven leaves a list that nobody configured null. */
  ReportOptions {
    includes = includes == null ? List.of() : List.copyOf(includes);
    excludes = excludes == null ? List.of() : List.copyOf(excludes);
  }

  /** All that the section depends on. */
  Settings settings() throws MojoFailureException {
    ReadOptions reading =
        new ReadOptions(
            notes,
            includes,
            excludes,
            drafts,
            smartPunctuation,
            constant("unknownKinds", unknownKinds, UnknownKinds.values()));
    return new Settings(reading, section(), title);
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
    return constant("failOn", failOn, FailurePolicy.values());
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

  /** The constant that a user names in lower case. */
  private static <E extends Enum<E>> E constant(String parameter, String value, E[] constants)
      throws MojoFailureException {
    return Arrays.stream(constants)
        .filter(constant -> name(constant).equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new MojoFailureException(
                    parameter
                        + " is '"
                        + value
                        + "'; it must be one of "
                        + Arrays.stream(constants)
                            .map(ReportOptions::name)
                            .collect(Collectors.joining(", "))));
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
