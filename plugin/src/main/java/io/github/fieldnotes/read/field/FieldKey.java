package io.github.fieldnotes.read.field;

import static io.github.fieldnotes.read.key.Shape.ANY_TEXT;
import static io.github.fieldnotes.read.key.Shape.ANY_WORDS;

import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.read.key.Key;
import io.github.fieldnotes.read.key.Shape;
import java.util.List;

/**
 * A field of annotations and the keys that mean it, in lines below a title, attributes, tables and
 * front matter.
 *
 * @param key the key under which the field is described; its name is that of the field
 * @param spellings all keys that mean the field, in lower case with hyphens, the usual one first
 */
public record FieldKey(Key key, List<String> spellings) {

  private static final Shape PEOPLE = new Shape.ListOfNamed();

  /** The status of a decision record or an action. */
  public static final FieldKey STATUS =
      of(
          Field.STATUS,
          ANY_TEXT,
          "The status of a decision record, such as proposed, accepted or superseded by 12; or that"
              + " of an action.",
          "status, state, statut, estado, ステータス, 状態");

  /** All fields that can be written. */
  public static final List<FieldKey> ALL =
      List.of(
          of(
              Field.SPEAKER,
              PEOPLE,
              "The speakers of a talk: a list, or names separated by commas.",
              "speaker, speakers, presenter, presenters, presented-by, by, panelist, panelists,"
                  + " presentor, presentors, talk-by, given-by"),
          of("event", ANY_TEXT, "The event of a talk.", "event, conference, meetup"),
          of(
              "slides",
              ANY_TEXT,
              "The slides of a talk: an address, or the path of a file beside the note.",
              "slides, slide, deck, slide-deck, slidedeck, presentation"),
          of(
              "video",
              ANY_TEXT,
              "The recording of a talk: an address, or the path of a file beside the note.",
              "video, recording, youtube, watch"),
          of(
              "link",
              ANY_TEXT,
              "Where more can be read: an address, or the path of a file or note.",
              "link, url, website, abstract-link, session-link"),
          of(
              "rating",
              ANY_TEXT,
              "How good a talk was, as you write it.",
              "rating, score, stars, my-rating"),
          of("language", ANY_TEXT, "The language of a talk.", "language, lang"),
          of("date", ANY_TEXT, "The day of a talk or decision.", "date, decision-date"),
          STATUS,
          of(
              Field.DECIDERS,
              PEOPLE,
              "The people who made a decision: a list, or names separated by commas.",
              "deciders, decider, decision-makers, decision-maker, decided-by, approvers, approver,"
                  + " approved-by, entscheider, décideurs, décideur, decisores, 決定者"),
          of("consulted", PEOPLE, "The people whose opinion was asked before a decision."),
          of("informed", PEOPLE, "The people who are told about a decision."),
          of(
              "supersedes",
              ANY_WORDS,
              "The records that this decision record replaces: numbers, titles or links.",
              "supersedes, supercedes, replaces, obsoletes, overrides, ersetzt, remplace, reemplaza"),
          of(
              "superseded-by",
              ANY_WORDS,
              "The records that replace this decision record: numbers, titles or links.",
              "superseded-by, superceded-by, replaced-by, obsoleted-by, overridden-by,"
                  + " ersetzt-durch, abgelöst-durch, remplacé-par, remplacée-par, reemplazado-por,"
                  + " sustituido-por"),
          of("amends", ANY_WORDS, "The records that this decision record adds to."),
          of("amended-by", ANY_WORDS, "The records that add to this decision record."),
          of(
              Field.OWNER,
              PEOPLE,
              "The people who are to do something: a list, or names separated by commas.",
              "owner, owners, assignee, assignees, assigned-to, responsible"),
          of(
              Field.DUE,
              ANY_TEXT,
              "When an action is due, as you write it.",
              "due, due-date, deadline, due-by"),
          of(Field.DONE, new Shape.Flag(), "Whether an action is done."),
          of("answer", ANY_TEXT, "The answer to a question."));

  public FieldKey {
    spellings = List.copyOf(spellings);
  }

  private static FieldKey of(String name, Shape shape, String description, String spellings) {
    return new FieldKey(Key.of(name, shape, description), List.of(spellings.split(", ")));
  }

  private static FieldKey of(String name, Shape shape, String description) {
    return of(name, shape, description, name);
  }
}
