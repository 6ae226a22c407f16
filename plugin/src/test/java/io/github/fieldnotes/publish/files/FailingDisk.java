package io.github.fieldnotes.publish.files;

import io.github.fieldnotes.diag.FileNames;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk on which a run is killed before one of its steps, or cannot take it. */
final class FailingDisk implements FileOperations {

  /** What happens. */
  enum Failure {
    /** This step and all behind it are never taken. */
    KILLED,
    /** The step cannot be taken, later ones can. */
    REFUSED,
    /** No folder can be moved, as on Windows with an open file in it, and then it is killed. */
    KILLED_AND_NO_FOLDER_MOVES
  }

  /** As a killed process, a thread of which does no more. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  private final FileOperations disk = new RealFileOperations();
  private final Failure failure;
  private final int step;
  private final String refused;
  private int taken;

  FailingDisk(Failure failure, int step) {
    this(failure, step, "\0");
  }

  /** Takes what no name may hold, too. */
  FailingDisk(Failure failure, int step, String refused) {
    this.failure = failure;
    this.step = step;
    this.refused = refused;
  }

  /** How many steps were asked for. */
  int taken() {
    return taken;
  }

  private void take(Path path) throws IOException {
    taken++;
    if (failure != Failure.REFUSED && taken > step) {
      throw new Killed();
    }
    if (taken - 1 == step) {
      throw new AccessDeniedException(path.toString());
    }
  }

  @Override
  public OutputStream create(Path file) throws IOException {
    take(file);
    if (FileNames.last(file).contains(refused)) {
      throw new FileSystemException(file.toString(), null, "no such name here");
    }
    return disk.create(file);
  }

  @Override
  public void createFolders(Path folder) throws IOException {
    take(folder);
    disk.createFolders(folder);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    take(to);
    if (failure == Failure.KILLED_AND_NO_FOLDER_MOVES && to.endsWith("old")) {
      throw new AccessDeniedException(to.toString());
    }
    disk.move(from, to);
  }

  @Override
  public void link(Path from, Path to) throws IOException {
    take(to);
    if (failure == Failure.KILLED_AND_NO_FOLDER_MOVES) {
      Files.copy(from, to);
    } else {
      disk.link(from, to);
    }
  }

  @Override
  public void delete(Path path) throws IOException {
    take(path);
    disk.delete(path);
  }
}
