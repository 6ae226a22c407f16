package io.github.fieldnotes.plan;

import io.github.fieldnotes.model.Markup.Diagram;
import io.github.fieldnotes.model.Media;
import io.github.fieldnotes.model.Note;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans the files of a section that are not pages. */
final class SectionFiles {

  private static final String ASSETS = "assets/";

  /** The characters of HTML for each search file, which make a file of about 200 KB. */
  private static final long TEXT_PER_SEARCH_FILE = 1_000_000;

  private static final int MOST_SEARCH_FILES = 200;

  private final RouteAllocator addresses;
  private final SectionOptions options;
  private final Map<String, Route> assets = new LinkedHashMap<>();
  private final List<SectionFile> files = new ArrayList<>();
  private final Route search;

  private SectionFiles(
      List<Note> notes, OwnPages pages, RouteAllocator addresses, SectionOptions options) {
    this.addresses = addresses;
    this.options = options;
    addAssets(pages.firstOfKinds(), diagrams(notes));
    files.add(new SectionFile.DataFile(addresses.reserve("notes.json")));
    search = addSearch(notes);
    files.add(new SectionFile.FacetsFile(addresses.reserve("search/facets.js")));
    addFeeds(notes, pages);
    if (options.llms()) {
      files.add(new SectionFile.LlmsFile(addresses.reserve("llms.txt")));
    }
  }

  static SectionFiles of(
      List<Note> notes, OwnPages pages, RouteAllocator addresses, SectionOptions options) {
    return new SectionFiles(notes, pages, addresses, options);
  }

  /** The files of the theme, by name. */
  Map<String, Route> assets() {
    return assets;
  }

  /** The first file of the search index. */
  Route search() {
    return search;
  }

  /** All files, followed by those beside the notes. */
  List<SectionFile> with(List<Media> media, Map<String, Route> routes) {
    List<SectionFile> all = new ArrayList<>(files);
    media.forEach(file -> all.add(new SectionFile.MediaFile(routes.get(file.path()), file)));
    return all;
  }

  private static Set<Diagram> diagrams(List<Note> notes) {
    return notes.stream().flatMap(note -> note.diagrams().stream()).collect(Collectors.toSet());
  }

  /**
   * Adds the theme's files and the generated ones: colours that users set, words for scripts, what
   * the notes' diagrams need.
   */
  private void addAssets(List<Page.KindPage> kinds, Set<Diagram> diagrams) {
    for (String name : options.assets()) {
      assets.put(name, addresses.reserve(ASSETS + name));
    }
    if (kinds.stream().anyMatch(page -> !page.kind().colour().isEmpty())) {
      assets.put(SectionFile.COLOURS, addresses.reserve(ASSETS + SectionFile.COLOURS));
    }
    assets.put(SectionFile.WORDS, addresses.reserve(ASSETS + SectionFile.WORDS));
    if (!diagrams.isEmpty()) {
      addAsset(SectionFile.DIAGRAM_STYLE);
    }
    if (diagrams.contains(Diagram.MERMAID)) {
      addAsset(SectionFile.MERMAID);
      addAsset(SectionFile.DIAGRAM_SCRIPT);
    }
    assets.forEach((name, route) -> files.add(new SectionFile.AssetFile(route, name)));
  }

  private void addAsset(String name) {
    assets.put(name, addresses.reserve(ASSETS + name));
  }

  private void addFeeds(List<Note> notes, OwnPages pages) {
    if (options.feeds()) {
      List<Page.FeedPage> others = new ArrayList<>(pages.firstOfKinds());
      others.addAll(pages.terms().ofTerms());
      FeedFiles feeds = new FeedFiles(addresses, options.folder());
      files.addAll(feeds.of(pages.index().get(0), notes, others));
    }
  }

  /**
   * Plans the search index; more words than a page should load at once are split into several
   * files.
   */
  private Route addSearch(List<Note> notes) {
    long length = notes.stream().mapToLong(note -> note.body().length()).sum();
    long shares = Math.min(MOST_SEARCH_FILES, 1 + length / TEXT_PER_SEARCH_FILE);
    List<Route> routes = new ArrayList<>();
    for (int part = 0; part <= shares; part++) {
      String name = part == 0 ? "sections" : "words-" + part;
      routes.add(addresses.reserve("search/" + name + ".js"));
      files.add(new SectionFile.SearchFile(routes.get(part), part));
    }
    return routes.get(0);
  }
}
