package io.github.fieldnotes.publish;

import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionFile;
import io.github.fieldnotes.render.HeadElement;
import io.github.fieldnotes.render.PageInputs;
import io.github.fieldnotes.render.PreparedPage;
import io.github.fieldnotes.render.RenderedPage;
import io.github.fieldnotes.render.RenderedSection;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An index, a page in a folder, and a data file. */
public final class FakeSite implements RenderedSection {

  static final Route INDEX = new Route("notes/index.html");
  static final Route NOTE = new Route("notes/conf/day 1.html");
  static final Route DATA = new Route("notes/notes.json");

  @Override
  public List<Route> pages() {
    return List.of(INDEX, NOTE);
  }

  @Override
  public Optional<String> note(Route route) {
    return Optional.empty();
  }

  @Override
  public PreparedPage prepare(Route route) {
    RenderedPage page = drawn(route);
    return new PreparedPage() {

      @Override
      public PageInputs inputs() {
        return new PageInputs(List.of(), List.of(page));
      }

      @Override
      public RenderedPage draw() {
        return page;
      }
    };
  }

  private static RenderedPage drawn(Route route) {
    return new RenderedPage(
        route,
        "Costs <$5> & #more",
        Optional.of(LocalDate.of(2020, 9, 6)),
        List.of("Ann Öz", "Bob"),
        List.of(
            new HeadElement(
                "link", List.of(Map.entry("rel", "stylesheet"), Map.entry("href", "a&b.css")))),
        "<div class=\"fieldnotes\"><p title=\"$a\">$5 #1</p></div>");
  }

  @Override
  public List<SectionFile> files() {
    return List.of(new SectionFile.DataFile(DATA));
  }

  @Override
  public String listing(String query, Route page) {
    return "<ul class=\"fieldnotes\"></ul>";
  }

  @Override
  public List<Route> styles() {
    return List.of();
  }

  @Override
  public Optional<PageInputs> inputs(SectionFile file) {
    return Optional.empty();
  }

  @Override
  public void write(SectionFile file, OutputStream out) throws IOException {
    out.write("{}".getBytes(StandardCharsets.UTF_8));
  }
}
