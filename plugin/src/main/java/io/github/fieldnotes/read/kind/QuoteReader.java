package io.github.fieldnotes.read.kind;

import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.read.field.PersonNames;
import io.github.fieldnotes.read.markdown.Titles;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads quotes: the author stands after a dash at the end. */
final class QuoteReader implements KindReader {

  private static final Pattern SAID_BY =
      Pattern.compile("(.+?)\\s*(?:\\s[-–—~]+|—)\\s*([^-–—~]{2,60})", Pattern.DOTALL);

  @Override
  public Content read(AnnotationDraft draft) {
    Matcher said = SAID_BY.matcher(draft.text());
    if (draft.has(Field.BY) || !said.matches()) {
      return new Content(Titles.unquoted(draft.text()), draft.fields(), draft.excerpt());
    }
    List<String> names = PersonNames.split(said.group(2));
    boolean known = names.stream().allMatch(PersonNames::isPerson);
    List<Field> by = names.stream().map(name -> new Field(Field.BY, name)).toList();
    return known
        ? new Content(Titles.unquoted(said.group(1).strip()), draft.with(by), draft.excerpt())
        : new Content(Titles.unquoted(draft.text()), draft.fields(), draft.excerpt());
  }
}
