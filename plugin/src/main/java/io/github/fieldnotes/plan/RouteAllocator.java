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
 * Gives every page and file of the section a place of its own. Places are compared without case and
 * with accents composed, since many file systems take such names for one.
 */
final class RouteAllocator {

  private static final String PAGE = ".html";

  private final String section;
  private final Predicate<String> names;
  private final Diagnostics diagnostics;

  /** Who has a place: a file of the notes folder, a folder, or nobody's name for the section. */
  private final Map<String, String> owners = new HashMap<>();

  /** By a place that several want: the first number that may be free behind it. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private final Set<String> folders = new HashSet<>();
  private final Set<String> replaced = new HashSet<>();

  RouteAllocator(String section, Predicate<String> names, Diagnostics diagnostics) {
    this.section = section;
    this.names = names;
    this.diagnostics = diagnostics;
  }

  /** Takes a place that the section itself needs. */
  Route reserve(String path) {
    String portable = portable(path);
    keepFolders(portable);
    Route route = take(portable, "");
    if (!portable.equals(PortableName.ofPath(path))) {
      replaced.add(route.path());
    }
    return route;
  }

  /** Whether the section needs another place than it would have on most systems. */
  boolean isReplaced(Route reserved) {
    return replaced.contains(reserved.path());
  }

  /** The path, each part of which is a name that every system and this site can have. */
  private String portable(String path) {
    StringBuilder portable = new StringBuilder(path.length());
    for (String part : PortableName.ofPath(path).split("/")) {
      portable.append(portable.isEmpty() ? "" : "/");
      portable.append(names.test(part) ? part : PortableName.ascii(part));
    }
    return portable.toString();
  }

  /** Takes exactly this place, if neither a page nor a file nor a folder has it. */
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
   * Keeps the folders of all notes and files as folders. To be called before any of them gets its
   * place, or a note {@code a.md} would take that of a folder {@code a.html}.
   */
  void keepFolders(Library library) {
    library.notes().forEach(note -> keepFolders(wanted(note)));
    library.media().forEach(media -> keepFolders(wanted(media)));
  }

  /** Takes the place of a note; where it is taken, one beside it, and tells so. */
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

  /** Takes the place of a file beside the notes; where a page has it, one beside it. */
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
   * The first free place with a number. What was taken stays so: of many that want one place, none
   * has to try the numbers of those before it.
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

  /** No folder can stand where the section has a file of its own, such as {@code notes.json}. */
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
    // by way of capitals, since some systems take ß for ss
    return Normalizer.normalize(path, Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }
}
