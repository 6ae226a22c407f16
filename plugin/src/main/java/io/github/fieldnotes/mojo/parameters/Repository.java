package io.github.fieldnotes.mojo.parameters;

import io.github.fieldnotes.read.folder.CodeHost;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.Scm;
import org.apache.maven.project.MavenProject;

/**
 * A project's repository on a code host.
 *
 * @param host {@code github.com}, {@code gitlab.com} or {@code bitbucket.org}
 * @param path the path of the repository on the host: {@code owner/name}
 * @param branch the default branch
 */
public record Repository(String host, String path, String branch) {

  /**
   * Matches web addresses of code hosts and Git addresses such as {@code
   * git@github.com:owner/name.git}.
   */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:.*[/@])?(?<host>github\\.com|gitlab\\.com|bitbucket\\.org)[:/](?<path>[^?#]+?)/?");

  private static final Pattern TREE = Pattern.compile("(.*?)/(?:-/)?(?:tree|src)/([^/]+).*");

  /** The address parts of each host for editing a file, reading a file and listing a folder. */
  private static final Map<String, String[]> VERBS =
      Map.of(
          "github.com", new String[] {"edit", "blob", "tree"},
          "gitlab.com", new String[] {"-/edit", "-/blob", "-/tree"},
          "bitbucket.org", new String[] {"src", "src", "src"});

  /** The repository that the project's {@code <scm>} names. */
  static Optional<Repository> of(MavenProject project) {
    Scm scm = project.getScm();
    return scm == null
        ? Optional.empty()
        : Stream.of(scm.getUrl(), scm.getConnection(), scm.getDeveloperConnection())
            .flatMap(url -> at(url, project).stream())
            .findFirst();
  }

  /** The root of the repository, which is the nearest folder upwards that contains {@code .git}. */
  public static Optional<Path> root(Path folder) {
    for (Path root = folder; root != null; root = root.getParent()) {
      if (Files.exists(root.resolve(".git"))) {
        return Optional.of(root);
      }
    }
    return Optional.empty();
  }

  /** The host where the project's files can be read; empty if the project is not in a checkout. */
  public static Optional<CodeHost> host(MavenProject project) {
    return of(project)
        .flatMap(
            repository ->
                root(project.getBasedir().toPath().toAbsolutePath().normalize())
                    .map(root -> new CodeHost(root, repository.address(1), repository.address(2))));
  }

  /** The prefix of the addresses at which files can be edited. */
  String edit() {
    return address(0);
  }

  private String address(int verb) {
    return "https://" + host + "/" + path + "/" + VERBS.get(host)[verb] + "/" + branch + "/";
  }

  private static Optional<Repository> at(String url, MavenProject project) {
    Matcher found = ADDRESS.matcher(url == null ? "" : url);
    if (!found.matches()) {
      return Optional.empty();
    }
    String host = found.group("host");
    String path = found.group("path");
    Matcher tree = TREE.matcher(path);
    String branch = "main";
    if (tree.matches()) {
      path = tree.group(1);
      branch = tree.group(2);
    } else if (path.contains(".git")) {
      path = path.substring(0, path.indexOf(".git"));
    } else if (!host.startsWith("gitlab")) {
      // Maven appends this part when a module inherits the address
      path = path.replaceAll("^([^/]+/[^/]+)/.*$", "$1");
    } else {
      path = withoutModule(path, project);
    }
    return path.matches("[^/]+/.+")
        ? Optional.of(new Repository(host, path, branch))
        : Optional.empty();
  }

  /** GitLab has nested groups, so only the name of the module shows what Maven has appended. */
  private static String withoutModule(String path, MavenProject project) {
    String module = "/" + project.getArtifactId();
    boolean inherited = project.getParent() != null && path.endsWith(module);
    return inherited ? path.substring(0, path.length() - module.length()) : path;
  }
}
