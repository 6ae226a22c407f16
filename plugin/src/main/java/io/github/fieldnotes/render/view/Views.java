package io.github.fieldnotes.render.view;

import freemarker.core.TemplateHTMLOutputModel;
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
  public record SiteView(
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
   * A day.
   *
   * @param iso {@code 2020-09-06}; empty without a date
   * @param text in words, in the language of the page: {@code 6 September 2020}
   * @param month its month and year, in words
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
   * {@code index.ftlh}: the section at a glance.
   *
   * @param summary how many notes and annotations there are
   * @param first whether it is the first of several pages, or the only one
   * @param modules those of a build that has several
   * @param moreModules the page of all modules; no address where all are here
   * @param tags those that most notes have, where there are too many
   * @param moreCategories the page of all categories; no address where all are here
   * @param moreTags the page of all tags; no address where all are here
   * @param years with the number of notes, the newest first
   * @param overviews the pages of all people and of all links, with how many there are
   * @param notes newest first
   */
  public record IndexView(
      String title,
      String summary,
      boolean first,
      List<KindCountView> kinds,
      List<TermCountView> modules,
      LinkView moreModules,
      List<TermCountView> categories,
      LinkView moreCategories,
      List<TermCountView> tags,
      LinkView moreTags,
      List<TermCountView> years,
      List<TermCountView> overviews,
      List<NoteCardView> notes,
      PagerView pager) {}

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

  /**
   * A heading in a table of contents.
   *
   * @param depth 1 for the highest level of the note, at most 3
   * @param kindId the kind of the annotation that it bears; empty if it bears none
   * @param label that annotation's label, as written
   */
  public record TocEntryView(int depth, String text, String url, String kindId, String label) {}

  /**
   * A field of an annotation.
   *
   * @param name in words
   * @param values each with the address to which it leads, or none
   */
  public record FieldView(String name, List<LinkView> values) {}

  /** What a note as a whole is. */
  public record WholeView(String kindId, String label, List<FieldView> fields) {}

  /**
   * A decision record among those that replace each other.
   *
   * @param statusId its status's slug
   * @param current whether it is the note at hand
   */
  public record ChainView(
      String title, String url, String statusId, String status, boolean current) {}

  /**
   * A note that links to the note at hand.
   *
   * @param section the heading below which it does; no text if it stands below none
   * @param sentence the sentence that has the link; may be empty
   */
  public record BacklinkView(LinkView note, LinkView section, String sentence, DateView date) {}

  /**
   * {@code note.ftlh}: a note.
   *
   * @param titleId the id of the title's heading; empty when it has none of its own
   * @param language of title and text
   * @param readingTime in words; empty for a note of a few words
   * @param edit where it can be edited; no address for nowhere
   * @param module whose note it is, with its page; no text where there is one project alone
   * @param image the address of the note's picture; empty without one
   * @param wholes what the note as a whole is, but for a decision
   * @param decisions the decision that the note as a whole is: one or none
   * @param chain the records that it replaces and that replace it; empty when it stands alone
   * @param toc empty for a note with few headings
   * @param backlinks the notes that link to this one
   * @param related notes that share tags, links and kinds with this one, the nearest first
   * @param newer the next note by date in its category, or no text
   * @param older the note before by date in its category, or no text
   */
  public record NoteView(
      String title,
      String titleId,
      LanguageView language,
      LinkView section,
      DateView date,
      String readingTime,
      LinkView edit,
      LinkView module,
      List<LinkView> authors,
      List<LinkView> categories,
      List<LinkView> tags,
      String image,
      List<KindCountView> kinds,
      List<WholeView> wholes,
      List<KindViews.DecisionView> decisions,
      List<ChainView> chain,
      List<TocEntryView> toc,
      TemplateHTMLOutputModel bodyHtml,
      List<BacklinkView> backlinks,
      List<NoteCardView> related,
      LinkView newer,
      LinkView older) {}

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
