package io.github.fieldnotes.diag;

import static io.github.fieldnotes.diag.Severity.ERROR;
import static io.github.fieldnotes.diag.Severity.INFO;
import static io.github.fieldnotes.diag.Severity.WARNING;

import java.util.Locale;

/**
 * Everything that can be wrong with notes: a default severity, a message that says what is wrong,
 * and a hint that says what to do. Both texts may contain {@code {0}}, {@code {1}}, …, which stand
 * for what was found. A baseline identifies a problem by the arguments in its message, in order.
 */
public enum Problem {
  BROKEN_FRONT_MATTER(
      ERROR,
      "the front matter is not valid YAML: {0}",
      "correct this line; the note is published with what could be read"),
  LENIENT_FRONT_MATTER(
      WARNING,
      "the value of \"{0}\" is not valid YAML ({1}); it is read as plain text",
      "put the value in quotes"),
  FRONT_MATTER_LIMIT(
      new Safety(ERROR),
      "the front matter is too large: {0}",
      "keep front matter to a few lines; the note is published without it"),
  UNCLOSED_FRONT_MATTER(
      ERROR,
      "the front matter has no closing \"---\"; it is read as text",
      "add a line \"---\" after its last value"),
  TOML_FRONT_MATTER(
      WARNING,
      "front matter between \"+++\" lines is TOML, which is not supported",
      "write it as YAML between \"---\" lines"),
  INVALID_DATE(
      WARNING,
      "\"{0}\" is not a date; it is ignored",
      "write the date as 2020-09-06 or 2020-09-06 10:00:00 +0100"),
  AMBIGUOUS_DATE(
      WARNING,
      "in \"{0}\", day and month could be swapped; only its year is used",
      "write the date as 2026-05-04, or the month as a word"),
  DATE_DISAGREES(
      INFO,
      "the text says {0}, but the path of the file says {1}, which is used",
      "correct one of them, or write the date that counts into the front matter"),
  UNKNOWN_LANGUAGE(
      WARNING,
      "\"{0}\" is not a language tag; the language of the site is used instead",
      "use a tag such as de, pt-BR or ar"),
  LONG_VALUE(
      new Safety(WARNING),
      "\"{0}\" has {1} characters; only the first {2} are read",
      "move it into the text of the note"),
  WRONG_TYPE(WARNING, "the value of \"{0}\" is {1}; it is ignored", "write {2}"),
  UNUSED_KEY(
      INFO,
      "\"{0}\" in front matter has no effect here; notes that have it: {1}",
      "keep it if another tool uses it, or remove it"),
  TOO_MANY_PEOPLE(
      new Safety(WARNING),
      "\"{0}\" names {1} people; those after the first {2} are left out",
      "name a group instead, or spread them over several parts of the note"),
  PEOPLE_WITHOUT_PAGE(
      new Safety(WARNING),
      "this note introduces more than {0} people; those from here on have no page",
      "split the note, or name groups instead"),
  UNREADABLE_FILE(ERROR, "could not read the file: {0}", "check the file and its permissions"),
  SYMBOLIC_LINK(
      new Safety(WARNING),
      "symbolic links are not followed",
      "put the file itself into the notes folder"),
  NOT_UTF8(
      WARNING,
      "the file is not valid UTF-8; invalid bytes are shown as \uFFFD",
      "save the file as UTF-8"),
  NOTE_TOO_LARGE(
      new Safety(ERROR),
      "the file is {0} KB long; the limit is {1} KB",
      "split it, or raise maxNoteSize; its beginning is published as plain text"),
  NOTE_TOO_SLOW(
      new Safety(ERROR),
      "the note takes too long to read; its longest paragraph ({0} characters) begins here",
      "add empty lines to it, or raise maxNoteTime; it is published as plain text"),
  NOTE_GROWS(
      new Safety(ERROR),
      "the note would become a page of more than {0} KB, because it repeats a long text",
      "shorten the texts that abbreviations and references stand for, or raise maxNoteSize; it is"
          + " published as plain text"),
  NESTED_TOO_DEEPLY(
      new Safety(ERROR),
      "quotes, lists or other elements are nested too deeply here",
      "put it into a code block, or raise maxNoteNesting; the note is published as plain text"),
  SPAN_TOO_LONG(
      new Safety(ERROR),
      "this paragraph of {0} characters contains something that is too long to read",
      "add line breaks or empty lines to it; the note is published as plain text"),
  PLAIN_CODE(INFO, "this {0} code takes too long to highlight; it stays plain", "split it"),
  READER_FAILED(
      new Safety(ERROR),
      "could not read this note as Markdown: {0}",
      "narrow down the cause by halving the note, and report it; it is published as plain text"),
  DIAGRAM_NOT_DRAWN(
      WARNING, "this diagram cannot be drawn: {0}", "correct this line; the source is shown"),
  DIAGRAM_REFUSED(
      new Safety(WARNING), "a diagram may not use \"{0}\"", "write what it means into the block"),
  DIAGRAM_LIMIT(new Safety(WARNING), "this diagram exceeds {0}", "divide it; the source is shown"),
  NO_PLANTUML(
      INFO,
      "PlantUML is not installed, so its diagrams are shown as text",
      "add net.sourceforge.plantuml:plantuml-asl:1.2025.10 to the <dependencies> of"
          + " fieldnotes-maven-plugin, as DIAGRAMS.md shows"),
  FORMULA_NOT_READ(
      WARNING,
      "this formula cannot be read: {0}",
      "correct it, or write \\\\$ where a dollar sign is meant; the source is shown"),
  DUPLICATE_ADDRESS(
      ERROR,
      "this note and {0} would both be published as {1}; this one is published as {2}",
      "rename one of the two files"),
  RESERVED_ADDRESS(
      WARNING, "{0} is a page of the section; this note is published as {1}", "rename the file"),
  INVALID_REDIRECT(
      new Safety(WARNING),
      "\"{0}\" is not a path below the section, so it cannot redirect to this note",
      "write a path such as /old/name.html"),
  TAKEN_REDIRECT(
      WARNING,
      "the section already has something else at {0}, which cannot redirect to this note",
      "remove the old address, or rename what is there"),
  TAKEN_FOLDER(
      ERROR,
      "another notes folder is already at {0}/ in the section; this file is left out",
      "rename its folder, or put the other notes elsewhere with notesDirectories"),
  UNPORTABLE_NAME(
      INFO, "not every file system allows this name; in the section it is {0}", "rename the file"),
  POST_TO_COME(
      INFO,
      "the post is dated {0}, which is in the future; it is not published until then",
      "publish it now with -Dfieldnotes.drafts, or move it out of _posts"),
  ACTIVE_FILE(
      new Safety(WARNING),
      "a browser that opens this file would run what it contains: {0}; this is left out",
      "remove it; if you trust all who write notes, <html>raw</html> publishes the whole file"),
  REFUSED_FILE(
      new Safety(WARNING),
      "the file \"{0}\" is not published: {1}",
      "add its extension to mediaTypes in the POM if nothing runs it, or link to a published copy"),
  BROKEN_LINK(
      WARNING, "there is no note or file at \"{0}\"", "correct the link; it is left as written"),
  BROKEN_WIKI_LINK(
      WARNING,
      "the vault has no note, file or alias \"{0}\"",
      "add it, or correct the link, which is shown as text; the most similar name: {1}"),
  AMBIGUOUS_WIKI_LINK(
      INFO, "\"{0}\" means {1}, but could also mean {2}", "write the folder before the name"),
  MISSING_PICTURE(WARNING, "there is no picture at \"{0}\"", "add the file, or correct the path"),
  UNREADABLE_PICTURE(
      WARNING,
      "the skin's tools could not read the picture \"{0}\"; it is shown unchanged",
      "save it as PNG or JPEG, or lower the severity of this problem if browsers show the picture"),
  LINK_OUT_OF_FOLDER(
      WARNING,
      "\"{0}\" leads out of the notes folder, to an unknown page or file",
      "correct the link; links to files of the project need a Git checkout and <scm> in the POM"),
  BROKEN_ANCHOR(WARNING, "the note {0} has no heading with the id \"{1}\"", "link to one of: {2}"),
  BROKEN_SITE_LINK(
      WARNING,
      "the site has no page {0}",
      "correct the link; a page made by another tool is found only after that tool has run"),
  LINK_TO_DRAFT(
      WARNING,
      "\"{0}\" is a draft or a future post, which is not published",
      "publish it or remove the link, which now leads to the index"),
  UNSAFE_LINK(
      new Safety(WARNING),
      "the address \"{0}\" has a scheme that is not allowed; only the text of the link is kept",
      "use https"),
  LINK_WITH_BLANKS(
      WARNING, "the address \"{0}\" has spaces, so GitHub shows no link here", "write it as <{0}>"),
  UNUSED_DEFINITION(
      INFO,
      "\"{0}\" is read as a link definition that nothing uses, and is not shown",
      "write \\[ instead of [ to show it"),
  DUPLICATE_FOOTNOTE(
      WARNING,
      "the footnote \"{0}\" is already defined above; this definition is not shown",
      "give it another label"),
  DROPPED_HTML(
      new Safety(WARNING),
      "{0} in raw HTML could do more than show text; it is left out",
      "write it as Markdown; if you trust everyone who writes notes, <html>raw</html> keeps it"),
  EXTRA_CELL(
      WARNING,
      "the header of this table has no column for \"{0}\"; it is left out",
      "add a column to the header, or write \\| for a vertical bar in a cell"),
  UNCLOSED_COMMENT(
      WARNING,
      "this comment is not closed, so everything below is part of it and is not shown",
      "write --> where it ends"),
  DROPPED_LOOKS(
      new Safety(INFO),
      "{0} is left out of raw HTML here and further down",
      "write it as Markdown, or write \\< to show it"),
  DROPPED_CLASS(
      new Safety(INFO),
      "notes may not use the class \"{0}\"; it is left out here and further down",
      "remove it; only fn-alert, fn-task, fn-left, fn-center, fn-right and language-… are kept"),
  BROKEN_WEB_LINK(
      WARNING, "{0} is not available: {1}", "correct the link, or link to an archived copy"),
  MOVED_WEB_LINK(INFO, "{0} has moved to {1}", "link to the new address"),
  UNSURE_WEB_LINK(INFO, "could not check whether {0} is available: {1}", "open it in a browser"),
  DUPLICATE_TITLE(
      WARNING,
      "this note and {0} are both called \"{1}\"",
      "give one of them another title, or give both a date"),
  ACTION_WITHOUT_OWNER(
      WARNING, "the action \"{0}\" has no owner", "name one: ACTION: Ana Example to …"),
  DECISION_WITHOUT_STATUS(
      WARNING,
      "the decision record \"{0}\" has no status",
      "add a section \"Status\" or a line \"status: accepted\" in its front matter"),
  DUPLICATE_NUMBER(
      WARNING,
      "this decision record and {0} both have the number {1}",
      "give one of them another number"),
  SUPERSEDED_WITHOUT_SUCCESSOR(
      WARNING,
      "\"{0}\" is superseded, but no record says what supersedes it",
      "write \"Superseded by\" with a link to the record that replaces it"),
  ONE_SIDED_SUPERSESSION(
      INFO,
      "{0} does not say that it {1} this record",
      "say so there too, for readers who see only that file"),
  UNKNOWN_RECORD(WARNING, "there is no decision record \"{0}\"", "correct it, or make it a link"),
  AMBIGUOUS_STATUS(
      WARNING,
      "this decision record has two statuses, \"{0}\" and \"{1}\"; the first one counts",
      "remove the one that does not apply, or give both a date"),
  UNKNOWN_KIND(INFO, Problem.UNDECLARED, Problem.DECLARE),
  TOO_MANY_KINDS(
      new Safety(WARNING),
      "\"{0}\" and later labels exceed the limit of {1} kinds; they are marked, but have no pages",
      "declare the labels you need in fieldnotes.yml, or set unknownKinds to ignore"),
  UNWANTED_KIND(WARNING, Problem.UNDECLARED, Problem.DECLARE),
  FORBIDDEN_KIND(ERROR, Problem.UNDECLARED, Problem.DECLARE),
  BROKEN_CONFIGURATION(
      ERROR,
      "the configuration is not valid YAML: {0}",
      "correct this line; text that begins with @, #, *, & or % needs quotes"),
  CONFIGURATION_LIMIT(
      new Safety(ERROR),
      "the configuration is too large: {0}",
      "keep it to a few pages; none of it is read"),
  SECOND_CONFIGURATION(
      ERROR,
      "this file is not read, because there is also {0}",
      "put everything into one of them and delete the other"),
  UNKNOWN_KEY(ERROR, "\"{0}\" is unknown here", "write one of: {1}"),
  DUPLICATE_KEY(
      ERROR, "\"{0}\" appears here a second time", "merge the two; only the first one counts"),
  MISSING_KEY(ERROR, "{0} needs \"{1}\"", "add it, such as \"{2}\""),
  INVALID_VALUE(ERROR, "\"{0}\" is {1}", "write {2}"),
  INVALID_KIND_ID(
      ERROR,
      "\"{0}\" cannot be the id of a kind",
      "use lower-case letters, digits and hyphens, such as \"{1}\""),
  INVALID_COLOUR(
      ERROR, "\"{0}\" is not a CSS colour", "use a name such as teal, or \"#7a3e9d\" in quotes"),
  INVALID_HEADINGS(
      ERROR,
      "\"{0}\" is not a heading level",
      "write a number from 1 to 6, \"bold\" for titles in bold, or omit it for whole notes"),
  TAKEN_WORD(ERROR, "the {0} \"{1}\" already belongs to \"{2}\"", "give it to only one of them"),
  UNDECLARED_KIND(ERROR, "there is no kind \"{0}\"", "declare it, or write one of: {1}"),
  SWITCHED_OFF_KIND(
      ERROR, "the kind \"{0}\" is switched off", "remove the rule, or switch the kind on"),
  PROTECTED_PROBLEM(
      new Safety(ERROR),
      "\"{0}\" is about safety and can be lowered only in the POM; it stays {1}",
      "remove it, or write <problems><{0}>{2}</{0}></problems> in the POM");

  private static final String UNDECLARED =
      "\"{0}\" is not a declared label; it becomes a kind of its own, {1}";
  private static final String DECLARE =
      "correct it, declare it in fieldnotes.yml, or switch it off there: \"{1}: off\"";

  private final Grade grade;
  final String message;
  final String hint;

  Problem(Grade grade, String message, String hint) {
    this.grade = grade;
    this.message = message;
    this.hint = hint;
  }

  /** The code that users see and configure: {@code broken-link}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Severity severity() {
    return grade.severity();
  }

  /** Whether something was refused or cut that could do harm; only the POM may lower it. */
  public boolean isAboutSafety() {
    return grade instanceof Safety;
  }
}
