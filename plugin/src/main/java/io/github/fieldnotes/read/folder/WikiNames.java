package io.github.fieldnotes.read.folder;

import io.github.fieldnotes.diag.Nearest;
import io.github.fieldnotes.read.folder.Folder.NoteFile;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Finds the file that a name in double brackets means, as Obsidian does: by its path, by its name
 * anywhere in the vaults, or by an alias of the note; letter case does not count. Thread-safe.
 */
final class WikiNames {

  /** The most names that a wrong one is compared with. */
  private static final int MOST_COMPARED = 500;

  private static final int NEAR = 3;

  private final NotesFolders folders;
  private final Vaults vaults;
  private final Function<NoteFile, List<String>> aliases;
  private final List<NoteFile> notes = new ArrayList<>();
  private final Map<String, List<String>> byName = new HashMap<>();
  private final Map<String, WikiAnswer> answers = new ConcurrentHashMap<>();

  /** Made when it is first needed, because it costs a look into every note. */
  private volatile Map<String, List<String>> byAlias;

  /**
   * Names of no files yet.
   *
   * @param aliases the other names of a note
   */
  WikiNames(NotesFolders folders, Vaults vaults, Function<NoteFile, List<String>> aliases) {
    this.folders = folders;
    this.vaults = vaults;
    this.aliases = aliases;
  }

  /** Whether a path is in a vault. */
  boolean isVault(String path) {
    return folders.holding(path).filter(vaults::has).isPresent();
  }

  void addNote(NoteFile note) {
    if (isVault(note.path())) {
      notes.add(note);
      add(note.path(), withoutEnding(key(note.path())));
    }
  }

  void addFile(String path) {
    if (isVault(path)) {
      add(path, key(path));
    }
  }

  private void add(String path, String key) {
    byName.computeIfAbsent(last(key), name -> new ArrayList<>()).add(path);
  }

  /** What a name in a note means. */
  WikiAnswer find(String note, String name) {
    return answers.computeIfAbsent(folder(note) + "\n" + name, question -> answer(note, name));
  }

  private WikiAnswer answer(String note, String name) {
    String folder = folder(note);
    String asked = name.startsWith("../") || name.startsWith("./") ? folder + name : name;
    String wanted = key(NotesFolders.normalized(asked).orElse(""));
    if (wanted.isEmpty()) {
      return new WikiAnswer("", List.of());
    }
    List<String> found = named(wanted);
    if (found.isEmpty()) {
      found = named(withoutEnding(wanted));
    }
    if (found.isEmpty()) {
      found = aliases().getOrDefault(wanted, List.of());
    }
    if (found.isEmpty()) {
      return new WikiAnswer("", nearest(wanted));
    }
    Comparator<String> order =
        Comparator.comparing((String path) -> !isExact(path, wanted))
            .thenComparing(path -> !folder(path).equals(folder))
            .thenComparing(path -> path.chars().filter(c -> c == '/').count())
            .thenComparing(Comparator.naturalOrder());
    List<String> all = found.stream().distinct().sorted(order).toList();
    String best = all.get(0);
    boolean isSure = isExact(best, wanted) && wanted.contains("/") || folder(best).equals(folder);
    return new WikiAnswer(best, isSure ? List.of() : all.subList(1, all.size()));
  }

  /** Whether a name with folders is the whole path of a file in its vault. */
  private boolean isExact(String path, String wanted) {
    String key = key(below(path));
    return wanted.contains("/") && (key.equals(wanted) || withoutEnding(key).equals(wanted));
  }

  private List<String> named(String wanted) {
    return byName.getOrDefault(last(wanted), List.of()).stream()
        .filter(path -> ends(key(path), wanted) || ends(withoutEnding(key(path)), wanted))
        .toList();
  }

  private static boolean ends(String key, String wanted) {
    return key.equals(wanted) || key.endsWith("/" + wanted);
  }

  private List<String> nearest(String wanted) {
    String name = last(wanted);
    List<String> similar =
        byName.keySet().stream()
            .filter(other -> other.charAt(0) == name.charAt(0))
            .filter(other -> Math.abs(other.length() - name.length()) <= NEAR)
            .sorted()
            .limit(MOST_COMPARED)
            .toList();
    return Nearest.to(name, similar, 1).stream().map(key -> below(byName.get(key).get(0))).toList();
  }

  private Map<String, List<String>> aliases() {
    Map<String, List<String>> all = byAlias;
    if (all == null) {
      all = new HashMap<>();
      for (NoteFile note : notes) {
        for (String alias : aliases.apply(note)) {
          all.computeIfAbsent(key(alias.strip()), key -> new ArrayList<>()).add(note.path());
        }
      }
      byAlias = all;
    }
    return all;
  }

  private String below(String path) {
    return folders.holding(path).map(f -> path.substring(f.prefix().length())).orElse(path);
  }

  private static String key(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static String withoutEnding(String key) {
    return NoteScanner.isMarkdown(key) ? key.substring(0, key.lastIndexOf('.')) : key;
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
