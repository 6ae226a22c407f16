package io.github.fieldnotes.render.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The {@code theme.properties} of a theme. Paths are relative to its {@code assets/}.
 *
 * @param parent the theme from which missing files are taken; empty to use only the built-in one
 * @param styles the style sheets that every page links, in order
 * @param scripts the classic scripts that every page runs, in order, once it has been parsed
 * @param assets other files to copy
 */
record ThemeProperties(
    String parent, List<String> styles, List<String> scripts, List<String> assets) {

  static final ThemeProperties NONE = new ThemeProperties("", List.of(), List.of(), List.of());

  static ThemeProperties read(InputStream in) throws IOException {
    Properties properties = new Properties();
    properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    return new ThemeProperties(
        properties.getProperty("parent", "").strip(),
        list(properties.getProperty("styles", "")),
        list(properties.getProperty("scripts", "")),
        list(properties.getProperty("assets", "")));
  }

  /** Classifies files that are not listed by their names. */
  static ThemeProperties ofFiles(List<String> files) {
    List<String> styles = files.stream().filter(file -> file.endsWith(".css")).toList();
    List<String> scripts = files.stream().filter(file -> file.endsWith(".js")).toList();
    List<String> others =
        files.stream().filter(file -> !file.endsWith(".css") && !file.endsWith(".js")).toList();
    return new ThemeProperties("", styles, scripts, others);
  }

  private static List<String> list(String names) {
    return Stream.of(names.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
  }
}
