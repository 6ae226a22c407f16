package io.github.fieldnotes.mojo;

import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.publish.Surroundings;
import io.github.fieldnotes.read.NotesFolder;
import io.github.fieldnotes.read.NotesFolders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.Scm;

/** Finds where a code host lets people edit the notes. */
final class EditAddress {

  private static final String NONE = "none";

  /**
   * In a code host's address and in those that Git takes: {@code git@github.com:owner/name.git}.
   */
  private static final Pattern REPOSITORY =
      Pattern.compile(
          "(?:.*[/@])?(?<host>github\\.com|gitlab\\.com|bitbucket\\.org)[:/](?<path>[^?#]+?)/?");

  /** How each host writes it, {@code HOST}/{@code REPOSITORY} and {@code BRANCH} to be filled. */
  private static final Map<String, String> PATTERNS =
      Map.of(
          "github.com", "https://github.com/REPOSITORY/edit/BRANCH/",
          "gitlab.com", "https://gitlab.com/REPOSITORY/-/edit/BRANCH/",
          "bitbucket.org", "https://bitbucket.org/REPOSITORY/src/BRANCH/");

  private EditAddress() {}

  /**
   * The address for the notes of each folder, by what their paths begin with, with {@code {path}}
   * where the path of a note below its folder comes.
   *
   * @param written as the POM has it; null for what the project's {@code <scm>} says
   * @return empty for nowhere
   */
  static Map<String, String> of(String written, Surroundings around, NotesFolders notes) {
    String pattern = written == null || written.isBlank() ? ofScm(around) : written;
    Map<String, String> addresses = new TreeMap<>();
    if (!pattern.isEmpty() && !pattern.equals(NONE)) {
      for (NotesFolder folder : notes.all()) {
        addresses.put(
            folder.prefix(),
            pattern.replace("{folder}", Route.encodePath(below(folder.directory()))));
      }
    }
    return addresses;
  }

  private static String ofScm(Surroundings around) {
    Scm scm = around.project().getScm();
    return scm == null
        ? ""
        : Stream.of(scm.getUrl(), scm.getConnection(), scm.getDeveloperConnection())
            .flatMap(url -> repository(url, around).stream())
            .findFirst()
            .map(base -> base + "{folder}/{path}")
            .orElse("");
  }

  private static Optional<String> repository(String url, Surroundings around) {
    Matcher found = REPOSITORY.matcher(url == null ? "" : url);
    if (!found.matches()) {
      return Optional.empty();
    }
    String host = found.group("host");
    String path = found.group("path");
    Matcher tree = Pattern.compile("(.*?)/(?:-/)?(?:tree|src)/([^/]+).*").matcher(path);
    String branch = "main";
    if (tree.matches()) {
      path = tree.group(1);
      branch = tree.group(2);
    } else if (path.contains(".git")) {
      path = path.substring(0, path.indexOf(".git"));
    } else if (!host.startsWith("gitlab")) {
      // what Maven appends for a module when it inherits the address
      path = path.replaceAll("^([^/]+/[^/]+)/.*$", "$1");
    } else {
      path = withoutModule(path, around);
    }
    return path.matches("[^/]+/.+")
        ? Optional.of(PATTERNS.get(host).replace("REPOSITORY", path).replace("BRANCH", branch))
        : Optional.empty();
  }

  /** On GitLab a repository may lie in groups of groups, so only the module itself tells. */
  private static String withoutModule(String path, Surroundings around) {
    String module = "/" + around.project().getArtifactId();
    boolean inherited = around.project().getParent() != null && path.endsWith(module);
    return inherited ? path.substring(0, path.length() - module.length()) : path;
  }

  /** The folder below the root of the repository, which is where {@code .git} is. */
  private static String below(Path notes) {
    Path folder = notes.toAbsolutePath().normalize();
    for (Path root = folder.getParent(); root != null; root = root.getParent()) {
      if (Files.exists(root.resolve(".git"))) {
        return root.relativize(folder).toString().replace('\\', '/');
      }
    }
    return folder.getFileName().toString();
  }
}
