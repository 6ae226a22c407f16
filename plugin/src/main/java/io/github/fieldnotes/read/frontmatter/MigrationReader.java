package io.github.fieldnotes.read.frontmatter;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.Migration;
import io.github.fieldnotes.model.Migration.OldAddress;
import io.github.fieldnotes.model.Migration.UnusedKey;
import io.github.fieldnotes.read.folder.NotesFolders;
import io.github.fieldnotes.read.frontmatter.FrontMatter.Value;
import io.github.fieldnotes.read.source.UrlSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads front matter that is meant for Jekyll, Hugo or Docusaurus: former addresses of a note, and
 * keys that have no effect here.
 */
public final class MigrationReader {

  /** Keys that in other tools set a page's address or order, or whether it is published at all. */
  public static final Set<String> UNUSED =
      Set.of(
          "cascade",
          "expirydate",
          "layout",
          "menu",
          "nav_exclude",
          "nav_order",
          "parent",
          "permalink",
          "publishdate",
          "redirect_to",
          "sidebar_position",
          "slug",
          "weight");

  /**
   * Matches paths; Obsidian also calls alternative names of a note aliases, and a name has none of
   * these forms.
   */
  private static final Pattern HUGO_PATH = Pattern.compile("(?s)\\.{0,2}/.*|.*/|.*\\.html?");

  private static final Pattern FILE = Pattern.compile("(?i).*\\.html?");

  /** A host, scheme, query or fragment, or a character that a path cannot contain. */
  private static final Pattern NO_PATH =
      Pattern.compile("(?s)//.*|[A-Za-z][A-Za-z0-9+.-]*:.*|.*[?#\\\\\\p{Cntrl}].*");

  private final FrontMatter front;
  private final String prefix;
  private final String folder;
  private final Diagnostics diagnostics;

  /**
   * Creates a reader for one note.
   *
   * @param path the note's path in the section
   * @param below the note's path in its own notes folder, which is the root of the addresses
   */
  public MigrationReader(FrontMatter front, String path, String below, Diagnostics diagnostics) {
    this.front = front;
    this.prefix = path.substring(0, path.length() - below.length());
    this.folder = below.substring(0, below.lastIndexOf('/') + 1);
    this.diagnostics = diagnostics;
  }

  public Migration read() {
    List<OldAddress> old = new ArrayList<>();
    for (Value.Scalar value : front.texts(FrontMatterKeys.REDIRECT_FROM)) {
      add(value, "", ".html", old);
    }
    for (Value.Scalar value : front.texts(FrontMatterKeys.ALIASES)) {
      if (HUGO_PATH.matcher(value.text()).matches()) {
        add(value, folder, "/index.html", old);
      }
    }
    List<UnusedKey> unused =
        front.keys().stream()
            .filter(UNUSED::contains)
            .flatMap(key -> front.place(key).map(place -> new UnusedKey(key, place)).stream())
            .toList();
    return new Migration(old, unused);
  }

  /**
   * Adds an old address.
   *
   * @param base the folder to which relative addresses refer
   * @param ending the extension added to a path without one
   */
  private void add(Value.Scalar value, String base, String ending, List<OldAddress> all) {
    Optional<String> path = path(value.text().strip(), base, ending);
    if (path.isPresent()) {
      all.add(new OldAddress(prefix + path.get(), value.place()));
    } else {
      diagnostics.report(Problem.INVALID_REDIRECT, value.place(), value.text());
    }
  }

  private static Optional<String> path(String written, String base, String ending) {
    String decoded = UrlSyntax.decode(written);
    if (NO_PATH.matcher(written).matches() || NO_PATH.matcher(decoded).matches()) {
      return Optional.empty();
    }
    String whole = decoded.startsWith("/") ? decoded : base + decoded;
    String file =
        whole.endsWith("/")
            ? whole + "index.html"
            : whole + (FILE.matcher(whole).matches() ? "" : ending);
    return NotesFolders.normalized(file);
  }
}
