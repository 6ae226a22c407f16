package io.github.fieldnotes.model;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** The target of a link. */
public sealed interface Target {

  /**
   * The address for data files: absolute for other hosts, relative to the notes folder for notes
   * and files.
   */
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

  /** Whether this is a file beside the notes that pages show as a picture. */
  default boolean isPicture() {
    return this instanceof ToMedia media && ToMedia.PICTURE.matcher(media.path()).matches();
  }

  /**
   * A note of the library.
   *
   * @param note the id of the note
   * @param anchor the id of a heading in it; empty for the note as a whole. As long as not all
   *     notes have been read, and where there is no such part, also titles of headings, each
   *     preceded by {@code #}, or {@code #^} and the id of a block
   */
  record ToNote(NoteId note, String anchor) implements Target {}

  /**
   * A file beside the notes that is published in the section.
   *
   * @param path the path below the notes folder, unescaped, separated by {@code /}
   * @param suffix the query and fragment as written, including {@code ?} and {@code #}; often empty
   */
  record ToMedia(String path, String suffix) implements Target {

    private static final Pattern PICTURE =
        Pattern.compile("(?is).*\\.(?:a?png|avif|bmp|gif|ico|jfif|jpe?g|jxl|svg|tiff?|webp)");
  }

  /**
   * A folder of notes without a note of its own.
   *
   * @param path the path in the section, unescaped; empty for the top
   * @param host the address of the folder on the code host; empty if unknown
   */
  record ToFolder(String path, String host) implements Target {}

  /**
   * An address that is kept as it is: absolute, or relative to the root of a host.
   *
   * @param address the address, percent-encoded, not HTML-escaped
   */
  record ToWeb(String address) implements Target {

    private static final String AFTER_SCHEME = "://";

    /** RFC 3986, 2.2 and 2.3: marks that may stand in a path, query or fragment. */
    private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

    private static final Pattern VIDEO =
        Pattern.compile(
            "https?://(?:(?:www\\.|m\\.)?youtube(?:-nocookie)?\\.com/"
                + "(?:watch\\?|embed/|live/|shorts/|playlist\\?).+"
                + "|youtu\\.be/.+"
                + "|(?:www\\.|player\\.)?vimeo\\.com/(?:.*/)?\\d+.*"
                + "|[^/]+/(?:w|videos/watch|videos/embed)/[A-Za-z0-9-]{20,}.*)");

    /**
     * Whether this is the address of a video on YouTube or Vimeo, or has the form of a PeerTube
     * address.
     */
    public boolean isVideo() {
      return mayBeVideo() && VIDEO.matcher(address).matches();
    }

    /** Whether the address has a part that all addresses of videos have; cheap to find out. */
    private boolean mayBeVideo() {
      return address.contains("youtu")
          || address.contains("vimeo")
          || address.contains("/w/")
          || address.contains("/videos/");
    }

    /** The host without {@code www.}; empty if the address has none. */
    public String host() {
      int end = endOfPlainHost();
      if (end > 0) {
        int start = address.indexOf(AFTER_SCHEME) + AFTER_SCHEME.length();
        return withoutWww(address.substring(start, end).toLowerCase(Locale.ROOT));
      }
      try {
        String host = URI.create(address).getHost();
        return host == null ? "" : withoutWww(host.toLowerCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        // browsers may still follow an address that the URI class rejects
        return "";
      }
    }

    /**
     * Finds the end of the host in an ordinary address, because a section has tens of thousands of
     * them, and parsing one takes longer. An ordinary address has no port, no user and no escapes,
     * and a host of labels the last of which begins with a letter.
     *
     * @return an offset; -1 if the address is not ordinary
     */
    private int endOfPlainHost() {
      int start =
          address.startsWith("https://") ? 8 : address.startsWith("http://") ? 7 : address.length();
      int end = start;
      int label = start;
      while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
        char c = address.charAt(end);
        boolean isEdge = end == label || end + 1 == address.length();
        if (!isAlphanumeric(c) && (c != '.' && c != '-' || isEdge)) {
          return -1;
        }
        if (c == '.' || c == '-') {
          // both sides of either are letters or digits
          if (!isAlphanumeric(address.charAt(end + 1))) {
            return -1;
          }
          label = c == '.' ? end + 1 : label;
        }
        end++;
      }
      boolean isHost = end > start && Character.isLetter(address.charAt(label));
      return isHost && isPlain(address.substring(end)) ? end : -1;
    }

    /** Whether a path, query and fragment have only characters that need no second look. */
    private static boolean isPlain(String rest) {
      boolean isFragment = false;
      for (int i = 0; i < rest.length(); i++) {
        char c = rest.charAt(i);
        if (!isAlphanumeric(c) && PLAIN.indexOf(c) < 0 && (c != '#' || isFragment)) {
          return false;
        }
        isFragment |= c == '#';
      }
      return true;
    }

    private static boolean isAlphanumeric(char c) {
      return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
    }

    private static String withoutWww(String host) {
      return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }
  }

  /**
   * A relative address at which there is nothing.
   *
   * @param written the address as written in the note
   * @param outside whether it leads out of the notes folder, where targets are not checked
   */
  record Dangling(String written, boolean outside) implements Target {}
}
