package io.github.fieldnotes.render.view;

import io.github.fieldnotes.render.view.Views.DateView;
import io.github.fieldnotes.render.view.Views.KindCountView;
import io.github.fieldnotes.render.view.Views.LinkView;
import io.github.fieldnotes.render.view.Views.PagerView;
import java.util.List;

/**
 * What the templates of kinds see; each has the page of one kind, or of all kinds that have no
 * template of their own. The same holds as for {@link Views}.
 */
public final class KindViews {

  private KindViews() {}

  /**
   * What is the same on the page of every kind.
   *
   * @param id the kind's slug, for classes
   * @param title the kind's plural
   * @param section the way back to the section's index
   * @param summary how many there are, in words
   * @param others the other kinds
   * @param pager the way through further pages, where there are very many
   */
  public record HeadView(
      String id,
      String title,
      LinkView section,
      String summary,
      List<KindCountView> others,
      PagerView pager) {}

  /**
   * Where an annotation stands.
   *
   * @param url its place on its note's page
   * @param note the note, and its page
   * @param date of the heading around it in a log of several days, or of the note
   * @param section the heading it stands below; empty if it stands below none
   * @param module whose note it is, with its page; no text where there is one project alone
   */
  public record PlaceView(
      String url, LinkView note, DateView date, String section, LinkView module) {}

  /**
   * A talk.
   *
   * @param label the word that marked it, as written
   * @param link where its title leads, with the host as text; no address if it is no link
   * @param speakers each with the page of the person
   * @param slides the address of the slides; empty without
   * @param video the address of the video; empty without, or if it is the link
   */
  public record TalkView(
      String label,
      String title,
      PlaceView place,
      LinkView link,
      List<LinkView> speakers,
      String event,
      String rating,
      String slides,
      String video) {}

  /**
   * {@code talks.ftlh}: all talks.
   *
   * @param speakers whether any talk has a speaker
   * @param events whether any has an event
   * @param ratings whether any has a rating
   * @param sources whether any has slides or a video
   */
  public record TalksView(
      HeadView head,
      boolean speakers,
      boolean events,
      boolean ratings,
      boolean sources,
      List<TalkView> talks) {}

  /**
   * An action.
   *
   * @param id the same wherever it stands on the page, once for each of its owners
   * @param days from its date to the day of the build, at least 0; -1 without a date
   * @param age the same in words, in days, months or years as the date is known; empty without one
   * @param due the day it is due, as written; empty when none is named
   * @param state that it is under way, in words; empty otherwise
   * @param carried how often it was carried over, in words; empty if it never was
   * @param since the note that mentioned it first, by its date; empty if it was never carried over
   */
  public record ActionView(
      String id,
      String title,
      PlaceView place,
      int days,
      String age,
      String due,
      String state,
      String carried,
      LinkView since) {}

  /**
   * The actions of one owner.
   *
   * @param owner with the page of the person; without a page where nobody is named
   * @param actions in order of date, newest first
   */
  public record OwnerView(LinkView owner, List<ActionView> actions) {}

  /**
   * Actions that are equally urgent.
   *
   * @param id {@code overdue}, {@code recent}, {@code stale}, {@code done} or {@code cancelled}
   * @param summary how many there are on all pages, in words
   * @param over whether nothing remains to be done
   * @param owners in order of name; those that nobody owns last
   */
  public record ActionGroupView(String id, String summary, boolean over, List<OwnerView> owners) {}

  /** {@code actions.ftlh}: actions by urgency, the most urgent first. */
  public record ActionsView(HeadView head, List<ActionGroupView> groups) {}

  /**
   * A question.
   *
   * @param answer as written; empty if there is none, or none in words
   */
  public record QuestionView(String title, PlaceView place, String answer) {}

  /** {@code questions.ftlh}: all questions. */
  public record QuestionsView(
      HeadView head, List<QuestionView> open, List<QuestionView> answered) {}

  /**
   * What a decision is to another.
   *
   * @param word in words: {@code superseded by}
   * @param other the other; without an address where there is none such
   */
  public record TieView(String word, LinkView other) {}

  /**
   * A decision.
   *
   * @param number of a record; empty without
   * @param statusId its slug, for classes: {@code accepted}, {@code none} for a record that has
   *     none; empty for a decision that needs none
   * @param status in a word
   * @param statusText all that is said of it; empty if that is the word
   * @param superseded whether another has taken its place
   */
  public record DecisionView(
      String number,
      String title,
      PlaceView place,
      String statusId,
      String status,
      String statusText,
      DateView date,
      List<LinkView> deciders,
      boolean superseded,
      List<TieView> ties) {}

  /** {@code decisions.ftlh}: the log. */
  public record DecisionsView(
      HeadView head, boolean numbers, boolean deciders, List<DecisionView> decisions) {}

  /**
   * A term of the glossary.
   *
   * @param anchor the id of its entry
   */
  public record GlossaryTermView(String anchor, String name, String definition, PlaceView place) {}

  /**
   * {@code glossary.ftlh}: all terms, in alphabetical order.
   *
   * @param letters the first letters, each with the first entry; empty for few terms
   */
  public record GlossaryView(HeadView head, List<LinkView> letters, List<GlossaryTermView> terms) {}

  /**
   * An annotation in a list.
   *
   * @param link where its title leads, with the host as text; no address if it is no link
   * @param by who said it
   * @param excerpt what it says beside its title; may be empty
   */
  public record PartView(
      String label,
      String title,
      PlaceView place,
      LinkView link,
      List<LinkView> by,
      String excerpt) {}

  /** {@code kind.ftlh}: all annotations of a kind that has no template of its own. */
  public record PartsView(HeadView head, List<PartView> parts) {}
}
