package io.github.fieldnotes.differential;

/** How two readers can differ. What is no fault has its reason. */
enum DifferenceKind {
  LOST_TEXT("text lost or changed", ""),
  LOST_BLANK("a blank lost or added between two words", ""),
  ADDED_TEXT("text added", ""),
  OTHER_BLOCKS("the same words divided into other blocks", ""),
  OTHER_PLACE("the same block in another one", ""),
  OTHER_TAGS("the same block with other tags", ""),
  LIST_SPACING(
      "items of a list closer or wider",
      "a definition of a link between two items leaves a gap in flexmark and none in cmark"),
  BEGUN_LIST(
      "a list where GitHub goes on with the paragraph",
      "flexmark takes an item that is indented a little too far for one, as its writer does"),
  TITLE("the title above the page", "the heading that is the page's title is drawn by the theme"),
  LABEL("a label as a mark", "ACTION: and the like are shown as the kind of their annotation"),
  DIVIDED_LABEL(
      "a line that begins with a label as a paragraph of its own",
      "people who write minutes leave no empty line before it"),
  EMOJI("a shortcode as a character", "cmark has none; GitHub's own pages do"),
  ALERT("[!NOTE] in any case of letters", "cmark knows no alerts; GitHub's own pages do"),
  CALLOUT("!!! and ::: as callouts", "those of MkDocs and Docusaurus; GitHub shows their marks"),
  CONTENTS("* TOC left out", "kramdown's mark for a table of contents, which the page has"),
  PRIVATE("a private comment left out", "Obsidian's and kramdown's are not published"),
  BOX(
      "a box where GitHub shows its brackets",
      "cmark makes none without text behind it, and none of an item that begins another one"),
  ATTRIBUTES("an attribute list taken out", "kramdown's, which Jekyll notes use"),
  DEFINITION_LIST("a definition list", "kramdown's, which Jekyll notes use"),
  ABBREVIATION("an abbreviation explained", "kramdown's, which Jekyll notes use"),
  UNUSED_FOOTNOTE("a footnote without a reference", "GitHub leaves it out, we keep it"),
  UNKNOWN_TAG("a tag that HTML does not know left out", "GitHub leaves it out too, we report it"),
  ADDRESS_END(
      "a bare address that ends at a no-break space or a separator",
      "GitHub takes it for part of the address, which then leads nowhere"),
  MARKS("other marks around the same letters", "marks of ours: ==…== and callouts");

  private final String what;
  private final String reason;

  DifferenceKind(String what, String reason) {
    this.what = what;
    this.reason = reason;
  }

  String what() {
    return what;
  }

  /** Why it is no fault; empty when it is one until somebody has looked at it. */
  String reason() {
    return reason;
  }
}
