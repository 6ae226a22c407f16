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
 * Reads what front matter says to Jekyll, Hugo and Docusaurus: where a note was before, and keys
 * that have no effect here.
 */
public final class MigrationReader {

  /** Keys that elsewhere decide where a page is, in which order, or whether it is there at all. */
  static final Set<String> UNUSED =
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

  /** Obsidian calls other names of a note aliases too; a name has none of these. */
  private static final Pattern HUGO_PATH = Pattern.compile("(?s)\\.{0,2}/.*|.*/|.*\\.html?");

  private static final Pattern FILE = Pattern.compile("(?i).*\\.html?");

  /** A host, a scheme, a query, a part of a page, or what no path holds. */
  private static final Pattern NO_PATH =
      Pattern.compile("(?s)//.*|[A-Za-z][A-Za-z0-9+.-]*:.*|.*[?#\\\\\\p{Cntrl}].*");

  private final FrontMatter front;
  private final String prefix;
  private final String folder;
  private final Diagnostics diagnostics;

  /**
   * A reader of one note.
   *
   * @param path the note's, in the section
   * @param below the same below the notes folder that holds it, which is the root of the addresses
   */
  public MigrationReader(FrontMatter front, String path, String below, Diagnostics diagnostics) {
    this.front = front;
    this.prefix = path.substring(0, path.length() - below.length());
    this.folder = below.substring(0, below.lastIndexOf('/') + 1);
    this.diagnostics = diagnostics;
  }

  public Migration read() {
    List<OldAddress> old = new ArrayList<>();
    for (Value.Scalar value : front.texts("redirect_from")) {
      add(value, "", ".html", old);
    }
    for (Value.Scalar value : front.texts("aliases")) {
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
   * @param base the folder that a relative one begins at
   * @param ending what a path without an ending gets
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
