package io.github.fieldnotes.read.note;

import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.model.Target;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value of the front matter with a Markdown link in it.
 *
 * @param text as shown
 * @param target where its first link leads
 */
public record FrontMatterLink(String text, Optional<Target> target) {

  private static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]]+)\\]\\(\\s*<?([^()<>\\s]+)>?\\s*\\)");
  private static final Pattern ADDRESS =
      Pattern.compile("https?://\\S+|\\S+\\.(?i:md|markdown)(?:#\\S*)?");

  /** Reads a value; where there is no link, an address that is all of it is one. */
  public static FrontMatterLink in(String value, Location place, NoteFindings findings) {
    Matcher link = LINK.matcher(value);
    if (link.find()) {
      Optional<Target> target = findings.resolve(link.group(2), link.group(1), place);
      return new FrontMatterLink(LINK.matcher(value).replaceAll("$1"), target);
    }
    Optional<Target> bracketed = findings.inFrontMatter(place);
    if (bracketed.isPresent()) {
      return new FrontMatterLink(value, bracketed);
    }
    String address = value.strip();
    return ADDRESS.matcher(address).matches()
        ? new FrontMatterLink(value, findings.resolve(address, address, place))
        : new FrontMatterLink(value, Optional.empty());
  }
}
