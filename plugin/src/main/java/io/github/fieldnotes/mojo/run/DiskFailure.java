package io.github.fieldnotes.mojo.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Describes failures to write a file. Java's own messages often contain only the path. */
public final class DiskFailure {

  private DiskFailure() {}

  static String text(Exception failure) {
    return "could not write the section: " + reason(failure);
  }

  /** What went wrong, in words. */
  public static String reason(Exception failure) {
    if (failure instanceof UncheckedIOException wrapped) {
      IOException cause = wrapped.getCause();
      return cause.toString().equals(wrapped.getMessage()) ? reason(cause) : wrapped.getMessage();
    }
    if (failure instanceof FileSystemException one && one.getReason() == null) {
      return one.getFile() + reason(one);
    }
    return failure.getMessage();
  }

  private static String reason(FileSystemException failure) {
    if (failure instanceof AccessDeniedException) {
      return ": no permission to write there";
    }
    if (failure instanceof FileAlreadyExistsException
        || failure instanceof DirectoryNotEmptyException) {
      return " is in the way";
    }
    if (failure instanceof NotDirectoryException) {
      return " is not a folder";
    }
    return failure instanceof NoSuchFileException ? " does not exist" : "";
  }
}
