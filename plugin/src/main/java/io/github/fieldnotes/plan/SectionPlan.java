package io.github.fieldnotes.plan;

import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteId;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.model.Taxonomy;
import io.github.fieldnotes.model.Term;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.plan.link.Backlinks;
import io.github.fieldnotes.plan.link.Related;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The pages and files of a section with their routes. Immutable.
 *
 * @param title the title of the section
 * @param notes the notes, newest first, undated ones last
 * @param pages the pages: the index first, then notes, kinds, categories and tags
 * @param files the files that are not pages
 * @param decisions the log of all decisions
 * @param backlinks the links to each note
 * @param related the related notes of each note
 * @param people the people who are mentioned
 * @param places the routes of everything that can be linked to
 */
public record SectionPlan(
    String title,
    List<Note> notes,
    List<Page> pages,
    List<SectionFile> files,
    DecisionLog decisions,
    Backlinks backlinks,
    Related related,
    People people,
    Places places) {

  public SectionPlan {
    notes = List.copyOf(notes);
    pages = List.copyOf(pages);
    files = List.copyOf(files);
  }

  /** The pages of a type, in order. */
  public <P extends Page> List<P> pages(Class<P> type) {
    return pages.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The page of a person, by any of their spellings. */
  public Optional<Route> person(String spelling) {
    return people.person(spelling).map(person -> places.people().get(person.name()));
  }

  /**
   * The routes of a section.
   *
   * @param index the route of the section's index
   * @param assets the files of the theme, by name
   * @param search the first file of the search index
   * @param notes the pages of notes, by file
   * @param byId the notes by id; if two have the same id, the first
   * @param kinds the pages of kinds, by the kind's id: labels with different spellings can share
   *     one
   * @param terms the pages of terms, in every spelling that the notes use
   * @param people the pages of people, by display name
   * @param media the files beside the notes, by path below the notes folder
   * @param recordFolders the folders that contain only decision records
   */
  public record Places(
      Route index,
      Map<String, Route> assets,
      Route search,
      Map<String, Route> notes,
      Map<NoteId, Note> byId,
      Map<String, Route> kinds,
      Map<Term, Route> terms,
      Map<String, Route> people,
      Map<String, Route> media,
      Set<String> recordFolders) {

    public Places {
      assets = Map.copyOf(assets);
      notes = Map.copyOf(notes);
      byId = Map.copyOf(byId);
      kinds = Map.copyOf(kinds);
      terms = Map.copyOf(terms);
      people = Map.copyOf(people);
      media = Map.copyOf(media);
      recordFolders = Set.copyOf(recordFolders);
    }

    /** The page of a note. */
    public Route note(Note note) {
      return notes.get(note.file());
    }

    /** The page of the note with this id, if it is published. */
    public Optional<Route> note(NoteId id) {
      return Optional.ofNullable(byId.get(id)).map(this::note);
    }

    /** The page of a folder; empty if a link should lead to the code host instead. */
    public Optional<Route> folder(Target.ToFolder folder) {
      boolean records = recordFolders.contains(folder.path());
      Route decisions = records ? kinds.get(BuiltInKind.DECISION.id()) : null;
      boolean hosted = !folder.path().isEmpty() && !folder.host().isEmpty();
      return decisions == null && hosted
          ? Optional.empty()
          : Optional.of(decisions == null ? index : decisions);
    }

    /** The page of a kind, by its id; null for hidden kinds, which have no page. */
    public Route kind(Kind kind) {
      return kinds.get(kind.id());
    }

    /** The page of a category or tag, by any spelling of its name. */
    public Route term(Taxonomy taxonomy, String name) {
      return terms.get(new Term(taxonomy, name));
    }
  }
}
