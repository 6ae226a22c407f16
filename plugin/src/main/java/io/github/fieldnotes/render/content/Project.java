package io.github.fieldnotes.render.content;

import io.github.fieldnotes.plan.Route;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * What pages say of the project that they belong to.
 *
 * @param name as people know it
 * @param url where its site is published, in the language of the pages, without {@code /} at the
 *     end; empty when the project does not say
 * @param edits where notes can be edited, by what their paths begin with, with {@code {path}} for
 *     the rest of the path; empty for nowhere
 * @param day to which ages count, that of the build; empty for the newest note's
 */
public record Project(String name, String url, Map<String, String> edits, Optional<LocalDate> day) {

  /** A project that says nothing of itself. */
  public static final Project UNKNOWN = new Project("", "", Map.of());

  public Project {
    edits = Map.copyOf(edits);
  }

  /** A project whose ages count to the newest note. */
  public Project(String name, String url, Map<String, String> edits) {
    this(name, url, edits, Optional.empty());
  }

  /** Where a note can be edited; empty for nowhere. */
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
