package io.github.fieldnotes.publish;

import io.github.fieldnotes.publish.files.FileWriter;
import io.github.fieldnotes.publish.files.SectionFolders;
import io.github.fieldnotes.publish.skin.PageContent;
import io.github.fieldnotes.publish.skin.SkinFrames;
import io.github.fieldnotes.publish.skin.SkinMerge;
import io.github.fieldnotes.publish.skin.SkinPages;
import io.github.fieldnotes.publish.skin.SkinRemedy;
import io.github.fieldnotes.publish.skin.SkinTemplates;

import io.github.fieldnotes.Fieldnotes;
import io.github.fieldnotes.Notes;
import io.github.fieldnotes.Settings;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.word.UnknownKinds;
import io.github.fieldnotes.render.RenderedPage;
import io.github.fieldnotes.render.RenderedSection;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.maven.doxia.site.SiteModel;
import org.apache.maven.doxia.siterenderer.DocumentContent;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;
import org.apache.maven.doxia.siterenderer.SiteRenderer;
import org.apache.maven.doxia.siterenderer.SiteRenderingContext;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What it costs to put the pages of 200 notes into a skin that only frames them, and to write them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(2)
public class PublishBenchmark {

  private static final String FRAME = "<div class=\"menu\"><a href=\"x.html\">x</a></div>\n".repeat(400);

  private final List<RenderedPage> pages = new ArrayList<>();
  private Path output;

  /** Draws the pages. */
  @Setup
  public void draw() throws IOException {
    Path folder = Files.createTempDirectory("notes");
    output = Files.createTempDirectory("site");
    Notes.write(folder, 200);
    ReadOptions reading =
        new ReadOptions(folder, List.of(), List.of(), false, true, UnknownKinds.ADD);
    RenderedSection section = Fieldnotes.section(new Settings(reading, "notes", "Notes")).rendered();
    section.pages().forEach(route -> pages.add(section.page(route)));
  }

  /** Puts them into the skin. */
  @Benchmark
  public void stamp(Blackhole hole) throws Exception {
    SkinFrames frames = frames();
    for (RenderedPage page : pages) {
      hole.consume(frames.page(content(page), page.route()));
    }
  }

  /** The same, and writes them where they are already. */
  @Benchmark
  public void write() throws Exception {
    SkinFrames frames = frames();
    SectionFolders folders = new SectionFolders(output, "notes", output.resolve("own"));
    try (FileWriter files = FileWriter.open(folders, () -> {})) {
      for (RenderedPage page : pages) {
        byte[] bytes = frames.page(content(page), page.route()).getBytes(StandardCharsets.UTF_8);
        files.write(page.route(), out -> out.write(bytes));
      }
      files.commit(List.of(), (where, record) -> Files.createFile(record));
    }
  }

  private static PageContent content(RenderedPage page) {
    return PageContent.of(page, where(page.route()));
  }

  private static DocumentRenderingContext where(Route route) {
    return new DocumentRenderingContext(
        new File("."), SkinPages.withoutExtension(route), "benchmark");
  }

  private static SkinFrames frames() {
    SiteRenderingContext context = new SiteRenderingContext();
    context.setSiteModel(new SiteModel());
    SiteRenderer skin =
        (SiteRenderer)
            Proxy.newProxyInstance(
                PublishBenchmark.class.getClassLoader(),
                new Class<?>[] {SiteRenderer.class},
                (proxy, method, arguments) -> {
                  DocumentContent page = (DocumentContent) arguments[1];
                  ((Writer) arguments[0])
                      .write(
                          "<title>" + page.getTitle() + "</title>" + page.getHead() + FRAME
                              + page.getBody());
                  return null;
                });
    SkinRemedy remedy = new SkinRemedy(new SkinTemplates(""), false);
    return new SkinFrames(new SkinMerge(skin, context, remedy, "", page -> false, picture -> {}));
  }
}
