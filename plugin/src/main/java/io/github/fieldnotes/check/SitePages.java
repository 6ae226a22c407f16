package io.github.fieldnotes.check;

/** The pages that the site has besides the section. */
public interface SitePages {

  /** A site about which nothing is known. */
  SitePages UNKNOWN = path -> Answer.NO_PAGE;

  /** What is known about an address. */
  enum Answer {
    /** The page or file exists, or will exist. */
    THERE,
    /** It is the address of a page that does not exist. */
    MISSING,
    /** It is not the address of a page. */
    NO_PAGE
  }

  /**
   * Looks up an address in the site.
   *
   * @param path below the site, without query and fragment: {@code guide/index.html}
   */
  Answer ask(String path);
}
