package io.github.fieldnotes.publish.sink;

import io.github.fieldnotes.diag.Progress;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.publish.frame.BodyTags;
import io.github.fieldnotes.publish.frame.PageParts;
import io.github.fieldnotes.publish.frame.SkinFrame;
import io.github.fieldnotes.render.RenderedSection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;

/**
 * Hands a few pages to the site plugin, to find out what the skin puts around all pages. Merging a
 * page takes the site plugin 10 ms and more, so that it is better to merge only these:
 *
 * <ol>
 *   <li>a page of all runs of start tags in the section, because skins change tags
 *   <li>a page of marks for each {@link Likeness}, in the folder of the first such page
 *   <li>some pages of the section, as samples: the first of each likeness, the first with each
 *       character in its title that skins escape, and fewer and fewer of all others
 * </ol>
 *
 * <p>{@link FramedPages} reads them when they have been merged. Used for one section, by one
 * thread.
 */
public final class FrameProbes {

  /** The name of the report's own page, and the beginning of those of all pages of marks. */
  public static final String NAME = "fnMark";

  /** The number of pages from which on probes pay. */
  public static final int MANY = 64;

  private static final String SPECIAL = "&<>\"'";
  private static final String HTML = ".html";

  private final RenderedSection section;
  private final Route own;
  private final SinkFolder folder;
  private final Predicate<Route> isInMenu;
  private final long room;

  /**
   * Creates the probes of a section.
   *
   * @param site the site's root folder
   * @param isInMenu whether a skin may show a page as the current one of a menu
   * @param room the number of characters of pages that may be kept in memory
   */
  public FrameProbes(RenderedSection section, Path site, Predicate<Route> isInMenu, long room) {
    this.section = section;
    this.own = new Route(section.pages().get(0).folder() + "/" + NAME + HTML);
    this.folder = new SinkFolder(site);
    this.isInMenu = isInMenu;
    this.room = room;
  }

  /**
   * Hands over the probes.
   *
   * @param sink receives the report's own page, {@link #NAME} in the section's folder
   * @param factory creates the sinks of all other pages
   * @return empty if nothing but an empty page was handed over, because probes do not pay
   */
  public Optional<MergedProbes> handOver(Sink sink, SinkFactory factory, Progress progress)
      throws IOException {
    Optional<SinkHeads> heads = SinkHeads.of(sink);
    if (section.pages().size() < MANY || heads.isEmpty()) {
      writeNothing(sink);
      return Optional.empty();
    }
    PageDrawer drawer = new PageDrawer(section, heads.get(), isInMenu, room);
    List<DrawnPage> pages = drawer.drawAll(progress);
    MergedProbes.Probes probes = probes(drawer, pages);
    if (2 * probes.count() > pages.size()) {
      writeNothing(sink);
      return Optional.empty();
    }
    write(probes, sink, factory);
    return Optional.of(new MergedProbes(folder, new MergedProbes.Section(drawer, pages), probes));
  }

  /** Hands over an empty page. */
  public static void writeNothing(Sink sink) {
    SinkPage.write(page(""), sink);
  }

  private MergedProbes.Probes probes(PageDrawer drawer, List<DrawnPage> pages) {
    List<DrawnPage> alike = pages.stream().filter(DrawnPage::isAlike).toList();
    Map<Likeness, Route> marks = new LinkedHashMap<>();
    for (DrawnPage page : alike) {
      String path = page.route().folder() + "/" + NAME + marks.size() + HTML;
      marks.putIfAbsent(page.likeness(), new Route(path));
    }
    return new MergedProbes.Probes(own, new TreeSet<>(drawer.runs()), marks, samples(alike));
  }

  private void write(MergedProbes.Probes probes, Sink sink, SinkFactory factory)
      throws IOException {
    SinkPage.write(page(BodyTags.probe(probes.runs())), sink);
    for (Map.Entry<Likeness, Route> marks : probes.marks().entrySet()) {
      // the next report removes it, unless the build fails before
      folder.file(marks.getValue()).toFile().deleteOnExit();
      SinkPage.write(
          SkinFrame.marks(marks.getKey().page()), folder.sink(marks.getValue(), factory));
    }
    for (DrawnPage sample : probes.samples()) {
      SinkPage.write(section.page(sample.route()), folder.sink(sample.route(), factory), false);
    }
  }

  private static PageParts page(String body) {
    return new PageParts("Fieldnotes", null, List.of(), "", body);
  }

  private static List<DrawnPage> samples(List<DrawnPage> pages) {
    List<DrawnPage> samples = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < pages.size(); i++) {
      DrawnPage page = pages.get(i);
      boolean isNew = seen.add(page.likeness());
      for (char special : SPECIAL.toCharArray()) {
        isNew |= page.title().indexOf(special) >= 0 && seen.add(special);
      }
      if (isNew || Integer.bitCount(i) == 1) {
        samples.add(page);
      }
    }
    return samples;
  }
}
