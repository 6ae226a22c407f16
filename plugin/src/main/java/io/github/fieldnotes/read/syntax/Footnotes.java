package io.github.fieldnotes.read.syntax;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.Escaping;

/** The footnotes of a document by label; as in cmark-gfm, case is ignored. */
final class Footnotes extends FootnoteRepository {

  Footnotes(DataHolder options) {
    super(options);
  }

  @Override
  public String normalizeKey(CharSequence label) {
    return Escaping.normalizeReference(label, true);
  }

  /** Keeps only the first definition of a label. */
  @Override
  public FootnoteBlock put(String label, FootnoteBlock footnote) {
    return containsKey(label) ? get(label) : super.put(label, footnote);
  }
}
