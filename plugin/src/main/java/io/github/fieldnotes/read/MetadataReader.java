package io.github.fieldnotes.read;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.Metadata;
import io.github.fieldnotes.model.NoteId;
import io.github.fieldnotes.model.Picture;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.read.decision.DecisionStatusReader;
import io.github.fieldnotes.read.folder.PostPath;
import io.github.fieldnotes.read.frontmatter.FrontMatter;
import io.github.fieldnotes.read.frontmatter.FrontMatter.Value;
import io.github.fieldnotes.read.frontmatter.MigrationReader;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.markdown.Emoji;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.markdown.Titles;
import io.github.fieldnotes.read.note.LinkResolver;
import io.github.fieldnotes.read.note.NoteFindings;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.rule.MarkedBlock;
import io.github.fieldnotes.read.source.Dates;
import io.github.fieldnotes.read.source.SourceText;
import io.github.fieldnotes.read.source.Whitespace;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds title, date, people and groups of a note, each where it stands first. */
final class MetadataReader {

  /** Unicode, 4.5: neither a separator nor a control, a format or a half of a pair. */
  private static final Pattern SEEN = Pattern.compile("[^\\p{Z}\\p{C}\\s]");

  private static final Pattern DATE_LINE =
      Pattern.compile(
          "(?im)^[ \\t>*+-]*(?:\\*\\*|__)?Date(?:\\*\\*|__)?[ \\t]*:(?:\\*\\*|__)?[ \\t]*(\\S.*?)[ \\t]*$");
  private static final int LINES_NEAR_TOP = 15;

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
  Metadata read(int bodyStart) {
    String path = note.source().path();
    Optional<Target> image = front.text("image").flatMap(this::cover);
    boolean draft = front.is("draft", true) || front.is("published", false) || post().isDraft();
    return new Metadata(
        Titles.shortened(title(path)),
        date(path, bodyStart),
        joined(
            Stream.of(post().categories(), front.words("categories"), front.phrases("category"))),
        joined(Stream.of(front.words("tags"), front.phrases("tag")).map(MetadataReader::bare)),
        front.names("authors", "author"),
        image,
        draft,
        language(),
        "",
        new MigrationReader(front, path, addresses.below(path), diagnostics).read());
  }

  private Optional<Target> cover(Value.Scalar image) {
    Optional<Target> target = addresses.cover(image.text(), image.place());
    target.flatMap(found -> Picture.of(found, image.place())).ifPresent(findings::add);
    return target;
  }

  private String language() {
    Optional<Value.Scalar> written = front.text("lang");
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
        .text("excerpt", "summary", "description")
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

  private String title(String path) {
    return front
        .text("title")
        .map(value -> Emoji.replace(Whitespace.fold(value.text())))
        .filter(MetadataReader::isSeen)
        .or(this::headingTitle)
        .orElseGet(() -> readable(NoteId.ofFile(path).path()));
  }

  private Optional<String> headingTitle() {
    return note.headings().stream()
        .filter(heading -> heading.getParent() instanceof Document)
        .map(InlineText::shown)
        .filter(text -> isSeen(text) && !DecisionStatusReader.isHeading(text))
        .findFirst();
  }

  /** Whether a text has a character that is more than a blank or a control. */
  private static boolean isSeen(String text) {
    return SEEN.matcher(text).find();
  }

  /** A file name as a title; a {@code README} is named after its folder. */
  private static String readable(String id) {
    String[] parts = id.split("/");
    String name = parts[parts.length - 1];
    if (name.matches("(?i)readme|index") && parts.length > 1) {
      name = parts[parts.length - 2];
    }
    String undated = Dates.withoutDate(name).replaceAll("[-_\\s]+", " ").strip();
    String words = undated.isEmpty() ? name : undated;
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private Optional<LocalDate> date(String path, int bodyStart) {
    Optional<Value.Scalar> written = front.text("date");
    if (written.isPresent()) {
      Optional<LocalDate> date = Dates.parse(written.get().text());
      if (date.isPresent()) {
        return date;
      }
      diagnostics.report(Problem.INVALID_DATE, written.get().place(), written.get().text());
    }
    return Dates.inPath(NoteId.ofFile(path).path())
        .or(() -> dateLine(bodyStart))
        .or(() -> headingTitle().flatMap(Dates::inText));
  }

  private Optional<LocalDate> dateLine(int bodyStart) {
    SourceText source = note.source();
    Node first = Blocks.firstShown(note.document());
    int start = first == null ? bodyStart : first.getStartOffset();
    int last = Math.min(source.lines(), source.line(start) + LINES_NEAR_TOP);
    String top = source.text().substring(start, Math.max(start, source.lineStart(last)));
    Matcher line = DATE_LINE.matcher(top);
    return line.find() ? Dates.parse(line.group(1).replace("*", "")) : Optional.empty();
  }
}
