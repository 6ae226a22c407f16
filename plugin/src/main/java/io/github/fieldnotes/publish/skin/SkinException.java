package io.github.fieldnotes.publish.skin;

import org.apache.maven.doxia.site.Skin;

/** A site's skin cannot be put around a section; the message says what to do. */
public final class SkinException extends Exception {

  private static final long serialVersionUID = 1L;

  SkinException(String what, Throwable cause) {
    super(what + ": " + cause.getMessage(), cause);
  }

  SkinException(Skin skin, Throwable cause) {
    this(
        "the skin "
            + id(skin)
            + " cannot be used outside the site plugin. If it is a skin for Doxia 1, put"
            + " fieldnotes-maven-plugin in <reporting>, or name a newer skin in site.xml",
        cause);
  }

  /**
   * A skin that leaves its pages unfinished.
   *
   * @param skin its group, artifact and version
   */
  SkinException(String skin, String fault) {
    super("the skin " + skin + " " + fault);
  }

  /** Group, artifact and version of a skin, with colons between. */
  static String id(Skin skin) {
    return skin.getGroupId() + ":" + skin.getArtifactId() + ":" + skin.getVersion();
  }
}
