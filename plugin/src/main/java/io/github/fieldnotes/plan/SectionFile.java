package io.github.fieldnotes.plan;

import io.github.fieldnotes.model.Media;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.plan.Page.FeedPage;
import java.io.IOException;

/**
 * A file of the section other than a page. Code that treats each type of file differently is a
 * {@link Visitor}, so a new type does not compile until every visitor handles it.
 */
public sealed interface SectionFile {

  /** The generated asset with the colours that users give to kinds. */
  String COLOURS = "kinds.css";

  /** The generated asset with the words that scripts show. */
  String WORDS = "words.js";

  /** The asset that lays out diagrams; there if a note has one. */
  String DIAGRAM_STYLE = "diagrams.css";

  /** The asset that draws Mermaid's diagrams; there if a note has one. */
  String DIAGRAM_SCRIPT = "diagrams.js";

  /** The generated asset that holds Mermaid; there if a note has a diagram of it. */
  String MERMAID = "mermaid.js";

  Route route();

  /** Calls the visitor's method for this type of file. */
  void accept(Visitor visitor) throws IOException;

  /** One method for each type of file. */
  interface Visitor {

    void media(MediaFile file) throws IOException;

    void asset(AssetFile file) throws IOException;

    void search(SearchFile file) throws IOException;

    void facets(FacetsFile file) throws IOException;

    void feed(FeedFile file) throws IOException;

    void redirect(RedirectFile file) throws IOException;

    void llms(LlmsFile file) throws IOException;

    void data(DataFile file) throws IOException;
  }

  /** A file beside the notes. */
  record MediaFile(Route route, Media media) implements SectionFile {

    @Override
    public void accept(Visitor visitor) throws IOException {
      visitor.media(this);
    }
  }

  /**
   * A file of the theme.
   *
   * @param name its name in the theme's assets: {@code fieldnotes.css}
   */
  record AssetFile(Route route, String name) implements SectionFile {

    @Override
    public void accept(Visitor visitor) throws IOException {
      visitor.asset(this);
    }
  }

  /**
   * A part of the search index.
   *
   * @param part 0 for the list of sections; from 1 on, one part of the words
   */
  record SearchFile(Route route, int part) implements SectionFile {

    @Override
    public void accept(Visitor visitor) throws IOException {
      visitor.search(this);
    }
  }

  /** What the index needs to filter the notes. */
  record FacetsFile(Route route) implements SectionFile {

    @Override
    public void accept(Visitor visitor) throws IOException {
      visitor.facets(this);
    }
  }

  /**
   * A feed of the entries of a page.
   *
   * @param of the index, or the page of a kind, a category or a tag
   */
  record FeedFile(Route route, FeedPage of, Format format) implements SectionFile {

    @Override
    public void accept(Visitor visitor) throws IOException {
      visitor.feed(this);
    }

    /** The format of a feed. */
    public enum Format {
      /** RFC 4287. */
      ATOM,
      /** JSON Feed 1.1. */
      JSON
    }
  }

  /**
   * A page at a former address of a note that redirects to its current one.
   *
   * @param note the note to which it redirects
   * @param to the route of the note
   */
  record RedirectFile(Route route, Note note, Route to) implements SectionFile {

    @Override
    public void accept(Visitor visitor) throws IOException {
      visitor.redirect(this);
    }
  }

  /** The contents of the section for language models, {@code llms.txt}. */
  record LlmsFile(Route route) implements SectionFile {

    @Override
    public void accept(Visitor visitor) throws IOException {
      visitor.llms(this);
    }
  }

  /** The section's data, {@code notes.json}. */
  record DataFile(Route route) implements SectionFile {

    @Override
    public void accept(Visitor visitor) throws IOException {
      visitor.data(this);
    }
  }
}
