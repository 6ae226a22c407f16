package io.github.fieldnotes.read;

import io.github.fieldnotes.model.Link;
import io.github.fieldnotes.model.Target;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows links to videos: YouTube, Vimeo, and PeerTube by the form of its addresses. */
final class Videos {

  private static final Pattern VIDEO =
      Pattern.compile(
          "https?://(?:(?:www\\.|m\\.)?youtube(?:-nocookie)?\\.com/"
              + "(?:watch\\?|embed/|live/|shorts/|playlist\\?).+"
              + "|youtu\\.be/.+"
              + "|(?:www\\.|player\\.)?vimeo\\.com/(?:.*/)?\\d+.*"
              + "|[^/]+/(?:w|videos/watch|videos/embed)/[A-Za-z0-9-]{20,}.*)");

  private Videos() {}

  /** The address of the first link that leads to a video. */
  static Optional<String> first(List<Link> links) {
    return links.stream()
        .map(Link::target)
        .filter(Target.ToWeb.class::isInstance)
        .map(target -> ((Target.ToWeb) target).address())
        .filter(address -> VIDEO.matcher(address).matches())
        .findFirst();
  }
}
