package io.github.fieldnotes.publish.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The operations on the real disk. Thread-safe. */
final class RealFileOperations implements FileOperations {

  private volatile boolean links = true;

  @Override
  public OutputStream create(Path file) throws IOException {
    return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  @Override
  public void createFolders(Path folder) throws IOException {
    Files.createDirectories(folder);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    try {
      // the second option is for file systems that refuse to replace a file
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      if (Files.isDirectory(from, LinkOption.NOFOLLOW_LINKS)) {
        throw e;
      }
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Copies the file with its times where there are no hard links, as on FAT. */
  @Override
  public void link(Path from, Path to) throws IOException {
    // some systems cannot link a symbolic link itself
    if (links && !Files.isSymbolicLink(from)) {
      try {
        Files.createLink(to, from);
        return;
      } catch (FileAlreadyExistsException | NoSuchFileException e) {
        throw e;
      } catch (FileSystemException | UnsupportedOperationException e) {
        links = false;
      }
    }
    Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public void delete(Path path) throws IOException {
    Files.deleteIfExists(path);
  }
}
