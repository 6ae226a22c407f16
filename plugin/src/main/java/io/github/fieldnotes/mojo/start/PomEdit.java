package io.github.fieldnotes.mojo.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Adds plugins to {@code <build><plugins>} of a POM. All other characters of the file stay as they
 * are; what is added has its indentation, line endings and namespace prefix.
 */
final class PomEdit {

  private static final String PLUGINS = "plugins";
  private static final List<String> BEHIND_BUILD = List.of("reporting", "profiles");

  private final XmlPlace pom;

  private PomEdit(XmlPlace pom) {
    this.pom = pom;
  }

  /** Reads a POM; empty if the text is none. */
  static Optional<PomEdit> of(String text) {
    return XmlPlace.of(text, "project").map(PomEdit::new);
  }

  /** Whether the POM itself has a plugin in {@code <build><plugins>}. */
  boolean hasPlugin(String artifactId) {
    return build()
        .flatMap(build -> XmlPlace.child(build, PLUGINS))
        .filter(
            plugins ->
                plugins.children().stream()
                    .anyMatch(one -> XmlPlace.value(one, "artifactId").equals(artifactId)))
        .isPresent();
  }

  /**
   * The text with further plugins.
   *
   * @param plugins the lines of their elements, with a tab for each level
   */
  String with(List<String> plugins) {
    Optional<Element> build = build();
    if (build.isEmpty()) {
      List<String> lines = around("build", around(PLUGINS, plugins));
      return pom.root().children().stream()
          .filter(child -> BEHIND_BUILD.contains(XmlPlace.local(child)))
          .findFirst()
          .map(next -> pom.addedBefore(next, lines))
          .orElseGet(() -> pom.added(pom.root(), lines));
    }
    return XmlPlace.child(build.get(), PLUGINS)
        .map(there -> pom.added(there, plugins))
        .orElseGet(() -> pom.added(build.get(), around(PLUGINS, plugins)));
  }

  private Optional<Element> build() {
    return XmlPlace.child(pom.root(), "build");
  }

  private static List<String> around(String name, List<String> lines) {
    List<String> all = new ArrayList<>();
    all.add("<" + name + ">");
    lines.forEach(line -> all.add("\t" + line));
    all.add("</" + name + ">");
    return all;
  }
}
