package io.github.fieldnotes.mojo.parameters;

import io.github.fieldnotes.read.folder.IssueTracker;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.model.IssueManagement;

/** Finds the issue tracker of a project. */
public final class Issues {

  /** {@code https://jira.example.org/browse/ABC}, and newer ones with {@code projects}. */
  private static final Pattern JIRA =
      Pattern.compile("(https?://.+?)/(?:browse|projects)/([A-Z][A-Z0-9_]+)(?:[/?#].*)?");

  private static final Pattern PROJECT = Pattern.compile("https?://[^/?#]+/[^?#]+");

  private Issues() {}

  /**
   * The GitHub, GitLab or Jira tracker that a POM names, recognised by its system or address.
   *
   * @param declared null if the POM has none
   */
  public static Optional<IssueTracker> of(IssueManagement declared) {
    if (declared == null || declared.getUrl() == null) {
      return Optional.empty();
    }
    String url = declared.getUrl().strip().replaceAll("/+$", "");
    String system = declared.getSystem() == null ? "" : declared.getSystem();
    String named = (system + " " + url).toLowerCase(Locale.ROOT);
    Matcher jira = JIRA.matcher(url);
    if (jira.matches()) {
      String key = jira.group(2) + "-";
      return Optional.of(new IssueTracker(key, jira.group(1) + "/browse/" + key));
    }
    if (!PROJECT.matcher(url).matches()) {
      return Optional.empty();
    }
    if (named.contains("github")) {
      return Optional.of(numbered(url, "/issues"));
    }
    return named.contains("gitlab") ? Optional.of(numbered(url, "/-/issues")) : Optional.empty();
  }

  /**
   * A tracker with numbered issues. Some POMs give the project's address instead of that of its
   * issues.
   */
  private static IssueTracker numbered(String url, String folder) {
    return new IssueTracker("#", url + (url.endsWith("/issues") ? "" : folder) + "/");
  }
}
