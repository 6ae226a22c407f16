package io.github.fieldnotes.draft;

/**
 * A record that a new one replaces, as the new one links it.
 *
 * @param text of the link
 * @param address relative to the new file, not encoded
 */
record Replaced(String text, String address) {

  /** The link in Markdown. */
  String link() {
    return link(text, address);
  }

  /** A link in Markdown; brackets in the text and blanks in the address are escaped. */
  static String link(String text, String address) {
    String shown = text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
    String safe =
        address
            .replace("%", "%25")
            .replace(" ", "%20")
            .replace("(", "%28")
            .replace(")", "%29")
            .replace("#", "%23")
            .replace("?", "%3F");
    return "[" + shown + "](" + safe + ")";
  }
}
