package io.github.fieldnotes.read.syntax;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Locale;

/**
 * The link definitions of a document by label, ignoring case as CommonMark's own implementations
 * do: CommonMark 0.31.2, 4.7.
 */
final class LinkDefinitions extends ReferenceRepository {

  LinkDefinitions(DataHolder options) {
    super(options);
  }

  @Override
  public Reference put(String label, Reference definition) {
    return super.put(folded(label), definition);
  }

  @Override
  public Reference get(Object label) {
    return super.get(label instanceof String text ? folded(text) : label);
  }

  @Override
  public boolean containsKey(Object label) {
    return super.containsKey(label instanceof String text ? folded(text) : label);
  }

  @Override
  public String normalizeKey(CharSequence label) {
    return folded(Escaping.normalizeReference(label, false));
  }

  private static String folded(String label) {
    return label.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
  }
}
