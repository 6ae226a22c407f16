package io.github.fieldnotes.model;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where a link leads. */
public sealed interface Target {

  /** The address as data: of another host absolute, of a note or file below the notes folder. */
  default String address() {
    if (this instanceof ToNote to) {
      return to.anchor().isEmpty() ? to.note().path() : to.note().path() + "#" + to.anchor();
    }
    if (this instanceof ToMedia media) {
      return media.path() + media.suffix();
    }
    if (this instanceof ToFolder folder) {
      return folder.path() + "/";
    }
    return this instanceof ToWeb web ? web.address() : ((Dangling) this).written();
  }

  /**
   * A note of the library.
   *
   * @param note which note
   * @param anchor the id of a heading in it; empty for the note as a whole
   */
  record ToNote(NoteId note, String anchor) implements Target {}

  /**
   * A file beside the notes, copied into the section.
   *
   * @param path below the notes folder, unescaped, with {@code /} between its parts
   * @param suffix query and fragment as written, with their {@code ?} or {@code #}; often empty
   */
  record ToMedia(String path, String suffix) implements Target {}

  /**
   * A folder of notes without a note of its own.
   *
   * @param path in the section, unescaped; empty for the top
   * @param host where its files can be read; empty when that is not known
   */
  record ToFolder(String path, String host) implements Target {}

  /**
   * An address that stays as it is: absolute, or relative to the root of a host.
   *
   * @param address percent-encoded, not HTML-escaped
   */
  record ToWeb(String address) implements Target {

    private static final Pattern VIDEO =
        Pattern.compile(
            "https?://(?:(?:www\\.|m\\.)?youtube(?:-nocookie)?\\.com/"
                + "(?:watch\\?|embed/|live/|shorts/|playlist\\?).+"
                + "|youtu\\.be/.+"
                + "|(?:www\\.|player\\.)?vimeo\\.com/(?:.*/)?\\d+.*"
                + "|[^/]+/(?:w|videos/watch|videos/embed)/[A-Za-z0-9-]{20,}.*)");

    /** Whether it is a video: of YouTube, of Vimeo, or of PeerTube by the form of its addresses. */
    public boolean isVideo() {
      return VIDEO.matcher(address).matches();
    }

    /** The host, without {@code www.}; empty for an address that has none. */
    public String host() {
      try {
        String host = URI.create(address).getHost();
        return host == null ? "" : withoutWww(host.toLowerCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        // An address that no URI class accepts is still one that a browser may follow.
        return "";
      }
    }

    private static String withoutWww(String host) {
      return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }
  }

  /**
   * A relative address at which there is nothing.
   *
   * @param written the address as the note has it
   * @param outside whether it leads out of the notes folder, where nothing is looked for
   */
  record Dangling(String written, boolean outside) implements Target {}
}
