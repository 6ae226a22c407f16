package io.github.fieldnotes.it.build;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A JDK on this machine.
 *
 * @param version its feature version, as 17
 */
public record Jdk(int version, Path home) {

  /** The one that runs the tests. */
  static Jdk ofTests() throws IOException {
    return new Jdk(Runtime.version().feature(), own());
  }

  /**
   * The one that runs the tests, the one that {@code JAVA25_HOME} names (for 25), or one that is
   * installed beside the one that runs the tests.
   */
  public static Optional<Jdk> of(int version) throws IOException {
    if (Runtime.version().feature() == version) {
      return Optional.of(ofTests());
    }
    String named = System.getenv("JAVA" + version + "_HOME");
    if (named != null) {
      return Optional.of(new Jdk(version, Path.of(named)));
    }
    TreeSet<Path> found = new TreeSet<>();
    try (DirectoryStream<Path> beside =
        Files.newDirectoryStream(own().getParent(), home -> isJdk(home, version))) {
      beside.forEach(found::add);
    }
    return found.stream().findFirst().map(home -> new Jdk(version, home));
  }

  private static Path own() throws IOException {
    return Path.of(System.getProperty("java.home")).toRealPath();
  }

  private static boolean isJdk(Path home, int version) throws IOException {
    Path release = home.resolve("release");
    return Files.isExecutable(home.resolve("bin/javac"))
        && Files.isReadable(release)
        && Files.readString(release).matches("(?s).*JAVA_VERSION=\"" + version + "[.\"].*");
  }
}
