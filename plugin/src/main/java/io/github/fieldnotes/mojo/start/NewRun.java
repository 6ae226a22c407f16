package io.github.fieldnotes.mojo.start;

import io.github.fieldnotes.FileChange;
import io.github.fieldnotes.NewNote;
import io.github.fieldnotes.diag.FileNames;
import io.github.fieldnotes.draft.DraftException;
import io.github.fieldnotes.draft.DraftKind;
import io.github.fieldnotes.draft.DraftRequest;
import io.github.fieldnotes.mojo.log.Failures;
import io.github.fieldnotes.mojo.log.MojoLog;
import io.github.fieldnotes.mojo.parameters.EnumParameter;
import io.github.fieldnotes.mojo.parameters.NotesOptions;
import io.github.fieldnotes.read.folder.NotesFolder;
import io.github.fieldnotes.read.folder.NotesFolders;
import io.github.fieldnotes.render.theme.NoteTemplates;
import io.github.fieldnotes.render.theme.ThemeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/**
 * Runs the goal {@code new}, which writes a new note.
 *
 * @param notes where the notes are
 * @param wanted what users write on the command line
 * @param site the folder with the project's templates in {@code fieldnotes/new}
 */
public record NewRun(
    NotesOptions notes, Wanted wanted, Path site, MojoLog log, Surroundings surroundings) {

  /**
   * Where and when a note is written.
   *
   * @param clock tells today, in the zone of the user
   */
  public record Surroundings(MavenProject project, Clock clock) {}

  /**
   * A note as users ask for it.
   *
   * @param folder relative to the project's folder, or a path in the section
   */
  public record Wanted(
      Optional<String> kind,
      Optional<String> title,
      Optional<String> status,
      Optional<String> supersedes,
      Optional<String> folder) {

    /** Accepts null for what is not given. */
    public static Wanted of(
        String kind, String title, String status, String supersedes, String folder) {
      return new Wanted(given(kind), given(title), given(status), given(supersedes), given(folder));
    }

    private static Optional<String> given(String text) {
      return Optional.ofNullable(text)
          .map(t -> t.replaceAll("[\\s\\p{Cntrl}]+", " ").strip())
          .filter(t -> !t.isEmpty());
    }
  }

  /** Writes the note and logs its path. */
  public void execute() throws MojoExecutionException, MojoFailureException {
    NotesFolders folders = notes.files().folders();
    try {
      NewNote note = NewNote.draft(notes.reading(), request(folders), templates(), scratch());
      note.write();
      log.info("Fieldnotes: wrote " + log.relative(note.file()));
      note.change().ifPresent(this::tell);
    } catch (DraftException | ThemeException e) {
      throw Failures.failure(e);
    } catch (IOException | UncheckedIOException e) {
      throw Failures.error("could not write the new note: " + e.getMessage(), e);
    }
  }

  private void tell(FileChange change) {
    log.info(
        "Fieldnotes: the status of " + log.relative(change.file()) + " is now: " + change.said());
  }

  private DraftRequest request(NotesFolders folders) throws MojoFailureException {
    if (wanted.kind().isEmpty()) {
      throw Failures.failure(
          "say which kind of note to write: -Dkind=decision, meeting, talk or note");
    }
    DraftKind kind = EnumParameter.constant("kind", wanted.kind().get(), DraftKind.values());
    return new DraftRequest(
        kind,
        wanted.title().orElse(""),
        LocalDate.now(surroundings.clock()),
        wanted.status(),
        wanted.supersedes(),
        wanted.folder().map(folder -> inSection(folder, folders)));
  }

  /** A folder as a path in the section. */
  private String inSection(String written, NotesFolders folders) {
    String folder = written.replace('\\', '/').replaceFirst("/+$", "");
    try {
      Path base = surroundings.project().getBasedir().toPath();
      Path file = base.resolve(folder).toAbsolutePath().normalize();
      for (NotesFolder one : folders.all()) {
        Path top = one.directory().toAbsolutePath().normalize();
        if (file.startsWith(top)) {
          String below = file.equals(top) ? "" : FileNames.below(top, file);
          return (one.prefix() + below).replaceFirst("/$", "");
        }
      }
    } catch (InvalidPathException e) {
      throw new DraftException("\"" + written + "\" is not the path of a folder", e);
    }
    return NotesFolders.normalized(folder)
        .filter(path -> !Path.of(folder).isAbsolute())
        .filter(path -> folders.holding(path + "/").isPresent())
        .orElseThrow(
            () ->
                new DraftException(
                    "the folder \""
                        + written
                        + "\" is in no folder of notes; the notes are in "
                        + folders.directories()));
  }

  private NoteTemplates templates() {
    return new NoteTemplates(site.resolve("fieldnotes"));
  }

  private Path scratch() {
    return Path.of(surroundings.project().getBuild().getDirectory(), "fieldnotes", "new");
  }
}
