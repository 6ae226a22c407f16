package io.github.fieldnotes.render.view;

import io.github.fieldnotes.render.view.FolderViews.FolderNodeView;
import java.util.List;

/**
 * What templates see. Text is ready to be shown, addresses are relative to the page; absent text is
 * empty. Only components whose name ends in {@code Html} are printed as they are.
 */
public final class Views {

  private Views() {}

  /**
   * What every template of a page sees as {@code site}, beside its own view, {@code page}.
   *
   * @param title what the section is called
   * @param url the section's index
   * @param theme the name of the theme
   * @param lang the language of the page, a BCP 47 tag: {@code en}
   * @param dir {@code ltr} or {@code rtl}, as the language is written
   * @param scheme {@code auto}, {@code light} or {@code dark}, as the POM says
   * @param videos whether links to videos can be played in the page
   * @param search the list of what can be searched, a script
   * @param feed of what the page lists; no address where there is none
   */
  public record SectionView(
      String title,
      String url,
      String theme,
      String lang,
      String dir,
      String scheme,
      boolean videos,
      String search,
      LinkView feed) {}

  /** A name that leads somewhere. */
  public record LinkView(String text, String url) {}

  /**
   * A day, a month or a year.
   *
   * @param iso {@code 2020-09-06}, {@code 2020-09} or {@code 2020}, as it is known; empty without a
   *     date; of several days, the first
   * @param text in words, in the language of the page: {@code 6 September 2020}
   * @param month its month and year, in words; the year alone if the month is not known
   */
  public record DateView(String iso, String text, String month) {}

  /**
   * How many annotations there are of a kind.
   *
   * @param id the kind's slug, for classes
   * @param name for many: {@code Talks}
   * @param url the kind's page
   */
  public record KindCountView(String id, String name, String url, int count) {}

  /** A category, tag or module, and how many notes it has. */
  public record TermCountView(String name, String url, int count) {}

  /**
   * A note in a list.
   *
   * @param module whose note it is, with its page; no text where there is one project alone
   * @param excerpt clipped at the end of a word
   * @param kinds what is marked in it
   */
  public record NoteCardView(
      String title,
      String url,
      LanguageView language,
      DateView date,
      LinkView module,
      List<LinkView> categories,
      String excerpt,
      List<KindCountView> kinds) {}

  /**
   * The modules, categories and tags that an index shows.
   *
   * @param modules those of a build that has several
   * @param moreModules the page of all modules; no address where all are here
   * @param moreCategories the page of all categories; no address where all are here
   * @param tags those that most notes have, where there are too many
   * @param moreTags the page of all tags; no address where all are here
   */
  public record IndexTermsView(
      List<TermCountView> modules,
      LinkView moreModules,
      List<TermCountView> categories,
      LinkView moreCategories,
      List<TermCountView> tags,
      LinkView moreTags) {}

  /**
   * {@code index.ftlh}: the section at a glance. Templates can read the components of terms from it
   * too.
   *
   * @param summary how many notes and annotations there are
   * @param first whether it is the first of several pages, or the only one
   * @param folders the outermost, with those below as far as there is room; empty if no folder has
   *     a page
   * @param years with the number of notes, the newest first
   * @param overviews the pages of all people and of all links, with how many there are
   * @param notes newest first
   */
  public record IndexView(
      String title,
      String summary,
      boolean first,
      List<KindCountView> kinds,
      IndexTermsView terms,
      List<FolderNodeView> folders,
      List<TermCountView> years,
      List<TermCountView> overviews,
      List<NoteCardView> notes,
      PagerView pager) {

    /** As in {@link #terms}. */
    public List<TermCountView> modules() {
      return terms.modules();
    }

    /** As in {@link #terms}. */
    public LinkView moreModules() {
      return terms.moreModules();
    }

    /** As in {@link #terms}. */
    public List<TermCountView> categories() {
      return terms.categories();
    }

    /** As in {@link #terms}. */
    public LinkView moreCategories() {
      return terms.moreCategories();
    }

    /** As in {@link #terms}. */
    public List<TermCountView> tags() {
      return terms.tags();
    }

    /** As in {@link #terms}. */
    public LinkView moreTags() {
      return terms.moreTags();
    }
  }

  /**
   * The language of a text that may not be the page's.
   *
   * @param tag a BCP 47 tag; empty for the page's language
   * @param dir {@code ltr} or {@code rtl}; empty for the page's language
   */
  public record LanguageView(String tag, String dir) {}

  /**
   * The way through the pages of one list.
   *
   * @param summary which page of how many; empty when there is but one
   * @param newer the page before; no address on the first
   * @param older the next page; no address on the last
   * @param pages those to be shown; empty when there is but one
   */
  public record PagerView(
      String summary, LinkView newer, LinkView older, List<PageNumberView> pages) {}

  /**
   * A page of a list, or a gap in their row.
   *
   * @param text its number; dots for a gap
   * @param url empty for a gap
   * @param current whether it is the page at hand
   */
  public record PageNumberView(String text, String url, boolean current) {}

  /** {@code label.ftlh}: the name of an annotation's kind before its title. */
  public record LabelView(String kindId, String kindName, String label) {}

  /**
   * {@code term.ftlh}: all notes of a category, with a tag, of a module, or of a year.
   *
   * @param taxonomy what it is, in words
   * @param others the other years or modules; empty for categories and tags
   */
  public record TermView(
      String taxonomy,
      String title,
      LinkView section,
      String summary,
      List<TermCountView> others,
      List<NoteCardView> notes,
      PagerView pager) {}

  /** {@code terms.ftlh}: all categories, all tags, or all modules. */
  public record TermsView(
      String title, LinkView section, String summary, List<TermCountView> terms) {}
}
