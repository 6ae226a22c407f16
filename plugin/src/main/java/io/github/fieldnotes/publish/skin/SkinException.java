package io.github.fieldnotes.publish.skin;

import org.apache.maven.doxia.site.Skin;

/** The skin of a site cannot be put around a section. The message says what to do. */
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
   * A failure of a skin that leaves its pages incomplete.
   *
   * @param skin its group, artifact and version, separated by colons
   */
  SkinException(String skin, String fault) {
    super("the skin " + skin + " " + fault);
  }

  /** The group, artifact and version of a skin, separated by colons. */
  static String id(Skin skin) {
    return skin.getGroupId() + ":" + skin.getArtifactId() + ":" + skin.getVersion();
  }
}
