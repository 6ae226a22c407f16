package io.github.fieldnotes.plan;

import io.github.fieldnotes.model.Media;
import io.github.fieldnotes.model.Note;

/** A file of the section that is no page. */
public sealed interface SectionFile {

  /** The asset that is made of the colours which users give to kinds. */
  String COLOURS = "kinds.css";

  /** The asset that is made of the words which scripts show. */
  String WORDS = "words.js";

  Route route();

  /** A file beside the notes. */
  record MediaFile(Route route, Media media) implements SectionFile {}

  /**
   * A file of the theme.
   *
   * @param name its name in the theme's assets: {@code fieldnotes.css}
   */
  record AssetFile(Route route, String name) implements SectionFile {}

  /**
   * A part of the search index.
   *
   * @param part 0 for the list of sections, from 1 on a share of the words
   */
  record SearchFile(Route route, int part) implements SectionFile {}

  /**
   * A feed of what a page lists.
   *
   * @param of the index, or the page of a kind, a category or a tag
   */
  record FeedFile(Route route, Page of, Format format) implements SectionFile {

    /** How a feed is written. */
    public enum Format {
      /** RFC 4287. */
      ATOM,
      /** JSON Feed 1.1. */
      JSON
    }
  }

  /**
   * A page at an address that a note had, which leads on to where the note is.
   *
   * @param note to which it leads
   * @param to where the note is
   */
  record RedirectFile(Route route, Note note, Route to) implements SectionFile {}

  /** What the section holds, for language models: {@code llms.txt}. */
  record LlmsFile(Route route) implements SectionFile {}

  /** The section's data, {@code notes.json}. */
  record DataFile(Route route) implements SectionFile {}
}
