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
   * @param inherited whether modules have the entry, too
   * @param folders the folders of notes, by their names in the section
   */
  static List<String> ofFieldnotes(
      Optional<String> version, boolean inherited, Map<String, String> folders) {
    List<String> lines = new ArrayList<>();
    lines.add("<plugin>");
    lines.add("\t<groupId>io.github.fieldnotes</groupId>");
    lines.add("\t<artifactId>fieldnotes-maven-plugin</artifactId>");
    version.ifPresent(v -> lines.add("\t<version>" + XmlEscapes.of(v) + "</version>"));
    lines.add("\t<extensions>true</extensions>");
    if (!inherited) {
      lines.add("\t<inherited>false</inherited>");
    }
    lines.addAll(configuration(folders));
    lines.add("</plugin>");
    return lines;
  }

  private static List<String> configuration(Map<String, String> folders) {
    List<String> lines = new ArrayList<>();
    if (folders.size() == 1 && !folders.containsValue(DEFAULT_FOLDER)) {
      String only = folders.values().iterator().next();
      lines.add("\t<configuration>");
      lines.add("\t\t<notesDirectory>" + XmlEscapes.of(only) + "</notesDirectory>");
      lines.add("\t</configuration>");
    } else if (folders.size() > 1) {
      lines.add("\t<configuration>");
      lines.add("\t\t<notesDirectories>");
      folders.forEach(
          (name, path) -> {
            if (!path.equals(DEFAULT_FOLDER)) {
              lines.add("\t\t\t<" + name + ">" + XmlEscapes.of(path) + "</" + name + ">");
            }
          });
      lines.add("\t\t</notesDirectories>");
      lines.add("\t</configuration>");
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
