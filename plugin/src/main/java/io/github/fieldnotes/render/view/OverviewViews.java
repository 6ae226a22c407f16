package io.github.fieldnotes.render.view;

import io.github.fieldnotes.render.view.KindViews.PlaceView;
import io.github.fieldnotes.render.view.Views.DateView;
import io.github.fieldnotes.render.view.Views.LinkView;
import io.github.fieldnotes.render.view.Views.NoteCardView;
import io.github.fieldnotes.render.view.Views.PagerView;
import java.util.List;

/** What the templates of links and people see. The same holds as for {@link Views}. */
public final class OverviewViews {

  private OverviewViews() {}

  /**
   * Where a link stands.
   *
   * @param kindId the kind of the part in which it lies; empty if it lies in none
   * @param label that part's label, as written
   * @param title that part's title
   */
  public record SourceView(PlaceView place, String kindId, String label, String title) {}

  /** A link, and all places where it stands. */
  public record WebLinkView(LinkView link, List<SourceView> sources) {}

  /**
   * The links to a host.
   *
   * @param anchor the id of the group
   * @param folded whether the list is too long to be shown at once
   */
  public record HostView(
      String anchor, String host, String summary, boolean folded, List<WebLinkView> links) {}

  /** {@code links.ftlh}: all links to other hosts, those to videos first. */
  public record LinksView(
      String title,
      LinkView section,
      String summary,
      List<HostView> videos,
      List<HostView> others,
      PagerView pager) {}

  /**
   * What a listing shows of a note or of something marked.
   *
   * @param kindId empty for a note
   * @param kind in words; empty for a note
   * @param note where it stands; no text if it is the note
   * @param people speakers, owners, or who said it
   * @param date the note's
   */
  public record ListingEntryView(
      String kindId,
      String kind,
      LinkView link,
      LinkView note,
      List<LinkView> people,
      DateView date) {}

  /**
   * {@code listing.ftlh}: what a page of the site asks for.
   *
   * @param entries the newest first; may be empty
   * @param all the page that has all of them
   */
  public record ListingView(List<ListingEntryView> entries, LinkView all) {}

  /**
   * A person in the list of all.
   *
   * @param roles what they are named for, with numbers, in words
   */
  public record PersonCardView(String name, String url, String roles) {}

  /** {@code people.ftlh}: everybody who is named. */
  public record PeopleView(
      String title, LinkView section, String summary, List<PersonCardView> people) {}

  /**
   * Something that names a person.
   *
   * @param state of an action that is more than open, in words; empty otherwise
   * @param over whether nothing remains to be done
   */
  public record MentionView(String title, PlaceView place, String state, boolean over) {}

  /**
   * What a person is named for.
   *
   * @param id the slug of the role, for classes
   */
  public record RoleView(String id, String title, List<MentionView> mentions) {}

  /**
   * {@code person.ftlh}: a person.
   *
   * @param aliases other spellings that are known
   * @param notes what they wrote, newest first
   */
  public record PersonView(
      String name,
      LinkView people,
      List<String> aliases,
      List<RoleView> roles,
      List<NoteCardView> notes) {}
}
