package io.github.fieldnotes.serve;

import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.serve.page.LivePage;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One state of a section. Implementations are thread-safe. Paths are those of the site: {@code
 * notes/index.html}.
 */
public interface MadeSection {

  /** The problems of its notes, sorted. */
  List<Diagnostic> problems();

  /** The path of its first page. */
  String index();

  /** Whether it has a page with a path. */
  boolean isPage(String path);

  /** The file of the note that a page shows, as places of problems have it. */
  Optional<String> note(String path);

  /** The files of all notes that have a page. */
  Set<String> notes();

  /**
   * Draws one of its pages in the skin.
   *
   * @return HTML, with {@link LivePage#MARK} where its content begins if the skin keeps comments
   */
  String page(String path) throws PreviewException;

  /** Makes a file that is no page of the section; empty if neither it nor its skin has one. */
  Optional<byte[]> file(String path) throws PreviewException;
}
