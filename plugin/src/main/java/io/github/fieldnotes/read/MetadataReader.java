package io.github.fieldnotes.read;

import com.vladsch.flexmark.ast.Heading;
import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.Metadata;
import io.github.fieldnotes.model.Picture;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.read.folder.PostPath;
import io.github.fieldnotes.read.frontmatter.FrontMatter;
import io.github.fieldnotes.read.frontmatter.FrontMatter.Value;
import io.github.fieldnotes.read.frontmatter.FrontMatterKeys;
import io.github.fieldnotes.read.frontmatter.MigrationReader;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.markdown.Emoji;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.markdown.Titles;
import io.github.fieldnotes.read.note.LinkResolver;
import io.github.fieldnotes.read.note.NoteFindings;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.rule.MarkedBlock;
import io.github.fieldnotes.read.source.Whitespace;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds title, date, people and groups of a note, each where it stands first. */
final class MetadataReader {

  private final FrontMatter front;
  private final NoteFindings findings;
  private final ParsedNote note;
  private final LinkResolver addresses;
  private final Diagnostics diagnostics;

  MetadataReader(
      FrontMatter front, NoteFindings findings, LinkResolver addresses, Diagnostics diagnostics) {
    this.front = front;
    this.findings = findings;
    this.note = findings.note();
    this.addresses = addresses;
    this.diagnostics = diagnostics;
  }

  /** What the note says of itself. */
  Metadata read() {
    String path = note.source().path();
    TitleReader title = new TitleReader(front, note);
    Optional<Target> image = front.text(FrontMatterKeys.IMAGE).flatMap(this::cover);
    boolean draft =
        front.is(FrontMatterKeys.DRAFT, true)
            || front.is(FrontMatterKeys.PUBLISHED, false)
            || post().isDraft();
    return new Metadata(
        Titles.shortened(title.read()),
        new NoteDateReader(front, note, diagnostics).read(addresses.below(path), title.written()),
        joined(
            Stream.of(
                post().categories(),
                front.words(FrontMatterKeys.CATEGORIES),
                front.phrases(FrontMatterKeys.CATEGORY))),
        tags(),
        front.names(FrontMatterKeys.AUTHORS, FrontMatterKeys.AUTHOR),
        image,
        draft,
        language(),
        "",
        new MigrationReader(front, path, addresses.below(path), diagnostics).read());
  }

  /** Those of the front matter, and those in the text that are not the same but for letter case. */
  private List<String> tags() {
    List<String> all =
        new ArrayList<>(
            joined(
                Stream.of(front.words(FrontMatterKeys.TAGS), front.phrases(FrontMatterKeys.TAG))
                    .map(MetadataReader::bare)));
    for (String tag : note.tags()) {
      if (all.stream().noneMatch(tag::equalsIgnoreCase)) {
        all.add(tag);
      }
    }
    return all;
  }

  private Optional<Target> cover(Value.Scalar image) {
    Optional<Target> target =
        findings
            .inFrontMatter(image.place())
            .filter(Target::isPicture)
            .or(() -> addresses.cover(image.text(), image.place()));
    target.flatMap(found -> Picture.of(found, image.place())).ifPresent(findings::add);
    return target;
  }

  private String language() {
    Optional<Value.Scalar> written = front.text(FrontMatterKeys.LANG);
    if (written.isEmpty()) {
      return "";
    }
    try {
      return new Locale.Builder()
          .setLanguageTag(written.get().text().strip().replace('_', '-'))
          .build()
          .toLanguageTag();
    } catch (IllformedLocaleException e) {
      diagnostics.report(Problem.UNKNOWN_LANGUAGE, written.get().place(), written.get().text());
      return "";
    }
  }

  /** The excerpt that front matter gives. */
  Optional<String> excerpt() {
    return front
        .text(FrontMatterKeys.EXCERPT, FrontMatterKeys.SUMMARY, FrontMatterKeys.DESCRIPTION)
        .map(value -> Emoji.replace(Whitespace.fold(value.text())));
  }

  /** The heading that shows the title again: the first block that is seen. */
  Optional<Heading> titleHeading(String title) {
    return Blocks.firstShown(note.document()) instanceof Heading heading
            && InlineText.shown(heading).equals(title)
        ? Optional.of(heading)
        : Optional.empty();
  }

  /**
   * Whether a heading shows nothing but the title: it is no annotation, and has no peer. One that
   * has a peer divides the note, and stays in the body.
   */
  boolean isOnlyTitle(Heading heading, List<MarkedBlock> found) {
    boolean alone =
        note.headings().stream()
            .noneMatch(other -> other != heading && other.getLevel() <= heading.getLevel());
    return alone && found.stream().noneMatch(marked -> marked.block() == heading);
  }

  private PostPath post() {
    return new PostPath(addresses.below(note.source().path()));
  }

  private static List<String> joined(Stream<List<String>> lists) {
    return lists.flatMap(List::stream).distinct().toList();
  }

  /** Obsidian takes {@code "#rope"} for the tag {@code rope}, and themes write the sign anew. */
  private static List<String> bare(List<String> tags) {
    return tags.stream().map(tag -> tag.replaceFirst("^#(?=[^#\\s])", "")).toList();
  }
}
