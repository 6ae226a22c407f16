package io.github.fieldnotes.mojo.start;

import io.github.fieldnotes.diag.FileNames;
import io.github.fieldnotes.read.UsualFolders;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The folders of Markdown in a project.
 *
 * @param paths relative to the project, outer folders only, in order of path
 * @param elsewhere modules with such folders, which have a POM of their own
 */
record FoundFolders(List<String> paths, List<String> elsewhere) {

  private static final int DEEPEST = 5;

  /** Folders of builds, of dependencies, and of pages that the site plugin renders itself. */
  private static final Set<String> LEFT =
      Set.of("target", "build", "node_modules", "vendor", "src/main", "src/test", "src/site");

  /** Looks for folders with usual names that have Markdown. Links are not followed. */
  static FoundFolders in(Path project) throws IOException {
    Search search = new Search(project, new ArrayList<>(), new ArrayList<>());
    Files.walkFileTree(project, Set.of(), DEEPEST, search.visitor());
    return new FoundFolders(
        search.found().stream().sorted().toList(), search.modules().stream().sorted().toList());
  }

  private record Search(Path project, List<String> found, List<String> modules) {

    SimpleFileVisitor<Path> visitor() {
      return new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
            throws IOException {
          return folder.equals(project) || !isLeft(folder)
              ? FileVisitResult.CONTINUE
              : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
          return FileVisitResult.CONTINUE;
        }
      };
    }

    /** Whether nothing further down counts: it is left out, or it has been found. */
    private boolean isLeft(Path folder) throws IOException {
      String path = FileNames.below(project, folder);
      String name = FileNames.last(folder);
      boolean hidden = name.startsWith(".");
      if (hidden || LEFT.contains(path) || LEFT.contains(name)) {
        return true;
      }
      if (Files.exists(folder.resolve("pom.xml"))) {
        if (!in(folder).paths().isEmpty()) {
          modules.add(path);
        }
        return true;
      }
      if (UsualFolders.isUsual(name) && hasMarkdown(folder)) {
        found.add(path);
        return true;
      }
      return false;
    }

    private static boolean hasMarkdown(Path folder) throws IOException {
      try (var files = Files.walk(folder, DEEPEST)) {
        return files.anyMatch(
            file -> {
              String name = file.toString().toLowerCase(Locale.ROOT);
              return (name.endsWith(".md") || name.endsWith(".markdown"))
                  && Files.isRegularFile(file);
            });
      }
    }
  }

  /** The folders by their names in the section, which are unique and names of XML elements. */
  Map<String, String> named() {
    Map<String, String> named = new LinkedHashMap<>();
    for (String path : paths) {
      String last = path.substring(path.lastIndexOf('/') + 1);
      String name = last.replaceAll("[^\\p{L}\\p{N}_-]+", "-").replaceFirst("^[^\\p{L}]+", "");
      String base = name.isEmpty() ? "notes" : name;
      String free = base;
      for (int i = 2; named.containsKey(free); i++) {
        free = base + "-" + i;
      }
      named.put(free, path);
    }
    return named;
  }
}
