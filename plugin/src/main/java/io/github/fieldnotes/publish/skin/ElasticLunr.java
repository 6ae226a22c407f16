package io.github.fieldnotes.publish.skin;

import java.io.IOException;
import java.util.Collection;

/** The search library of a skin, which keeps an index as JSON. */
@FunctionalInterface
interface ElasticLunr {

  /**
   * Adds documents to an index, or replaces those with the same IDs.
   *
   * @param json the index; empty for a new one
   * @return the index with the documents
   * @throws SkinException if the library cannot read the index or fails
   */
  String with(String json, Collection<SearchIndexTool.Document> documents)
      throws SkinException, IOException;
}
