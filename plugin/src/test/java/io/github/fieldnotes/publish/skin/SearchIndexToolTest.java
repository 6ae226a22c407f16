package io.github.fieldnotes.publish.skin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search index of a skin is written once for all pages, and not for each. */
class SearchIndexToolTest {

  @TempDir private Path folder;

  private final SearchIndexTool tool = new SearchIndexTool(SearchIndexToolTest::listed);

  @Test
  void pagesAreAddedToTheIndexInTheOrderOfTheirPaths() throws Exception {
    Path index = Files.writeString(folder.resolve("index.json"), "before");
    tool.buildElasticLunrIndex(index.toString(), "notes/b.html", "B", null, "bee");
    tool.buildElasticLunrIndex(index.toString(), "notes/a.html", "A", "quay", "ay");
    assertThat(index).hasContent("before");
    tool.write();

    assertThat(index)
        .hasContent(
            "before + [Document[id=notes/a.html, title=A, keywords=quay, body=ay],"
                + " Document[id=notes/b.html, title=B, keywords=null, body=bee]]");
  }

  /** A page on which the skin is tried has the path of one that is drawn later. */
  @Test
  void thePageThatIsDrawnLastCounts() throws Exception {
    Path index = folder.resolve("index.json");
    tool.buildElasticLunrIndex(index.toString(), "notes/a.html", "Trial", null, "trial");
    tool.buildElasticLunrIndex(index.toString(), "notes/a.html", "A", null, "ay");
    tool.write();

    assertThat(index).hasContent(" + [Document[id=notes/a.html, title=A, keywords=null, body=ay]]");
  }

  @Test
  void toolsWithoutTheLibraryKeepTheirOwn() throws Exception {
    try (URLClassLoader none = new URLClassLoader(new URL[0])) {
      assertThat(SkinScript.of(none)).isEmpty();
    }
  }

  private static String listed(String json, Collection<SearchIndexTool.Document> documents) {
    return json + " + " + documents;
  }
}
