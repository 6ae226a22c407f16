package io.github.fieldnotes.read.folder;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.Media;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.store.FolderQuery;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Chooses the files that are published with the notes: those that notes link to, or all. */
public final class LinkedMedia {

  private final MediaRules rules;
  private final Diagnostics diagnostics;

  /** The existing files that notes asked for, by the path of the note. */
  private final Map<String, List<String>> asked = new ConcurrentHashMap<>();

  public LinkedMedia(MediaRules rules, Diagnostics diagnostics) {
    this.rules = rules;
    this.diagnostics = diagnostics;
  }

  /** Adds what a note asked about its folder; thread-safe. */
  public void add(String note, List<FolderQuery> questions) {
    List<String> files =
        questions.stream()
            .filter(one -> one.question() == FolderQuery.Question.IS_MEDIA)
            .filter(one -> one.answer().equals("true"))
            .map(FolderQuery::path)
            .toList();
    if (!files.isEmpty()) {
      asked.put(note, files);
    }
  }

  /** The files of published notes, in order of path; reports what is removed from them. */
  public List<Media> of(List<Note> notes, Folder folder) {
    Set<String> linked = new HashSet<>();
    notes.forEach(note -> linked.addAll(asked.getOrDefault(note.file(), List.of())));
    List<Media> chosen =
        folder.media().stream()
            .filter(file -> rules.all() || linked.contains(file.path()))
            .filter(file -> folder.hasMedia(file.path()))
            .toList();
    for (Media file : chosen) {
      folder
          .looked(file)
          .dropped()
          .ifPresent(
              what -> diagnostics.report(Problem.ACTIVE_FILE, Location.of(file.path()), what));
    }
    if (rules.all()) {
      reportRefused(folder);
    }
    return chosen;
  }

  private void reportRefused(Folder folder) {
    folder.leftOut().files().forEach(this::reportRefused);
    for (Media file : folder.media()) {
      folder.refusal(file.path()).ifPresent(why -> reportRefused(file.path(), why));
    }
  }

  private void reportRefused(String path, String why) {
    diagnostics.report(
        Problem.REFUSED_FILE, Location.of(path), path.substring(path.lastIndexOf('/') + 1), why);
  }
}
