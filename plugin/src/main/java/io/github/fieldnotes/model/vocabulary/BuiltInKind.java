package io.github.fieldnotes.model.vocabulary;

import io.github.fieldnotes.model.vocabulary.Extent.Scope;
import io.github.fieldnotes.model.vocabulary.Vocabulary.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The kinds that need no declaration, with what is peculiar to each. What a room does for some of
 * them is a switch without a default, which does not compile until it has a case for a new one.
 *
 * <p>A configuration can rename a kind, give it other words, or switch it off; its id stays, and
 * with it what is said here.
 */
public enum BuiltInKind {
  /** What was presented. */
  TALK(
      Set.of(Scope.NOTE, Scope.SECTION),
      "talk, keynote, panel, session, workshop, lightning talk, demo, tutorial, presentation,"
          + " lightning, lightning talks, flash talk, short talk, ignite talk, quickie, tech talk,"
          + " invited talk, guest talk, opening keynote, closing keynote, plenary, panel discussion,"
          + " fireside chat, roundtable, round table, bof, birds of a feather, birds-of-a-feather,"
          + " unconference, unconference session, open space, breakout, breakout session,"
          + " hands-on lab, masterclass",
      "",
      "",
      "speaker, event, slides, video, link, rating, language, date"),

  /** What several talks or sections are about. */
  THEME(Set.of(Scope.SECTION), "theme, topic, track", "", "", ""),

  /** What was decided; as the kind of a whole note, a decision record. */
  DECISION(
      Set.of(Scope.NOTE, Scope.SECTION, Scope.BLOCK),
      "decision, decided, agreed, resolved, resolution, conclusion, adr",
      "decisions, decisions made, decisions taken, decisions reached, decision made, key decisions,"
          + " main decisions, resolutions, agreements",
      "",
      "status, deciders, consulted, informed, date, supersedes, superseded-by, amends, amended-by"),

  /** What is to be done. */
  ACTION(
      Set.of(Scope.BLOCK),
      "action, action item, action point, ai, todo, to do, to-do, next step, next action,"
          + " follow-up, follow up",
      "action items, action item, actions, action points, action point, action list, next steps,"
          + " next step, next actions, todo, todos, todo's, todo list, to do, to dos, to do's,"
          + " to do list, to-do, to-dos, to-do's, to-do list, follow-up, follow-ups, follow up,"
          + " follow ups, followup, followups, follow-up actions, follow-up items, new actions,"
          + " new action items, open actions, open action items, outstanding actions,"
          + " outstanding action items, pending action items, previous action items",
      "",
      "owner, due, done, status"),

  /** What is asked. */
  QUESTION(
      Set.of(Scope.BLOCK, Scope.SECTION),
      "question, q, open question",
      "questions",
      "open questions, open question, unanswered questions, unresolved questions,"
          + " outstanding questions, remaining questions",
      "answer, owner"),

  /** What could be done. */
  IDEA(Set.of(Scope.BLOCK, Scope.SECTION), "idea, proposal", "ideas, proposals", "", "owner, link"),

  /** What somebody learned. */
  LEARNING(
      Set.of(Scope.BLOCK, Scope.SECTION),
      "learning, lesson, lesson learned, takeaway, key takeaway, til, learned, tl;dr",
      "takeaways, takeaway, key takeaways, key takeaway, take-aways, learnings, key learnings,"
          + " lessons learned, lessons learnt, lessons, what i learned, what we learned,"
          + " main takeaways",
      "",
      "link"),

  /** What could go wrong. */
  RISK(
      Set.of(Scope.BLOCK, Scope.SECTION),
      "risk, caveat, warning",
      "caveats",
      "risks, key risks, main risks, known risks, risks and mitigations, risks and mitigation,"
          + " risks & mitigations, risks / mitigations",
      "owner"),

  /** What somebody said. */
  QUOTE(Set.of(Scope.BLOCK), "quote", "quotes, quotations", "", "by"),

  /** What a word means; the glossary is made of them. */
  TERM(
      Set.of(Scope.BLOCK, Scope.SECTION),
      "term, definition",
      "glossary, terms, terminology, definitions",
      "",
      BuiltInKind.ANY_FIELD),

  /** What can be read elsewhere. */
  RESOURCE(
      Set.of(Scope.BLOCK, Scope.SECTION),
      "resource, reference, link, further reading, slides, video, recording",
      "",
      "resources, references, links, further reading, useful links, useful resources,"
          + " helpful links, important links, relevant links, recommended reading, reading list,"
          + " bibliography, see also, related links, external links, additional resources,"
          + " further resources",
      "link");

  private static final String ANY_FIELD = "*";

  private static final Map<String, BuiltInKind> BY_ID =
      Arrays.stream(values()).collect(Collectors.toMap(BuiltInKind::id, Function.identity()));

  private final String id;
  private final Entry entry;
  private final Set<String> texts;
  private final Set<String> fields;

  /**
   * A kind whose id is the constant in lower case, and whose names are made of it. The words are
   * the English ones; {@link ForeignWords} has those of other languages.
   *
   * @param scopes what an annotation of the kind can cover
   * @param labels words before a title, separated by commas
   * @param lists headings below which list items have the kind, separated by commas
   * @param texts headings below which paragraphs and lower headings have it too
   * @param fields the fields that the kind takes, separated by commas, or {@link #ANY_FIELD}
   */
  BuiltInKind(Set<Scope> scopes, String labels, String lists, String texts, String fields) {
    this.id = name().toLowerCase(Locale.ROOT);
    String name = Kind.nameOf(id);
    Kind kind = new Kind(id, name, Kind.pluralOf(name), true);
    List<String> below = ForeignWords.texts(id, words(texts));
    this.texts = Set.copyOf(below);
    List<String> sections = new ArrayList<>(ForeignWords.lists(id, words(lists)));
    sections.addAll(below);
    this.entry = new Entry(kind, ForeignWords.labels(id, words(labels)), sections, scopes);
    this.fields = Set.copyOf(words(fields));
  }

  /** The built-in kind of an id; empty for kinds of users. */
  public static Optional<BuiltInKind> of(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /** The kind's slug: {@code talk}. */
  public String id() {
    return id;
  }

  /** The kind and its words, as they are without any configuration. */
  Entry entry() {
    return entry;
  }

  /** Whether annotations of this kind can have a field of this name. */
  public boolean takes(String field) {
    return fields.contains(field) || fields.contains(ANY_FIELD);
  }

  /** Whether paragraphs and lower headings below a heading of these words have this kind too. */
  public boolean readsTextBelow(String section) {
    return texts.contains(section);
  }

  /**
   * Whether all annotations of the kind are listed on one page, however many there are: a glossary
   * is in order of words, and a log of numbers, so neither can be cut by notes.
   */
  public boolean isListedOnOnePage() {
    return this == TERM || this == DECISION;
  }

  /** Whether a check reports what an annotation of this kind lacks: an owner, a status. */
  public boolean isChecked() {
    return this == ACTION || this == DECISION;
  }

  private static List<String> words(String words) {
    return words.isEmpty() ? List.of() : List.of(words.split(", "));
  }
}
