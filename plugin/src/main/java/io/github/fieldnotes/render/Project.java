package io.github.fieldnotes.render;

import io.github.fieldnotes.plan.Route;
import java.util.Comparator;
import java.util.Map;

/**
 * What pages say of the project that they belong to.
 *
 * @param name as people know it
 * @param url where its site is published, in the language of the pages, without {@code /} at the
 *     end; empty when the project does not say
 * @param edits where notes can be edited, by what their paths begin with, with {@code {path}} for
 *     the rest of the path; empty for nowhere
 */
public record Project(String name, String url, Map<String, String> edits) {

  /** A project that says nothing of itself. */
  public static final Project UNKNOWN = new Project("", "", Map.of());

  public Project {
    edits = Map.copyOf(edits);
  }

  /** Where a note can be edited; empty for nowhere. */
  String edit(String file) {
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
