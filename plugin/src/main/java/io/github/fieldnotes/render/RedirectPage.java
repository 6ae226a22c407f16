package io.github.fieldnotes.render;

import io.github.fieldnotes.render.content.PageMarkup;

/**
 * A page that leads on to another one without a script. It has no frame: most readers never see it.
 *
 * @param title of the page that it leads to
 * @param language of that title, a BCP 47 tag
 * @param address of that page, relative and percent-encoded
 * @param canonical the same, absolute; empty when the site's address is not known
 */
record RedirectPage(String title, String language, String address, String canonical) {

  /** Well-formed XML that HTML parsers read alike. */
  String html() {
    // HTML, 4.2.5.3: an address that begins with a quote would end at the next one
    String href = PageMarkup.escape(address.replace("'", "%27"));
    String name = PageMarkup.escape(title);
    String shown = canonical.isEmpty() ? href : PageMarkup.escape(canonical);
    return "<!DOCTYPE html>\n<html lang=\""
        + PageMarkup.escape(language)
        + "\">\n<head>\n<meta charset=\"UTF-8\"/>\n<title>"
        + name
        + "</title>\n<link rel=\"canonical\" href=\""
        + shown
        + "\"/>\n<meta name=\"robots\" content=\"noindex\"/>\n"
        + "<meta http-equiv=\"refresh\" content=\"0; url="
        + href
        + "\"/>\n</head>\n<body>\n<p><a href=\""
        + href
        + "\">"
        + name
        + "</a></p>\n</body>\n</html>\n";
  }
}
