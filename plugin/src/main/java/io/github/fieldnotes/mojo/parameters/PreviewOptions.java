package io.github.fieldnotes.mojo.parameters;

import io.github.fieldnotes.serve.page.EditorLink;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The parameters of the goal {@code serve}, as users write them.
 *
 * @param port the first port to try
 * @param editor the address that opens a file
 */
public record PreviewOptions(int port, String editor) {

  private static final int HIGHEST = 65_535;

  /** The first port to try; 0 for any free one. */
  public int firstPort() throws MojoFailureException {
    if (port < 0 || port > HIGHEST) {
      throw new MojoFailureException("port is " + port + "; it must be from 0 to " + HIGHEST);
    }
    return port;
  }

  /** The links that open files. */
  public EditorLink link() throws MojoFailureException {
    EditorLink link = new EditorLink(editor.strip());
    if (!link.isValid()) {
      throw new MojoFailureException(
          "editor is '"
              + editor
              + "'; it must be an address with {path}, such as"
              + " idea://open?file={path}&line={line}, or none");
    }
    return link;
  }
}
