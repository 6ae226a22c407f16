package io.github.fieldnotes.publish.skin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Takes the place of the Sentry skin's {@code indexTool}, which reads, changes and writes the
 * search index of the whole site for each page. This one collects the pages and adds them to the
 * index at once, in the order of their paths. Thread-safe.
 */
public final class SearchIndexTool {

  /** The name by which templates call the tool. */
  static final String NAME = "indexTool";

  private final ElasticLunr index;
  private final Map<Path, Map<String, Document>> documents = new ConcurrentSkipListMap<>();

  /** A page as the skin's own tool takes it. */
  record Document(String id, String title, String keywords, String body) {}

  SearchIndexTool(ElasticLunr index) {
    this.index = index;
  }

  /**
   * Collects a page, called by the skin's template. The last page with an ID replaces others.
   *
   * @param file the path of the index
   * @param id the path of the page
   * @param keywords null if there are none
   * @param body the text of the page, without tags
   */
  public void buildElasticLunrIndex(
      String file, String id, String title, String keywords, String body) {
    documents
        .computeIfAbsent(Path.of(file), path -> new ConcurrentSkipListMap<>())
        .put(id, new Document(id, title, keywords, body));
  }

  /**
   * Adds the collected pages to the index, if there are any.
   *
   * @throws SkinException if the skin's script fails
   */
  void write() throws IOException, SkinException {
    for (Map.Entry<Path, Map<String, Document>> added : documents.entrySet()) {
      Path file = added.getKey();
      String before = Files.exists(file) ? Files.readString(file) : "";
      Files.write(
          file, index.with(before, added.getValue().values()).getBytes(StandardCharsets.UTF_8));
    }
  }
}
