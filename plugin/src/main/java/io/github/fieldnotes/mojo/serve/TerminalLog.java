package io.github.fieldnotes.mojo.serve;

import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.mojo.log.MojoLog;
import io.github.fieldnotes.read.folder.NotesFolders;
import io.github.fieldnotes.serve.PreviewException;
import io.github.fieldnotes.serve.PreviewLog;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/**
 * Writes problems to Maven's log as they come and go. Thread-safe if the log is.
 *
 * @param log the log itself, for what only a debugging user wants to see
 */
record TerminalLog(Log log, MojoLog said, NotesFolders notes) implements PreviewLog {

  @Override
  public void came(Diagnostic problem) {
    said.problems(List.of(problem), notes);
  }

  @Override
  public void went(Diagnostic problem) {
    log.info("Fieldnotes: no longer: " + problem.text(said.shown(notes)));
  }

  @Override
  public void failed(PreviewException failure) {
    log.error("Fieldnotes: " + failure.getMessage());
    if (log.isDebugEnabled()) {
      log.debug("Fieldnotes: the cause", failure);
    }
  }

  @Override
  public void recovered() {
    log.info("Fieldnotes: the pages are up to date again");
  }
}
