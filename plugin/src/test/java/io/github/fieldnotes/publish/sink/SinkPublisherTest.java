package io.github.fieldnotes.publish.sink;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.publish.FakeSite;
import io.github.fieldnotes.publish.files.FileWriter;
import io.github.fieldnotes.publish.files.SectionFolders;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;
import org.apache.maven.doxia.siterenderer.sink.SiteRendererSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SinkPublisherTest {

  @TempDir Path site;
  private final Sinks sinks = new Sinks();
  private final SiteRendererSink index = sink("notes/index");
  private final List<Long> warnings = new ArrayList<>();
  private long available = Long.MAX_VALUE;

  @Test
  void theIndexGoesIntoTheReportsOwnSink() throws IOException {
    publish();

    assertThat(index.getTitle()).isEqualTo("Costs <$5> & #\u2060more");
    assertThat(index.getDate()).isEqualTo("2020-09-06");
    assertThat(index.getAuthors()).containsExactly("Ann Öz", "Bob");
    assertThat(index.getHead()).isEqualTo("<link rel=\"stylesheet\" href=\"a&amp;b.css\" />");
    assertThat(index.getBody())
        .isEqualTo(
            ClientTemplates.marked(
                "<div class=\"fieldnotes\"><p title=\"&#36;a\">&#36;5 &#35;1</p></div>"));
  }

  @Test
  void everyOtherPageGetsASinkInItsFolder() throws IOException {
    publish();

    Path note = site.resolve("notes/conf/day 1.html");
    assertThat(sinks.made).containsOnlyKeys(note);
    assertThat(sinks.made.get(note).getBody()).contains("><div class=\"fieldnotes\">");
  }

  @Test
  void foldersAreThereBeforeTheSitePluginWrites() throws IOException {
    publish();

    assertThat(site.resolve("notes/conf")).isDirectory();
  }

  @Test
  void whileAServerDrawsPagesOthersStandInForThem() throws IOException {
    publish();
    Path note = site.resolve("notes/conf/day 1.html");
    Files.writeString(note, "of the section before");

    WaitingPages.write(site, new FakeSite(), "one");

    assertThat(note)
        .content()
        .contains("<meta http-equiv=\"refresh\" content=\"1;url=?drawn=one\" />")
        .doesNotContain("before");
    assertThat(site.resolve("notes/index.html")).doesNotExist();
  }

  @Test
  void filesAreWrittenBesideThePages() throws IOException {
    publish();

    assertThat(site.resolve("notes/notes.json")).hasContent("{}");
  }

  @Test
  void aPageOfASectionIsKnownByItsScript() throws IOException {
    Path page = site.resolve("a.html");
    Files.writeString(page, "<script src=\"../notes/assets/words.js\" defer=\"defer\"></script>");
    assertThat(SinkPublisher.isPage(page)).isTrue();

    Files.writeString(page, "<link href=\"notes/assets/fieldnotes.css\" /> words.js");
    assertThat(SinkPublisher.isPage(page)).isFalse();
    assertThat(SinkPublisher.isPage(site.resolve("b.html"))).isFalse();
  }

  @Test
  void thatTheSitePluginWillKeepTooMuchIsReportedOnce() throws IOException {
    publish();
    assertThat(warnings).isEmpty();
    available = 500;
    publish();

    long characters = 2 * "<div class=\"fieldnotes\"><p title=\"$a\">$5 #1</p></div>".length();
    assertThat(warnings).containsExactly(4 * characters);
  }

  private void publish() throws IOException {
    SectionFolders folders = new SectionFolders(site, "notes", site.resolve("own"));
    try (FileWriter files = FileWriter.open(folders, () -> {})) {
      new SinkPublisher(site, files, available, warnings::add, false)
          .publish(new FakeSite(), new FakeSite().pages(), index, sinks);
      files.commitEach(List.of(), (where, record) -> {});
    }
  }

  private static SiteRendererSink sink(String page) {
    return new SiteRendererSink(
        new DocumentRenderingContext(new File("src/site"), page, "fieldnotes:report"));
  }

  /** As the site plugin's: only the first way to make a sink works. */
  private static final class Sinks implements SinkFactory {

    final Map<Path, SiteRendererSink> made = new LinkedHashMap<>();

    @Override
    public Sink createSink(File folder, String name) {
      SiteRendererSink sink = sink("any");
      made.put(folder.toPath().resolve(name), sink);
      return sink;
    }

    @Override
    public Sink createSink(File folder, String name, String encoding) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Sink createSink(OutputStream out) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Sink createSink(OutputStream out, String encoding) {
      throw new UnsupportedOperationException();
    }
  }
}
