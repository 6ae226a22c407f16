package io.github.fieldnotes.it.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the invoker made of one project.
 *
 * @param project the project's folder below {@code target/it}
 */
public record BuiltSite(String project) {

  private static final Path PROJECTS = Path.of("target", "it").toAbsolutePath();

  /** The site's root. */
  public Path folder() {
    return PROJECTS.resolve(project).resolve("target").resolve("site");
  }

  public Path file(String path) {
    return folder().resolve(path);
  }

  /** What Maven printed. */
  public String log() {
    return text(PROJECTS.resolve(project).resolve("build.log"));
  }

  /** The lines Maven printed that hold a text. */
  public List<String> logLines(String text) {
    return log().lines().filter(line -> line.contains(text)).toList();
  }

  /** A page, of which nothing of the skin's template is left. */
  public Document page(String path) {
    VelocityRemnants.assertNone(path + " of " + project, file(path));
    return Jsoup.parse(text(file(path)), path);
  }

  /** What the plugin wrote on a page, without the skin around it. */
  public Element part(String path) {
    Element part = page(path).selectFirst(".fieldnotes");
    if (part == null) {
      throw new AssertionError(path + " of " + project + " has no element of class fieldnotes");
    }
    return part;
  }

  public JsonNode data() {
    try {
      return new ObjectMapper().readTree(file("notes/notes.json").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The annotations of a kind, in the order of the file. */
  public List<JsonNode> annotations(String kind) {
    return StreamSupport.stream(data().get("annotations").spliterator(), false)
        .filter(annotation -> annotation.get("kind").asText().equals(kind))
        .toList();
  }

  /** All files below the section's folder, sorted, {@code /} between the parts of a path. */
  public List<String> sectionFiles() {
    return files(file("notes")).stream().map(path -> "notes/" + path).toList();
  }

  /** The section's pages, sorted. */
  public List<String> sectionPages() {
    return sectionFiles().stream().filter(path -> path.endsWith(".html")).toList();
  }

  public static List<String> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
