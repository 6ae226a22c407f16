package io.github.fieldnotes.diag;

import static io.github.fieldnotes.diag.Severity.ERROR;
import static io.github.fieldnotes.diag.Severity.INFO;
import static io.github.fieldnotes.diag.Severity.WARNING;

import java.util.Locale;

/**
 * Everything that can be wrong with notes, with a default severity. {@code problems.properties} has
 * a message that says what is wrong, and a hint that says what to do. Both texts may contain {@code
 * {0}}, {@code {1}}, …, which stand for what was found. A baseline identifies a problem by the
 * arguments in its message, in order.
 */
public enum Problem {
  BROKEN_FRONT_MATTER(ERROR),
  LENIENT_FRONT_MATTER(WARNING),
  FRONT_MATTER_LIMIT(new Safety(ERROR)),
  UNCLOSED_FRONT_MATTER(ERROR),
  TOML_FRONT_MATTER(WARNING),
  INVALID_DATE(WARNING),
  AMBIGUOUS_DATE(WARNING),
  DATE_DISAGREES(INFO),
  UNKNOWN_LANGUAGE(WARNING),
  LONG_VALUE(new Safety(WARNING)),
  WRONG_TYPE(WARNING),
  UNUSED_KEY(INFO),
  TOO_MANY_PEOPLE(new Safety(WARNING)),
  PEOPLE_WITHOUT_PAGE(new Safety(WARNING)),
  UNREADABLE_FILE(ERROR),
  SYMBOLIC_LINK(new Safety(WARNING)),
  NOT_UTF8(WARNING),
  NOTE_TOO_LARGE(new Safety(ERROR)),
  NOTE_TOO_SLOW(new Safety(ERROR)),
  NOTE_GROWS(new Safety(ERROR)),
  NESTED_TOO_DEEPLY(new Safety(ERROR)),
  SPAN_TOO_LONG(new Safety(ERROR)),
  PLAIN_CODE(INFO),
  READER_FAILED(new Safety(ERROR)),
  DIAGRAM_NOT_DRAWN(WARNING),
  DIAGRAM_REFUSED(new Safety(WARNING)),
  DIAGRAM_LIMIT(new Safety(WARNING)),
  NO_PLANTUML(INFO),
  FORMULA_NOT_READ(WARNING),
  DUPLICATE_ADDRESS(ERROR),
  RESERVED_ADDRESS(WARNING),
  INVALID_REDIRECT(new Safety(WARNING)),
  TAKEN_REDIRECT(WARNING),
  TAKEN_FOLDER(ERROR),
  UNPORTABLE_NAME(INFO),
  SHALLOW_HISTORY(INFO),
  UNREADABLE_HISTORY(INFO),
  POST_TO_COME(INFO),
  ACTIVE_FILE(new Safety(WARNING)),
  REFUSED_FILE(new Safety(WARNING)),
  BROKEN_LINK(WARNING),
  BROKEN_WIKI_LINK(WARNING),
  AMBIGUOUS_WIKI_LINK(INFO),
  MISSING_PICTURE(WARNING),
  UNREADABLE_PICTURE(WARNING),
  LINK_OUT_OF_FOLDER(WARNING),
  BROKEN_ANCHOR(WARNING),
  BROKEN_PART(WARNING),
  EMBED_NOT_SHOWN(WARNING),
  BROKEN_SITE_LINK(WARNING),
  LINK_TO_DRAFT(WARNING),
  UNSAFE_LINK(new Safety(WARNING)),
  LINK_WITH_BLANKS(WARNING),
  UNUSED_DEFINITION(INFO),
  DUPLICATE_FOOTNOTE(WARNING),
  UNUSED_FOOTNOTE(WARNING),
  DROPPED_HTML(new Safety(WARNING)),
  EXTRA_CELL(WARNING),
  UNCLOSED_COMMENT(WARNING),
  DROPPED_LOOKS(new Safety(INFO)),
  DROPPED_CLASS(new Safety(INFO)),
  BROKEN_WEB_LINK(WARNING),
  MOVED_WEB_LINK(INFO),
  UNSURE_WEB_LINK(INFO),
  DUPLICATE_TITLE(WARNING),
  ACTION_WITHOUT_OWNER(INFO),
  DECISION_WITHOUT_STATUS(WARNING),
  DUPLICATE_NUMBER(WARNING),
  SUPERSEDED_WITHOUT_SUCCESSOR(WARNING),
  ONE_SIDED_SUPERSESSION(INFO),
  UNKNOWN_RECORD(WARNING),
  AMBIGUOUS_STATUS(WARNING),
  UNKNOWN_KIND(INFO),
  TOO_MANY_KINDS(new Safety(WARNING)),
  UNWANTED_KIND(WARNING),
  FORBIDDEN_KIND(ERROR),
  BROKEN_CONFIGURATION(ERROR),
  CONFIGURATION_LIMIT(new Safety(ERROR)),
  SECOND_CONFIGURATION(ERROR),
  UNKNOWN_KEY(ERROR),
  DUPLICATE_KEY(ERROR),
  MISSING_KEY(ERROR),
  INVALID_VALUE(ERROR),
  INVALID_KIND_ID(ERROR),
  INVALID_COLOUR(ERROR),
  INVALID_HEADINGS(ERROR),
  TAKEN_WORD(ERROR),
  UNDECLARED_KIND(ERROR),
  SWITCHED_OFF_KIND(ERROR),
  PROTECTED_PROBLEM(new Safety(ERROR));

  private final Grade grade;

  Problem(Grade grade) {
    this.grade = grade;
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

  /** What is wrong, with places for what was found. */
  String message() {
    return ProblemTexts.of(code());
  }

  /** What to do about it, with places for what was found. */
  String hint() {
    return ProblemTexts.of(code() + ".hint");
  }
}
