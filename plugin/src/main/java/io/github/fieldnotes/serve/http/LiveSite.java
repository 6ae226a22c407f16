package io.github.fieldnotes.serve.http;

import java.util.Optional;

/** What a server answers with. Implementations are thread-safe. */
public interface LiveSite {

  /**
   * The answer for a path.
   *
   * @param path as {@link RequestPath} gives it
   */
  Answer answer(String path);

  /**
   * The version of what a path shows now. It is another one when the page has to be loaded again;
   * empty while that is not known, so that it has to be asked for again.
   */
  Optional<String> version(String path);
}
