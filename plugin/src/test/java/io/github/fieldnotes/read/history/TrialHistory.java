package io.github.fieldnotes.read.history;

import io.github.fieldnotes.model.Note.History;
import io.github.fieldnotes.mojo.git.TrialGit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A repository whose commits have days.
 *
 * @param folder of its checkout
 */
record TrialHistory(Path folder, TrialGit git) {

  static TrialHistory in(Path folder) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    TrialGit git = TrialGit.in(folder);
    git.run("config", "user.name", "Trial");
    git.run("config", "user.email", "trial@example.org");
    git.run("config", "commit.gpgsign", "false");
    git.run("checkout", "--quiet", "-b", "main");
    return new TrialHistory(folder, git);
  }

  void write(String file, String... lines) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, List.of(lines));
  }

  /** Commits all that is there, at noon in Greenwich. */
  void commit(String day) throws IOException, InterruptedException {
    commitAt(day + "T12:00:00+0000");
  }

  void commitAt(String moment) throws IOException, InterruptedException {
    git.run("add", "--all");
    git.run("commit", "--quiet", "--allow-empty", "--message=Trial", "--date=" + moment);
  }

  /** What a reader that keeps nothing finds. */
  Map<String, History> found() throws IOException {
    return found(histories(folder.resolveSibling("kept"), false));
  }

  static GitHistories histories(Path kept, boolean used) {
    return new GitHistories(kept, used, path -> path.endsWith(".md"));
  }

  Map<String, History> found(GitHistories histories) throws IOException {
    Map<String, History> found = new TreeMap<>();
    histories
        .of(notes())
        .files()
        .forEach(
            (file, history) ->
                found.put(folder.relativize(file).toString().replace('\\', '/'), history));
    return found;
  }

  List<Path> notes() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return new ArrayList<>(files.filter(file -> file.toString().endsWith(".md")).toList());
    }
  }

  static History days(String added, String changed) {
    return new History(LocalDate.parse(added), LocalDate.parse(changed));
  }
}
