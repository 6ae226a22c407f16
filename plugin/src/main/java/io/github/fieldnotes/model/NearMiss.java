package io.github.fieldnotes.model;

import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.model.vocabulary.RuleName;

/**
 * A part of a note that looks like an annotation but is not one.
 *
 * @param rule the rule to which it looks like one
 * @param place the location at which it begins
 * @param text the text that was examined, as plain text
 * @param reason why it is not an annotation
 */
public record NearMiss(RuleName rule, Location place, String text, Reason reason) {

  /** The reasons why text is not an annotation. */
  public enum Reason {
    NOTHING_FOLLOWS("nothing follows the label"),
    NO_COLON("a word in capitals is a label only if a colon follows"),
    UNDECLARED("the label is not declared; in capitals and with at least 3 letters it would count"),
    UNDECLARED_ON_BLOCK("the label is not declared; undeclared labels count on headings only"),
    NOT_ON_BLOCK("this kind is for sections, not for paragraphs and list items"),
    COMPUTING(
        "on a heading these letters mean artificial intelligence more often than an action item"),
    BEHIND_NUMBER(
        "after a number the word is more often a chapter's; in the note of a conference it counts"),
    EXPANDED("the letters are an abbreviation that the note spells out"),
    NO_LINK("a resource needs a link"),
    ORDINARY_WORD("the word is too common in prose; in capitals or in bold it would count"),
    CHECKBOX_ALONE(
        "a checkbox alone is not an action; below a heading \"Actions\" it would be one"),
    TABLE_OF_OTHERS(
        "the table does not say who does it or by when; below a heading \"Actions\" it would count"),
    ATTENDANCE("it is in a list of people or in an agenda"),
    PLACEHOLDER("it is a placeholder or says that there is none"),
    OF_ITEM("the line belongs to the item above it"),
    TOPIC("with its subject, the heading names a topic and not a list of actions"),
    NO_QUESTION("a paragraph below open questions needs a question mark or a word that asks"),
    CALLOUT("alerts of GitHub and callouts of Obsidian stay callouts"),
    IN_RECORD("the whole note is one decision"),
    FEW_TITLES("fewer than three titles of this shape have a speaker; a place rule can name them"),
    MARKED_WITHIN("a part of the note is marked instead"),
    NO_RECORD("the file name is that of an index or a template"),
    SECTION_OF_OTHERS("the heading names a section of the note"),
    LABEL_IS_LINK("a link is not a label, because its address would be lost"),
    SWITCHED_OFF("the kind is switched off");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** The reason as text for readers. */
    public String words() {
      return words;
    }
  }
}
