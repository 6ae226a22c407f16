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
    NO_COLON("a word in capitals at the beginning is no label without a colon"),
    UNDECLARED("the label is not declared; in capitals, and of 3 letters or more, it would count"),
    UNDECLARED_ON_BLOCK("the label is not declared; undeclared labels count on headings only"),
    NOT_ON_BLOCK("the label's kind is one of sections, not of paragraphs and list items"),
    COMPUTING("on a heading these letters are more often a field of computing than an action item"),
    NO_LINK("a resource needs a link"),
    ORDINARY_WORD("the word is too common in prose; in capitals or in bold it would count"),
    CHECKBOX_ALONE("a checkbox alone is no action; below a heading \"Actions\" it would be one"),
    ATTENDANCE("it stands in a list of people or in an agenda"),
    PLACEHOLDER("it says that there is none"),
    CALLOUT("the words of GitHub's alerts and of Obsidian's callouts stay callouts"),
    IN_RECORD("the whole note is one decision"),
    MARKED_WITHIN("a part of the note is marked as one itself"),
    NO_RECORD("the file's name says that it is an index or a template"),
    SECTION_OF_OTHERS("the heading names a section of the note"),
    LABEL_IS_LINK("a link is no label: it would lose its address"),
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
