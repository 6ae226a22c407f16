package io.github.fieldnotes.render.search;

import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.plan.SectionFile;
import io.github.fieldnotes.plan.SectionPlan;
import io.github.fieldnotes.render.theme.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The search index: which sections contain which words. It is written as classic scripts, the only
 * form that browsers load from {@code file://}. One script lists the sections; the others hold the
 * words, split in alphabetical order, so that a query loads only the scripts with its words.
 *
 * <p>Thread-safe. The index is built once, when the first of its files is written.
 */
public final class SearchIndex {

  /** With fewer sections than this, no word is too common to be listed. */
  private static final int FEW_SECTIONS = 200;

  private final SectionPlan plan;
  private final SearchScripts scripts;
  private final NotePieces pieces;
  private final Map<String, Postings> words = new HashMap<>();
  private List<String> parts = List.of();

  /** The numbers of the sections that contain a word, ascending. */
  record Postings(SectionNumbers inTitle, SectionNumbers inText) {

    Postings() {
      this(new SectionNumbers(), new SectionNumbers());
    }
  }

  /**
   * The index of a section.
   *
   * @param pieces keeps the words of notes from run to run
   */
  public SearchIndex(SectionPlan plan, Messages messages, NotePieces pieces) {
    this.plan = plan;
    this.pieces = pieces;
    this.scripts = new SearchScripts(plan, messages);
  }

  /** Writes one of the files of the index. */
  public void write(SectionFile.SearchFile file, OutputStream out) throws IOException {
    int shares =
        (int) plan.files().stream().filter(SectionFile.SearchFile.class::isInstance).count() - 1;
    List<String> built = parts(shares);
    if (file.part() == 0) {
      // read once more, since the sections of all notes would not fit into memory
      scripts.sections(this::heads, firstWords(built), out);
    } else {
      scripts.words(file.part(), built.get(file.part() - 1), out);
    }
  }

  private synchronized List<String> parts(int shares) {
    if (parts.isEmpty()) {
      int sections = 0;
      for (Note note : plan.notes()) {
        IndexedNote own = words(note);
        add(own, sections);
        sections += own.parts().size();
      }
      parts = WordList.encode(new TreeMap<>(words), tooMany(sections), shares);
      words.clear();
    }
    return parts;
  }

  private IndexedNote words(Note note) {
    AtomicReference<IndexedNote> made = new AtomicReference<>();
    byte[] bytes = pieces.of(note, () -> made.updateAndGet(none -> IndexedNote.of(note)).bytes());
    return made.get() == null ? IndexedNote.read(bytes) : made.get();
  }

  private List<IndexedNote.Part> heads(Note note) {
    return IndexedNote.heads(pieces.of(note, () -> IndexedNote.of(note).bytes()));
  }

  private void add(IndexedNote note, int first) {
    List<Postings> postings = new ArrayList<>(note.words().size());
    for (String word : note.words()) {
      postings.add(words.computeIfAbsent(word, w -> new Postings()));
    }
    int number = first;
    for (IndexedNote.Part part : note.parts()) {
      for (int word : part.inTitle()) {
        postings.get(word).inTitle().add(number);
      }
      for (int word : part.inText()) {
        postings.get(word).inText().add(number);
      }
      number++;
    }
  }

  /** The number of sections from which on a word is too common to be useful. */
  private static int tooMany(int sections) {
    return sections <= FEW_SECTIONS ? Integer.MAX_VALUE : sections / 3;
  }

  private static Map<Integer, String> firstWords(List<String> parts) {
    Map<Integer, String> first = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      first.put(i, WordList.firstWord(parts.get(i)));
    }
    return first;
  }
}
