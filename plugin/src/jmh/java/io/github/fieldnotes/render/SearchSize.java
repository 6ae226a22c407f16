package io.github.fieldnotes.render;

import io.github.fieldnotes.render.content.PageMarkup;
import io.github.fieldnotes.render.content.Project;
import io.github.fieldnotes.render.search.SearchSections;
import io.github.fieldnotes.render.theme.Appearance;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionOptions;
import io.github.fieldnotes.plan.SectionFile;
import io.github.fieldnotes.plan.SectionPlan;
import io.github.fieldnotes.plan.SectionPlanner;
import io.github.fieldnotes.read.LibraryReader;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How large the search's files are against the text they are made of, and how long they take to make;
 * the bar is a quarter of the text. Leaves the section's first page and its files in
 * {@code target/search-site}, where {@code SearchSpeed} of {@code it/} measures in a browser.
 */
public final class SearchSize {

  private static final Path SITE = Path.of("target", "search-site");

  private SearchSize() {}

  /** Takes the number of notes, 3,000 if there is none. */
  public static void main(String[] arguments) throws IOException {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3_000;
    Path folder = Files.createTempDirectory("search-size");
    new ZipfNotes(42).write(folder, count);
    Library library = read(folder);
    long text = 0;
    int sections = 0;
    for (Note note : library.notes()) {
      for (SearchSections.Section section : SearchSections.of(note)) {
        text += (section.title() + section.text()).getBytes(StandardCharsets.UTF_8).length;
        sections++;
      }
    }
    SectionOptions options = new SectionOptions("notes", "Notes", 25, Appearance.plain().theme().assets());
    SectionPlan plan = new SectionPlanner(options, new Diagnostics()).plan(library);
    System.out.printf("%,d notes, %,d sections, %,d bytes of text%n", count, sections, text);
    for (int round = 0; round < 3; round++) {
      measure(SectionRenderer.render(plan, Appearance.plain(), Project.UNKNOWN), text);
    }
    page(SectionRenderer.render(plan, Appearance.plain(), Project.UNKNOWN));
    Files.writeString(SITE.resolve("words.txt"), firstHeading(library));
  }

  private static Library read(Path folder) {
    ReadOptions reading = new ReadOptions(folder, List.of(), List.of(), false, true, UnknownKinds.ADD);
    return new LibraryReader(reading, new Diagnostics()).read();
  }

  private static void measure(RenderedSection section, long text) throws IOException {
    long start = System.nanoTime();
    long size = 0;
    long largest = 0;
    int files = 0;
    for (SectionFile file : section.files()) {
      if (file instanceof SectionFile.SearchFile) {
        Path path = write(section, file);
        size += Files.size(path);
        largest = Math.max(largest, Files.size(path));
        files++;
      }
    }
    System.out.printf(
        "%,d bytes in %d files, the largest %,d: %.1f %% of the text, made in %,d ms%n",
        size, files, largest, 100.0 * size / text, (System.nanoTime() - start) / 1_000_000);
  }

  private static Path write(RenderedSection section, SectionFile file) throws IOException {
    Path path = SITE.resolve(file.route().path());
    Files.createDirectories(path.getParent());
    try (OutputStream out = Files.newOutputStream(path)) {
      section.write(file, out);
    }
    return path;
  }

  /** The section's index, as a page without a skin. */
  private static void page(RenderedSection section) throws IOException {
    for (SectionFile file : section.files()) {
      if (file instanceof SectionFile.AssetFile) {
        write(section, file);
      }
    }
    Route index = section.pages().get(0);
    RenderedPage page = section.page(index);
    StringBuilder html = new StringBuilder("<!doctype html>\n<meta charset=\"utf-8\">\n<title>Notes</title>\n");
    for (HeadElement element : page.head()) {
      html.append('<').append(element.name());
      for (Map.Entry<String, String> attribute : element.attributes()) {
        html.append(' ').append(attribute.getKey()).append("=\"");
        html.append(PageMarkup.escape(attribute.getValue())).append('"');
      }
      html.append(element.hasEndTag() ? "></script>\n" : ">\n");
    }
    Files.writeString(SITE.resolve(index.path()), html + page.body());
  }

  private static String firstHeading(Library library) {
    return library.notes().get(library.notes().size() / 2).headings().get(0).text();
  }
}
