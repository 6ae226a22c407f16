package io.github.fieldnotes.model.vocabulary;

import java.util.Locale;

/** The rules that create annotations, strongest first. */
public enum RuleName {
  /** {@code ### Title {.talk speaker="First Last"}}, or {@code {: .talk }} on the next line. */
  ATTRIBUTES,
  /** {@code ### TALK: Title}. */
  HEADING_LABEL,
  /** {@code ACTION: …}, {@code **Action:** …}, {@code [ACTION: Name] …}, {@code > [!DECISION]}. */
  BLOCK_LABEL,
  /** A list item below a heading such as <em>Action items</em>. */
  SECTION_WORD,
  /** A row of a table with columns such as <em>Action</em> and <em>Owner</em>. */
  ACTION_TABLE,
  /** {@code kind: talk} in the front matter: the whole note. */
  FRONT_MATTER,
  /** The path of the file: a place rule, or a folder of decision records. */
  PLACE,
  /** A section <em>Status</em> below a numbered or dated title: a decision record. */
  STATUS_SECTION,
  /** A title with a speaker behind or below it, one of several in the note of a conference. */
  TITLE_AND_SPEAKER;

  /** Whether the mark is in the text itself, so that readers should see its meaning. */
  public boolean isByLabel() {
    return this == ATTRIBUTES || this == HEADING_LABEL || this == BLOCK_LABEL;
  }

  /** The name in data files: {@code heading-label}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
