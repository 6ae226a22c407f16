package io.github.fieldnotes.plan;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Media;
import io.github.fieldnotes.model.Note;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Allocates a unique route to every page and file of the section. Routes are compared ignoring case
 * and with composed accents, since many file systems treat such names as equal.
 *
 * <p>The first to ask for a route gets it; {@link #note} and {@link #media} append a suffix or a
 * number for later ones. Not thread-safe.
 */
final class RouteAllocator {

  private static final String PAGE = ".html";

  private final String section;
  private final Predicate<String> names;
  private final Diagnostics diagnostics;

  /**
   * The owner of each route: a file of the notes folder, a folder, or an empty name for the section
   * itself.
   */
  private final Map<String, String> owners = new HashMap<>();

  /** For a route that several files want, the first number that may still be free. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private final Set<String> folders = new HashSet<>();
  private final Set<String> replaced = new HashSet<>();

  RouteAllocator(String section, Predicate<String> names, Diagnostics diagnostics) {
    this.section = section;
    this.names = names;
    this.diagnostics = diagnostics;
  }

  /** Reserves a route that the section itself needs. */
  Route reserve(String path) {
    String portable = portable(path);
    keepFolders(portable);
    Route route = take(portable, "");
    if (!portable.equals(PortableName.ofPath(path))) {
      replaced.add(route.path());
    }
    return route;
  }

  /** Whether the section got a different route because a name is not portable. */
  boolean isReplaced(Route reserved) {
    return replaced.contains(reserved.path());
  }

  /** Converts a path so that every system and this site allow each part of it. */
  private String portable(String path) {
    StringBuilder portable = new StringBuilder(path.length());
    for (String part : PortableName.ofPath(path).split("/")) {
      portable.append(portable.isEmpty() ? "" : "/");
      portable.append(names.test(part) ? part : PortableName.ascii(part));
    }
    return portable.toString();
  }

  /** Reserves exactly this route, if no page, file or folder has it. */
  Optional<Route> free(String path) {
    String portable = portable(path);
    for (int slash = portable.indexOf('/'); slash >= 0; slash = portable.indexOf('/', slash + 1)) {
      String folded = fold(portable.substring(0, slash));
      if (owners.containsKey(folded) && !folders.contains(folded)) {
        return Optional.empty();
      }
    }
    if (owners.containsKey(fold(portable))) {
      return Optional.empty();
    }
    keepFolders(portable);
    return Optional.of(take(portable, ""));
  }

  /**
   * Reserves the folders of all notes and files. Must be called before any of them gets its route,
   * or a note {@code a.md} could take that of a folder {@code a.html}.
   */
  void keepFolders(Library library) {
    library.notes().forEach(note -> keepFolders(wanted(note)));
    library.media().forEach(media -> keepFolders(wanted(media)));
  }

  /** Allocates the route of a note; if it is taken, allocates a similar one and reports that. */
  Route note(Note note) {
    String wanted = wanted(note);
    reportName(note.file(), note.id().path() + PAGE);
    String owner = owners.get(fold(wanted));
    if (owner == null) {
      return take(wanted, note.file());
    }
    String id = wanted.substring(0, wanted.length() - PAGE.length());
    String free = id + (owner.isEmpty() ? "-note" : "-2") + PAGE;
    free = owners.containsKey(fold(free)) ? numbered(id, 3, PAGE) : free;
    Location place = Location.of(note.file());
    if (owner.isEmpty()) {
      diagnostics.report(Problem.RESERVED_ADDRESS, place, wanted, free);
    } else {
      diagnostics.report(Problem.DUPLICATE_ADDRESS, place, owner, wanted, free);
    }
    return take(free, note.file());
  }

  /** Allocates the route of a file beside the notes; if a page has it, allocates a similar one. */
  Route media(Media media) {
    String wanted = wanted(media);
    reportName(media.path(), media.path());
    int dot =
        wanted.lastIndexOf('.') > wanted.lastIndexOf('/')
            ? wanted.lastIndexOf('.')
            : wanted.length();
    return take(
        owners.containsKey(fold(wanted))
            ? numbered(wanted.substring(0, dot), 2, wanted.substring(dot))
            : wanted,
        media.path());
  }

  /**
   * The first free route with a number. Routes are never released, so if many files want one route,
   * none has to try numbers that were taken before.
   */
  private String numbered(String stem, int first, String ending) {
    String wanted = first + fold(stem + ending);
    int number = numbers.getOrDefault(wanted, first);
    while (owners.containsKey(fold(stem + "-" + number + ending))) {
      number++;
    }
    numbers.put(wanted, number);
    return stem + "-" + number + ending;
  }

  private void reportName(String file, String path) {
    String portable = portable(path);
    if (!portable.equals(path)) {
      diagnostics.report(Problem.UNPORTABLE_NAME, Location.of(file), portable);
    }
  }

  private String wanted(Note note) {
    return besideOwnFiles(portable(note.id().path() + PAGE));
  }

  private String wanted(Media media) {
    return besideOwnFiles(portable(media.path()));
  }

  /**
   * Renames folders in a path where the section has a file of its own, such as {@code notes.json}.
   */
  private String besideOwnFiles(String path) {
    String free = path;
    for (int slash = free.indexOf('/'); slash >= 0; slash = free.indexOf('/', slash + 1)) {
      if ("".equals(owners.get(fold(free.substring(0, slash))))) {
        free = free.substring(0, slash) + "-folder" + free.substring(slash);
      }
    }
    return free;
  }

  private void keepFolders(String path) {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      String folder = path.substring(0, slash);
      if (owners.putIfAbsent(fold(folder), "the folder " + folder) == null) {
        folders.add(fold(folder));
      }
    }
  }

  private Route take(String path, String owner) {
    owners.put(fold(path), owner);
    return new Route(section + "/" + path);
  }

  private static String fold(String path) {
    // via upper case, since some systems treat ß as ss
    return Normalizer.normalize(path, Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }
}
