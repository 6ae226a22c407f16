package io.github.fieldnotes.render.view;

import io.github.fieldnotes.render.view.FolderViews.FolderWayView;
import io.github.fieldnotes.render.view.Views.DateView;
import io.github.fieldnotes.render.view.Views.KindCountView;
import io.github.fieldnotes.render.view.Views.LanguageView;
import io.github.fieldnotes.render.view.Views.LinkView;
import io.github.fieldnotes.render.view.Views.NoteCardView;
import java.util.List;

/** What the template of a note sees, as {@link Views} has it. */
public final class NoteViews {

  private NoteViews() {}

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
   * What stands above a note's text.
   *
   * @param titleId the id of the title's heading; empty when it has none of its own
   * @param language of title and text
   * @param readingTime in words; empty for a note of a few words
   * @param module whose note it is, with its page; no text where there is one project alone
   */
  public record NoteHeadView(
      String title,
      String titleId,
      LanguageView language,
      LinkView section,
      DateView date,
      String readingTime,
      LinkView module,
      List<LinkView> authors,
      List<LinkView> categories,
      List<LinkView> tags) {}

  /**
   * What is marked in a note.
   *
   * @param wholes what the note as a whole is, but for a decision
   * @param decisions the decision that the note as a whole is: one or none
   * @param chain the records that it replaces and that replace it; empty when it stands alone
   */
  public record NoteMarksView(
      List<KindCountView> kinds,
      List<WholeView> wholes,
      List<KindViews.DecisionView> decisions,
      List<ChainView> chain) {}

  /**
   * The notes that have to do with a note.
   *
   * @param backlinks the notes that link to this one
   * @param related notes that share tags, links and kinds with this one, the nearest first
   * @param newer the next note by date in its category, or no text
   * @param older the note before by date in its category, or no text
   */
  public record OtherNotesView(
      List<BacklinkView> backlinks, List<NoteCardView> related, LinkView newer, LinkView older) {}

  /**
   * {@code note.ftlh}: a note. Templates can read the components of head, marks and others from it
   * too.
   *
   * @param image the address of the note's picture; empty without one
   * @param toc empty for a note with few headings
   * @param way where it is among the folders
   * @param changed when it was last changed; no text if version control does not know
   * @param edit where it can be edited; no address for nowhere
   */
  public record NoteView(
      NoteHeadView head,
      NoteMarksView marks,
      String image,
      List<TocEntryView> toc,
      Html bodyHtml,
      OtherNotesView others,
      FolderWayView way,
      DateView changed,
      LinkView edit) {

    /** As in {@link #head}. */
    public String title() {
      return head.title();
    }

    /** As in {@link #head}. */
    public String titleId() {
      return head.titleId();
    }

    /** As in {@link #head}. */
    public LanguageView language() {
      return head.language();
    }

    /** As in {@link #head}. */
    public LinkView section() {
      return head.section();
    }

    /** As in {@link #head}. */
    public DateView date() {
      return head.date();
    }

    /** As in {@link #head}. */
    public String readingTime() {
      return head.readingTime();
    }

    /** As in {@link #head}. */
    public LinkView module() {
      return head.module();
    }

    /** As in {@link #head}. */
    public List<LinkView> authors() {
      return head.authors();
    }

    /** As in {@link #head}. */
    public List<LinkView> categories() {
      return head.categories();
    }

    /** As in {@link #head}. */
    public List<LinkView> tags() {
      return head.tags();
    }

    /** As in {@link #marks}. */
    public List<KindCountView> kinds() {
      return marks.kinds();
    }

    /** As in {@link #marks}. */
    public List<WholeView> wholes() {
      return marks.wholes();
    }

    /** As in {@link #marks}. */
    public List<KindViews.DecisionView> decisions() {
      return marks.decisions();
    }

    /** As in {@link #marks}. */
    public List<ChainView> chain() {
      return marks.chain();
    }

    /** As in {@link #others}. */
    public List<BacklinkView> backlinks() {
      return others.backlinks();
    }

    /** As in {@link #others}. */
    public List<NoteCardView> related() {
      return others.related();
    }

    /** As in {@link #others}. */
    public LinkView newer() {
      return others.newer();
    }

    /** As in {@link #others}. */
    public LinkView older() {
      return others.older();
    }
  }
}
