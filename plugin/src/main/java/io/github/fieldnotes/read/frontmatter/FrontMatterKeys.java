package io.github.fieldnotes.read.frontmatter;

import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.read.key.Key;
import io.github.fieldnotes.read.key.Keys;
import io.github.fieldnotes.read.key.Shape;
import java.util.Arrays;
import java.util.List;

/**
 * The keys of front matter that concern a note as a whole. The fields of its annotation, such as
 * the speaker of a talk, have keys of their own.
 */
public final class FrontMatterKeys {

  public static final Key TITLE =
      Key.of(
              "title",
              Shape.ANY_TEXT,
              "The title of the note. By default its first heading, or else the name of its file.")
          .example("How tide gates float");

  public static final Key DATE =
      Key.of(
              "date",
              Shape.ANY_TEXT,
              "The day, month or year of the note. By default what its path, a line near the top or"
                  + " its title says.")
          .example("2026-05-04", "2026-05", "2026");

  public static final Key CATEGORIES =
      Key.of(
              "categories",
              Shape.ANY_WORDS,
              "The categories of the note: a list, or words separated by commas or blanks.")
          .example("meetings");

  public static final Key CATEGORY =
      Key.of("category", Shape.ANY_WORDS, "A category of the note; it may contain blanks.");

  public static final Key TAGS =
      Key.of(
              "tags",
              Shape.ANY_WORDS,
              "The tags of the note: a list, or words separated by commas or blanks.")
          .example("tides");

  public static final Key TAG =
      Key.of("tag", Shape.ANY_WORDS, "A tag of the note; it may contain blanks.");

  public static final Key AUTHORS =
      Key.of(
              "authors",
              new Shape.ListOfNamed(),
              "The authors of the note: a list, or names separated by commas.")
          .example("Ana Example");

  public static final Key AUTHOR =
      Key.of("author", new Shape.ListOfNamed(), "The author of the note.").example("Ana Example");

  public static final Key IMAGE =
      Key.of(
              "image",
              new Shape.Named(),
              "A picture for the note as a whole: its path relative to the note, or its address.")
          .example("tide-gate.jpg");

  public static final Key EXCERPT =
      Key.of(
          "excerpt",
          Shape.ANY_TEXT,
          "A short text for lists and feeds. By default the first paragraph of the note.");

  public static final Key SUMMARY =
      Key.of("summary", Shape.ANY_TEXT, "As excerpt, which takes precedence.");

  public static final Key DESCRIPTION =
      Key.of("description", Shape.ANY_TEXT, "As excerpt and summary, which take precedence.");

  public static final Key DRAFT =
      Key.of(
          "draft",
          new Shape.Flag(),
          "Whether the note is a draft. Drafts are published only if the parameter drafts is true.");

  public static final Key PUBLISHED =
      Key.of(
          "published", new Shape.Flag(), "As draft, the other way round: false makes it a draft.");

  public static final Key LANG =
      Key.of(
              "lang",
              new Shape.Text(
                  "^[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*$", "a language tag such as de or pt-BR"),
              "The language of the note as a BCP 47 tag, if it is not that of the site.")
          .example("de", "pt-BR", "ar");

  public static final Key KIND =
      Key.of(
          "kind",
          new Shape.Choice(kinds(), true),
          "Makes the whole note one annotation of this kind: a built-in one, or one that is"
              + " declared in fieldnotes.yml.");

  public static final Key TYPE =
      Key.of(
          "type",
          new Shape.Choice(kinds(), true),
          "As kind, which takes precedence. A word that is not a kind has no effect.");

  public static final Key REDIRECT_FROM =
      Key.of(
              "redirect_from",
              Shape.ANY_WORDS,
              "Former paths of the note below the section, which redirect to it, as in Jekyll.")
          .example("/2020/tide-gates.html");

  public static final Key ALIASES =
      Key.of(
          "aliases",
          Shape.ANY_WORDS,
          "Former paths of the note, which redirect to it, as in Hugo. In an Obsidian vault, other"
              + " names of the note, by which [[links]] find it.");

  public static final Key ALIAS =
      Key.of("alias", Shape.ANY_WORDS, "As aliases, for a single name of a note in a vault.");

  /** The keys of a note as a whole, in the order in which they are described. */
  public static final Keys ALL =
      Keys.of(
          TITLE,
          DATE,
          CATEGORIES,
          CATEGORY,
          TAGS,
          TAG,
          AUTHORS,
          AUTHOR,
          IMAGE,
          EXCERPT,
          SUMMARY,
          DESCRIPTION,
          DRAFT,
          PUBLISHED,
          LANG,
          KIND,
          TYPE,
          REDIRECT_FROM,
          ALIASES,
          ALIAS);

  private FrontMatterKeys() {}

  private static List<String> kinds() {
    return Arrays.stream(BuiltInKind.values()).map(BuiltInKind::id).toList();
  }
}
