package io.github.fieldnotes.model.vocabulary;

import io.github.fieldnotes.model.vocabulary.Extent.Scope;
import io.github.fieldnotes.model.vocabulary.Vocabulary.Entry;
import java.util.List;
import java.util.Set;

/** The built-in kinds, as data. */
final class BuiltInKinds {

  private static final Set<Scope> ANY = Set.of(Scope.NOTE, Scope.SECTION, Scope.BLOCK);
  private static final Set<Scope> SECTION_OR_NOTE = Set.of(Scope.NOTE, Scope.SECTION);
  private static final Set<Scope> SECTION = Set.of(Scope.SECTION);
  private static final Set<Scope> BLOCK = Set.of(Scope.BLOCK);
  private static final Set<Scope> BLOCK_OR_SECTION = Set.of(Scope.BLOCK, Scope.SECTION);

  static final List<Entry> ENTRIES =
      List.of(
          entry(
              Kind.TALK,
              "Talk",
              "Talks",
              "talk, keynote, panel, session, workshop, lightning talk, demo, tutorial",
              "",
              SECTION_OR_NOTE),
          entry("theme", "Theme", "Themes", "theme, topic, track", "", SECTION),
          entry(
              Kind.DECISION,
              "Decision",
              "Decisions",
              "decision, decided, resolved, resolution, conclusion, adr",
              "decisions, decisions made, key decisions, resolutions, agreements",
              ANY),
          entry(
              Kind.ACTION,
              "Action",
              "Actions",
              "action, action item, ai, todo, to do, to-do, next step, follow-up, follow up",
              "action items, actions, action points, action list, next steps, todo, todos, to do,"
                  + " to dos, to-do, to-dos, follow-up, follow-ups, follow up, follow ups,"
                  + " followup, followups, new action items, open action items, outstanding actions",
              BLOCK),
          entry(
              Kind.QUESTION,
              "Question",
              "Questions",
              "question, q, open question",
              "open questions, questions, unanswered questions, unresolved questions",
              BLOCK_OR_SECTION),
          entry("idea", "Idea", "Ideas", "idea, proposal", "ideas, proposals", BLOCK_OR_SECTION),
          entry(
              "learning",
              "Learning",
              "Learnings",
              "learning, lesson, takeaway, til, learned, tl;dr",
              "takeaways, key takeaways, take-aways, learnings, key learnings, lessons learned,"
                  + " lessons learnt, lessons, what i learned, main takeaways",
              BLOCK_OR_SECTION),
          entry(
              "risk", "Risk", "Risks", "risk, caveat, warning", "risks, caveats", BLOCK_OR_SECTION),
          entry(Kind.QUOTE, "Quote", "Quotes", "quote", "quotes, quotations", BLOCK),
          entry(
              Kind.TERM,
              "Term",
              "Terms",
              "term, definition",
              "glossary, terms, terminology, definitions",
              BLOCK_OR_SECTION),
          entry(
              Kind.RESOURCE,
              "Resource",
              "Resources",
              "resource, reference, link, further reading, slides, video, recording",
              "resources, references, links, further reading, useful links, recommended reading,"
                  + " see also, related links, additional resources",
              BLOCK_OR_SECTION));

  private BuiltInKinds() {}

  private static Entry entry(
      String id, String name, String plural, String labels, String sections, Set<Scope> scopes) {
    return new Entry(new Kind(id, name, plural, true), words(labels), words(sections), scopes);
  }

  private static List<String> words(String words) {
    return words.isEmpty() ? List.of() : List.of(words.split(", "));
  }
}
