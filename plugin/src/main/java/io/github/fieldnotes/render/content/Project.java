package io.github.fieldnotes.render.content;

import io.github.fieldnotes.plan.Route;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * The project to which pages belong.
 *
 * @param name the display name
 * @param url the address of its site in the language of the pages, without a trailing {@code /};
 *     empty if unknown
 * @param edits addresses at which notes can be edited, by the prefix of their paths, with {@code
 *     {path}} for the rest of the path; may be empty
 * @param day the day from which ages are counted, that of the build; empty for the date of the
 *     newest note
 */
public record Project(String name, String url, Map<String, String> edits, Optional<LocalDate> day) {

  /** A project about which nothing is known. */
  public static final Project UNKNOWN = new Project("", "", Map.of());

  public Project {
    edits = Map.copyOf(edits);
  }

  /** Creates a project in which ages are counted from the newest note. */
  public Project(String name, String url, Map<String, String> edits) {
    this(name, url, edits, Optional.empty());
  }

  /** The address at which a note can be edited; empty if there is none. */
  public String edit(String file) {
    return edits.keySet().stream()
        .filter(file::startsWith)
        .max(Comparator.comparingInt(String::length))
        .map(
            prefix ->
                edits
                    .get(prefix)
                    .replace("{path}", Route.encodePath(file.substring(prefix.length()))))
        .orElse("");
  }
}
