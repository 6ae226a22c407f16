package io.github.fieldnotes.mojo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

/** Failures that Java reports of a disk, in words. */
class DiskFailureTest {

  @Test
  void aPathAloneGetsItsReason() {
    assertThat(DiskFailure.text(new AccessDeniedException("site/notes")))
        .isEqualTo("could not write the section: site/notes: no permission to write there");
    assertThat(DiskFailure.text(new DirectoryNotEmptyException("site/notes/a.html")))
        .isEqualTo("could not write the section: site/notes/a.html is in the way");
    assertThat(DiskFailure.text(new NoSuchFileException("site/notes/a.html")))
        .isEqualTo("could not write the section: site/notes/a.html does not exist");
  }

  @Test
  void aReasonThatIsGivenStays() {
    assertThat(DiskFailure.text(new FileSystemException("a", null, "No space left on device")))
        .isEqualTo("could not write the section: a: No space left on device");
    assertThat(DiskFailure.text(new IOException("another build is still writing a")))
        .isEqualTo("could not write the section: another build is still writing a");
  }

  @Test
  void whatWrapsAFailureIsLeftOutUnlessItSaysMore() {
    IOException cause = new AccessDeniedException("a");

    assertThat(DiskFailure.text(new UncheckedIOException(cause)))
        .isEqualTo("could not write the section: a: no permission to write there");
    assertThat(DiskFailure.text(new UncheckedIOException("could not cache notes", cause)))
        .isEqualTo("could not write the section: could not cache notes");
  }
}
