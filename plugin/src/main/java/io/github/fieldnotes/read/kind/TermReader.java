package io.github.fieldnotes.read.kind;

import com.vladsch.flexmark.ast.Heading;
import io.github.fieldnotes.read.markdown.Titles;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads terms: {@code **SLO**: service level objective}; the excerpt is the definition. */
final class TermReader implements KindReader {

  private static final Pattern DEFINED =
      Pattern.compile("(.{1,60}?)\\s*(?:[:\\uFF1A]\\s+|\\s[-–—=]+\\s)(.+)", Pattern.DOTALL);

  @Override
  public Content read(AnnotationDraft draft) {
    Matcher defined = DEFINED.matcher(draft.text());
    boolean heading = draft.block() instanceof Heading;
    return !heading && defined.matches()
        ? new Content(Titles.unquoted(defined.group(1)), draft.fields(), defined.group(2))
        : new Content(Titles.unquoted(draft.text()), draft.fields(), draft.excerpt());
  }
}
