package io.github.fieldnotes.publish.sink;

import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionFile;
import io.github.fieldnotes.render.HeadElement;
import io.github.fieldnotes.render.PageInputs;
import io.github.fieldnotes.render.PreparedPage;
import io.github.fieldnotes.render.RenderedPage;
import io.github.fieldnotes.render.RenderedSection;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A section of pages of several kinds: an index, and then notes in two folders. */
record ManyPages(int count) implements RenderedSection {

  @Override
  public List<Route> pages() {
    return IntStream.range(0, count).mapToObj(ManyPages::route).toList();
  }

  /** The route of a page by its number; 0 is the index. */
  static Route route(int number) {
    String folder = number % 3 == 2 ? "notes/conf/" : "notes/";
    return new Route(number == 0 ? "notes/index.html" : folder + "n" + number + ".html");
  }

  @Override
  public Optional<String> note(Route route) {
    return Optional.empty();
  }

  @Override
  public PreparedPage prepare(Route route) {
    RenderedPage page = drawn(pages().indexOf(route));
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

  private static RenderedPage drawn(int number) {
    return new RenderedPage(
        route(number),
        number == 20 ? "Costs & \"tides\"" : "Note " + number,
        number % 2 == 0 ? Optional.of(LocalDate.of(2026, 1, 1 + number % 28)) : Optional.empty(),
        number % 5 == 0 ? List.of("Ann Öz", "Bob & Co") : List.of(),
        List.of(
            new HeadElement(
                "meta",
                List.of(Map.entry("name", "description"), Map.entry("content", "tide Ö" + number))),
            new HeadElement("script", List.of(Map.entry("src", "w.js"), Map.entry("defer", "")))),
        "<div class=\"fieldnotes\"><p>$"
            + number
            + "</p><table class=\"bodyTable\"><tr><td>#</td></tr></table></div>\n");
  }

  @Override
  public String listing(String query, Route page) {
    return "";
  }

  @Override
  public List<Route> styles() {
    return List.of();
  }

  @Override
  public List<SectionFile> files() {
    return List.of();
  }

  @Override
  public Optional<PageInputs> inputs(SectionFile file) {
    return Optional.empty();
  }

  @Override
  public void write(SectionFile file, OutputStream out) {
    throw new UnsupportedOperationException(file.route() + " is not in this section");
  }
}
