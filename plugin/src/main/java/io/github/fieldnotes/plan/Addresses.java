package io.github.fieldnotes.plan;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.Note;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Gives every page and file of the section a place of its own. Places are compared without case,
 * since many file systems know none.
 */
final class Addresses {

  private static final String WINDOWS_NAMES = "(?i)(con|prn|aux|nul|com\\d|lpt\\d)";

  private final String section;
  private final Diagnostics diagnostics;
  private final Map<String, String> owners = new HashMap<>();

  Addresses(String section, Diagnostics diagnostics) {
    this.section = section;
    this.diagnostics = diagnostics;
  }

  /** Takes a place that the section itself needs. */
  Route reserve(String path) {
    owners.put(fold(path), "");
    return new Route(section + "/" + path);
  }

  /** Takes the place of a note; where it is taken, one beside it, and tells so. */
  Route note(Note note) {
    String id = portable(note.id().path());
    String wanted = id + ".html";
    String owner = owners.get(fold(wanted));
    if (owner == null) {
      return take(wanted, note.file());
    }
    String suffix = owner.isEmpty() ? "-note" : "-2";
    String free = id + suffix;
    for (int number = 3; owners.containsKey(fold(free + ".html")); number++) {
      free = id + "-" + number;
    }
    Location place = Location.of(note.file());
    if (owner.isEmpty()) {
      diagnostics.report(Problem.RESERVED_ADDRESS, place, wanted, free + ".html");
    } else {
      diagnostics.report(Problem.DUPLICATE_ADDRESS, place, owner, wanted, free + ".html");
    }
    return take(free + ".html", note.file());
  }

  /** Takes the place of a file beside the notes; where a page has it, one beside it. */
  Route media(String path) {
    String wanted = portable(path);
    int dot =
        wanted.lastIndexOf('.') > wanted.lastIndexOf('/')
            ? wanted.lastIndexOf('.')
            : wanted.length();
    String free = wanted;
    for (int number = 2; owners.containsKey(fold(free)); number++) {
      free = wanted.substring(0, dot) + "-" + number + wanted.substring(dot);
    }
    return take(free, path);
  }

  private Route take(String path, String owner) {
    owners.put(fold(path), owner);
    return new Route(section + "/" + path);
  }

  private static String fold(String path) {
    return path.toLowerCase(Locale.ROOT);
  }

  /** The path with no character or name that Windows cannot hold. */
  private static String portable(String path) {
    StringBuilder portable = new StringBuilder();
    for (String part : path.split("/")) {
      String name = part.replaceAll("[<>:\"|?*\\\\\\p{Cntrl}]", "-").replaceAll("[. ]+$", "-");
      String stem = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
      portable.append(portable.isEmpty() ? "" : "/");
      portable.append(stem.matches(WINDOWS_NAMES) ? "-" + name : name);
    }
    return portable.toString();
  }
}
