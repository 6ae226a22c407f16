package io.github.fieldnotes.plan;

import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteDate;
import io.github.fieldnotes.plan.Page.FeedPage;
import io.github.fieldnotes.plan.SectionFile.FeedFile;
import io.github.fieldnotes.plan.SectionFile.FeedFile.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans the feeds: one of all notes, and one for each kind, category and tag with dated notes. */
final class FeedFiles {

  private static final String PAGE = ".html";

  private final RouteAllocator addresses;
  private final String section;
  private final List<FeedFile> files = new ArrayList<>();

  /**
   * Plans the feeds of one section.
   *
   * @param section the folder of the section in the site
   */
  FeedFiles(RouteAllocator addresses, String section) {
    this.addresses = addresses;
    this.section = section;
  }

  /** The feeds of these pages; entries of a feed need a day, so pages without one have none. */
  List<FeedFile> of(Page.IndexPage index, List<Note> notes, List<? extends FeedPage> others) {
    if (isAnyDated(notes)) {
      add("feed.xml", index, Format.ATOM);
      add("feed.json", index, Format.JSON);
    }
    for (FeedPage page : others) {
      boolean dated =
          page.match(
              first -> false,
              kind -> kind.entries().stream().anyMatch(entry -> isDay(entry.date())),
              term -> term.paging().isFirst() && isAnyDated(term.notes()));
      if (dated) {
        String path = page.route().path().substring(section.length() + 1);
        add(path.substring(0, path.length() - PAGE.length()) + ".xml", page, Format.ATOM);
      }
    }
    return files;
  }

  private void add(String path, FeedPage page, Format format) {
    files.add(new FeedFile(addresses.reserve(path), page, format));
  }

  private static boolean isAnyDated(List<Note> notes) {
    return notes.stream().anyMatch(note -> isDay(note.metadata().date()));
  }

  private static boolean isDay(Optional<NoteDate> date) {
    return date.filter(NoteDate::isDay).isPresent();
  }
}
