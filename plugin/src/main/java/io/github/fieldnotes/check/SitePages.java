package io.github.fieldnotes.check;

/** What the site has beside the section. */
public interface SitePages {

  /** A site of which nothing is known. */
  SitePages UNKNOWN = path -> Answer.NO_PAGE;

  /** What can be said of an address. */
  enum Answer {
    /** There is such a page or file, or there will be. */
    THERE,
    /** It is a page's address, and there is none. */
    MISSING,
    /** It is nothing that a site has. */
    NO_PAGE
  }

  /**
   * Whether an address is one of the site.
   *
   * @param path below the site, without query and fragment: {@code guide/index.html}
   */
  Answer ask(String path);
}
