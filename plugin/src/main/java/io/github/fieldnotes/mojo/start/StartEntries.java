package io.github.fieldnotes.mojo.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The elements that a POM and a {@code site.xml} need for a section, as lines with a tab for each
 * level.
 */
final class StartEntries {

  /** The folder in which notes are looked for without configuration. */
  static final String DEFAULT_FOLDER = "src/notes";

  private StartEntries() {}

  /**
   * The entry of this plugin.
   *
   * @param version empty if the version is managed
   * @param modules whether the section has the notes of modules, too
   * @param folders the folders of notes, by their names in the section
   */
  static List<String> ofFieldnotes(
      Optional<String> version, boolean modules, Map<String, String> folders) {
    List<String> lines = new ArrayList<>();
    lines.add("<plugin>");
    lines.add("\t<groupId>io.github.fieldnotes</groupId>");
    lines.add("\t<artifactId>fieldnotes-maven-plugin</artifactId>");
    version.ifPresent(v -> lines.add("\t<version>" + XmlEscapes.of(v) + "</version>"));
    lines.add("\t<extensions>true</extensions>");
    List<String> parameters = new ArrayList<>();
    if (modules) {
      parameters.add("<aggregate>true</aggregate>");
    }
    parameters.addAll(named(folders, modules));
    if (!parameters.isEmpty()) {
      lines.add("\t<configuration>");
      parameters.forEach(parameter -> lines.add("\t\t" + parameter));
      lines.add("\t</configuration>");
    }
    lines.add("</plugin>");
    return lines;
  }

  /** A module has its notes in the folder of the project, unless it is one of several. */
  private static List<String> named(Map<String, String> folders, boolean modules) {
    List<String> others =
        folders.values().stream().filter(path -> !path.equals(DEFAULT_FOLDER)).toList();
    if (folders.size() == 1 && others.size() == 1 && !modules) {
      return List.of("<notesDirectory>" + XmlEscapes.of(others.get(0)) + "</notesDirectory>");
    }
    List<String> lines = new ArrayList<>();
    if (!others.isEmpty()) {
      lines.add("<notesDirectories>");
      folders.forEach(
          (name, path) -> {
            if (!path.equals(DEFAULT_FOLDER)) {
              lines.add("\t<" + name + ">" + XmlEscapes.of(path) + "</" + name + ">");
            }
          });
      lines.add("</notesDirectories>");
    }
    return lines;
  }

  /** The entry of the site plugin. */
  static List<String> ofSitePlugin(String version) {
    return List.of(
        "<plugin>",
        "\t<groupId>org.apache.maven.plugins</groupId>",
        "\t<artifactId>maven-site-plugin</artifactId>",
        "\t<version>" + version + "</version>",
        "</plugin>");
  }

  /**
   * A {@code site.xml} with a skin.
   *
   * @param doxia1 whether the site plugin is an old one
   */
  static String site(String name, boolean doxia1) {
    String root = doxia1 ? "project" : "site";
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <%1$s name="%2$s">
          <skin>
            <groupId>org.apache.maven.skins</groupId>
            <artifactId>maven-fluido-skin</artifactId>
            <version>%3$s</version>
          </skin>
          <body>
            <menu ref="modules"/>
            <menu ref="reports"/>
          </body>
        </%1$s>
        """
        .formatted(root, XmlEscapes.of(name), doxia1 ? "1.12.0" : "2.1.0");
  }
}
