package io.github.fieldnotes.differential;

import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.plan.Page;
import io.github.fieldnotes.plan.SectionOptions;
import io.github.fieldnotes.plan.SectionPlan;
import io.github.fieldnotes.plan.SectionPlanner;
import io.github.fieldnotes.read.LibraryReader;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.word.UnknownKinds;
import io.github.fieldnotes.render.RenderedSection;
import io.github.fieldnotes.render.SectionRenderer;
import io.github.fieldnotes.render.content.Project;
import io.github.fieldnotes.render.theme.Appearance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The pages that we make of a folder's notes, without smart punctuation.
 *
 * @param problems sorted
 */
record OurPages(List<OurPage> pages, List<Diagnostic> problems) {

  /**
   * A note and its page.
   *
   * @param body as it is drawn
   */
  record OurPage(Note note, Element body) {

    /** A callout's title that is one word is that of its kind, which the theme gives. */
    private static void removeOfTheme(Element title) {
      if (title.text().matches("\\S+")) {
        title.remove();
      }
    }

    /** The page without what the theme adds to the note's own text. */
    Element comparable() {
      body.select(".fn-permalink, .fn-footnote-back").remove();
      body.select(".fn-alert-title").forEach(OurPage::removeOfTheme);
      body.select(".fn-label").forEach(label -> label.replaceWith(new Element("label")));
      body.select("abbr, div.fn-table-wrap, div.fn-annotation").unwrap();
      body.select("div.fn-alert").tagName("blockquote");
      body.select("sup.fn-footnote-ref").forEach(reference -> reference.text("[^]"));
      return body;
    }
  }

  static OurPages of(Path folder) {
    ReadOptions options =
        new ReadOptions(folder, List.of(), List.of(), true, false, UnknownKinds.IGNORE);
    Diagnostics diagnostics = new Diagnostics();
    Appearance plain = Appearance.plain();
    SectionPlan plan =
        new SectionPlanner(
                new SectionOptions("notes", "Notes", 100, plain.theme().assets()), diagnostics)
            .plan(new LibraryReader(options, diagnostics).read());
    RenderedSection section = SectionRenderer.render(plan, plain, Project.UNKNOWN);
    List<OurPage> pages = new ArrayList<>();
    for (Page page : plan.pages()) {
      if (page instanceof Page.NotePage note) {
        String html = section.page(note.route()).body();
        pages.add(new OurPage(note.note(), Jsoup.parseBodyFragment(html).selectFirst(".fn-body")));
      }
    }
    return new OurPages(pages, diagnostics.sorted());
  }
}
