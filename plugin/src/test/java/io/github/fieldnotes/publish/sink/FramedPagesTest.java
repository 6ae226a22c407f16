package io.github.fieldnotes.publish.sink;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Progress;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.publish.files.FileWriter;
import io.github.fieldnotes.publish.files.SectionFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.siterenderer.DocumentContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages in frames are those that the site plugin would make, and it has to make few. */
class FramedPagesTest {

  private static final String MARKS = "notes/" + FrameProbes.NAME + ".html";

  @TempDir Path site;
  private final ManyPages section = new ManyPages(200);
  private final Set<String> inMenu = new TreeSet<>();
  private final List<String> merged = new ArrayList<>();
  private Function<DocumentContent, String> skin = FramedPagesTest::framed;
  private long room = Long.MAX_VALUE;

  @Test
  void pagesInFramesAreThoseOfTheSitePlugin() throws IOException {
    List<Route> left = publish();

    assertThat(left).containsExactly(ManyPages.route(0));
    assertThat(merged).hasSizeLessThan(40);
    assertThat(files()).isEqualTo(allMerged());
  }

  @Test
  void noPageOfMarksStays() throws IOException {
    publish();

    assertThat(merged).contains(MARKS, "notes/fnMark0.html");
    assertThat(files().keySet()).noneMatch(file -> file.contains(FrameProbes.NAME));
  }

  @Test
  void pagesThatWereNotKeptAreDrawnAgain() throws IOException {
    room = 0;
    publish();

    assertThat(files()).isEqualTo(allMerged());
  }

  @Test
  void aSkinThatWorksOnBodiesMergesAllPages() throws IOException {
    skin = page -> framed(page).replaceAll("&#36;(\\d+)", "Note of " + page.getTitle());

    List<Route> left = publish();

    assertThat(left).isEqualTo(section.pages());
    assertThat(files()).isEqualTo(allMerged());
  }

  /** Otherwise the name of a page of marks would be on all pages. */
  @Test
  void aSkinThatPrintsTheNameOfThePageMergesAllPages() throws IOException {
    skin =
        page ->
            framed(page)
                + ("<body id=\"" + page.getRenderingContext().getOutputPath() + "\">")
                    .toLowerCase();

    assertThat(publish()).isEqualTo(section.pages());
    assertThat(files()).isEqualTo(allMerged());
  }

  @Test
  void aPageThatTheSkinLinksToIsMerged() throws IOException {
    skin =
        page -> {
          String up = page.getRenderingContext().getRelativePath();
          boolean current = page.getRenderingContext().getOutputPath().equals("notes/n9.html");
          return "<a href=\"./" + up + "/notes/n9.html#a\">" + current + "</a>" + framed(page);
        };

    assertThat(publish()).containsExactly(ManyPages.route(0), ManyPages.route(9));
    assertThat(files()).isEqualTo(allMerged());
  }

  /** An item below a closed one is on no page but its own. */
  @Test
  void aPageOfAMenuIsMerged() throws IOException {
    inMenu.add(ManyPages.route(7).path());
    skin =
        page -> {
          boolean current = page.getRenderingContext().getOutputPath().equals("notes/n7.html");
          return (current ? "<b>open</b>" : "") + framed(page);
        };

    assertThat(publish()).containsExactly(ManyPages.route(0), ManyPages.route(7));
    assertThat(files()).isEqualTo(allMerged());
  }

  @Test
  void withoutThePageOfTagsAllPagesAreMerged() throws IOException {
    MergedProbes probes = handOver(section).orElseThrow();
    Files.delete(site.resolve(MARKS));

    assertThat(write(probes)).isEqualTo(section.pages());
  }

  @Test
  void aSmallSectionIsNotProbed() throws IOException {
    assertThat(handOver(new ManyPages(63))).isEmpty();
    assertThat(merged).containsExactly(MARKS);
  }

  @Test
  void aSectionIsNotProbedWithUnknownSinks() throws IOException {
    Sink unknown =
        (Sink)
            Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Sink.class}, (p, m, a) -> null);
    FakeSitePlugin plugin = new FakeSitePlugin(site, skin);

    assertThat(probes(section).handOver(unknown, plugin, Progress.NONE)).isEmpty();
    assertThat(plugin.sinks()).isEmpty();
  }

  private List<Route> publish() throws IOException {
    List<Route> left = write(handOver(section).orElseThrow());
    FakeSitePlugin plugin = new FakeSitePlugin(site, skin);
    for (Route route : left) {
      SinkPage.write(section.page(route), plugin.main(route.path()), false);
    }
    plugin.merge();
    return left;
  }

  private Optional<MergedProbes> handOver(ManyPages pages) throws IOException {
    FakeSitePlugin plugin = new FakeSitePlugin(site, skin);
    Optional<MergedProbes> probes =
        probes(pages).handOver(plugin.main(MARKS), plugin, Progress.NONE);
    plugin.sinks().keySet().forEach(file -> merged.add(path(file)));
    plugin.merge();
    return probes;
  }

  private FrameProbes probes(ManyPages pages) {
    return new FrameProbes(pages, site, page -> inMenu.contains(page.path()), room);
  }

  private List<Route> write(MergedProbes probes) throws IOException {
    SectionFolders folders = new SectionFolders(site, "notes", site.resolve("own"));
    try (FileWriter files = FileWriter.open(folders, () -> {})) {
      List<Route> left =
          probes
              .read(StandardCharsets.UTF_8, FramedPagesTest::ofReport)
              .write(files, StandardCharsets.UTF_8, Progress.NONE);
      files.commitEach(List.of(), (where, manifest) -> {});
      return left;
    }
  }

  private SortedMap<String, String> allMerged() {
    SortedMap<String, String> all = new TreeMap<>();
    FakeSitePlugin plugin = new FakeSitePlugin(site, skin);
    for (Route route : section.pages()) {
      SinkPage.write(section.page(route), plugin.main(route.path()), false);
    }
    plugin.sinks().forEach((file, sink) -> all.put(path(file), ofReport(skin.apply(sink))));
    return all;
  }

  private SortedMap<String, String> files() throws IOException {
    try (Stream<Path> files = Files.walk(site.resolve("notes"))) {
      return files
          .filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  this::path, file -> ofReport(text(file)), (a, b) -> a, TreeMap::new));
    }
  }

  /** The generator of what {@link FakeSitePlugin} merges is always the goal frames. */
  private static String ofReport(String page) {
    return page.replace("s:frames", "s:report");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String path(Path file) {
    return site.relativize(file).toString().replace('\\', '/');
  }

  /** A skin as most are: it escapes titles in one way and authors in another, and changes tags. */
  private static String framed(DocumentContent page) {
    String title = page.getTitle().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return "<!-- "
        + page.getRenderingContext().getGenerator()
        + " --><title>Site - "
        + title
        + "</title><meta content='"
        + String.join(", ", page.getAuthors()).replace("&", "&#38;").replace("'", "&#39;")
        + "'>"
        + page.getRenderingContext().getRelativePath()
        + page.getHead()
        + ("<i>" + page.getDate() + "</i><h1>" + title + "</h1>")
        + String.valueOf(page.getBody()).replace("class=\"bodyTable\"", "class=\"table\"")
        + "<hr>";
  }
}
