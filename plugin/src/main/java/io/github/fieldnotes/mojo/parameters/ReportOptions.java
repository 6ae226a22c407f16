package io.github.fieldnotes.mojo.parameters;

import io.github.fieldnotes.Settings;
import io.github.fieldnotes.diag.FailurePolicy;
import io.github.fieldnotes.publish.SiteSources;
import io.github.fieldnotes.publish.project.SiteProject;
import io.github.fieldnotes.read.folder.NotesFolders;
import io.github.fieldnotes.render.content.Project;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;

/** The parameters of the goal {@code report}, as users write them. */
public record ReportOptions(
    SectionName name,
    NotesOptions reading,
    AppearanceOptions look,
    boolean llms,
    boolean skip,
    String failOn,
    boolean explain,
    boolean cache) {

  private static final String DEFAULT_SECTION = "notes";

  /** The folders of notes. */
  public NotesFolders notes() {
    return reading.files().folders();
  }

  /** Everything that the section depends on, in a language. */
  public Settings settings(SiteProject site, Locale locale) throws MojoFailureException {
    Project project =
        new Project(
            Objects.requireNonNullElse(site.project().getName(), ""),
            site.url(locale),
            EditAddress.of(look.editUrl(), site, notes()),
            reading.reading().outside().today());
    return new Settings(
        reading.reading(),
        section(),
        title(),
        look.appearance(site, locale),
        project,
        llms,
        new SiteSources(site));
  }

  /** The configured title of the section; empty for the theme's default. */
  public String title() {
    return name.title() == null ? "" : name.title();
  }

  /** The section's folder in the site, with {@code /} between its parts but not at either end. */
  public String section() throws MojoFailureException {
    return folder()
        .orElseThrow(
            () ->
                new MojoFailureException(
                    "outputDirectoryName is '"
                        + name.directory()
                        + "'; it must be a folder below the site, such as notes or docs/notes"));
  }

  /**
   * The path of the section's index below the site, without extension.
   *
   * <p>Does not fail, because site plugins ask for it when a failure would look like their own. An
   * invalid folder is replaced by the default.
   */
  public String index() {
    return beside("index");
  }

  /** As {@link #index}, for a page in the same folder. */
  public String beside(String name) {
    return folder().orElse(DEFAULT_SECTION) + "/" + name;
  }

  public FailurePolicy policy() throws MojoFailureException {
    return EnumParameter.constant("failOn", failOn, FailurePolicy.values());
  }

  private Optional<String> folder() {
    String path = name.directory().replace('\\', '/');
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
