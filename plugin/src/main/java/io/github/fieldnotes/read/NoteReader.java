package io.github.fieldnotes.read;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Extent;
import io.github.fieldnotes.model.Kind;
import io.github.fieldnotes.model.Markup;
import io.github.fieldnotes.model.Metadata;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteId;
import io.github.fieldnotes.model.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads one note. Holds no state of a note, so that threads can share it. */
final class NoteReader {

  private final BiFunction<String, Integer, Document> markdown;
  private final Rules rules;
  private final FolderView folder;
  private final Diagnostics diagnostics;

  NoteReader(ReadOptions options, FolderView folder, Diagnostics diagnostics) {
    this(options, folder, new Markdown(options.smartPunctuation())::parse, diagnostics);
  }

  /** Takes the parser too: a text, and the offset from which on it is Markdown. */
  NoteReader(
      ReadOptions options,
      FolderView folder,
      BiFunction<String, Integer, Document> markdown,
      Diagnostics diagnostics) {
    this(
        markdown,
        Rules.of(
            options,
            Vocabulary.builtIn().changed(options.declarations().kinds()),
            options.declarations().places()),
        folder,
        diagnostics);
  }

  private NoteReader(
      BiFunction<String, Integer, Document> markdown,
      Rules rules,
      FolderView folder,
      Diagnostics diagnostics) {
    this.markdown = markdown;
    this.rules = rules;
    this.folder = folder;
    this.diagnostics = diagnostics;
  }

  /** A reader that asks another view of the folder, and tells someone else what is wrong. */
  NoteReader with(FolderView view, Diagnostics told) {
    return new NoteReader(markdown, rules, view, told);
  }

  /** Reads the content of a file, whatever it is. */
  Note read(String path, byte[] content) {
    SourceText source = SourceText.of(path, content, diagnostics);
    try {
      return read(source);
    } catch (StackOverflowError e) {
      diagnostics.report(
          Problem.NOTE_TOO_LARGE, Location.of(path), "its parts are nested too deeply");
      return plain(source);
    } catch (RuntimeException e) {
      // flexmark ends so on some texts that nobody foresaw. This is the border of a note: it is
      // told, with what was thrown, and the others are read.
      diagnostics.report(Problem.READER_FAILED, Location.of(path), e.toString());
      return plain(source);
    }
  }

  Note read(SourceText source) {
    FrontMatterSplitter.Parts parts = FrontMatterSplitter.split(source, diagnostics);
    FrontMatter front = new FrontMatterReader(source.path(), diagnostics).read(parts);
    Document document = markdown.apply(source.text(), parts.bodyStart());
    Addresses addresses = new Addresses(source.path(), folder, diagnostics);
    NoteText text = new NoteText(source, document, addresses);
    AnnotationReader.Result found = rules.take(front, text);
    MetadataReader reader = new MetadataReader(front, text, addresses, diagnostics);
    Metadata metadata = reader.read(parts.bodyStart());
    Optional<Heading> named = reader.titleHeading(metadata.title());
    Optional<Heading> title =
        named
            .filter(reader::isAlone)
            .filter(heading -> found.found().stream().noneMatch(e -> e.block() == heading));
    title.ifPresent(Heading::unlink);
    NoteContext context = new NoteContext(text, front, metadata, named, found.attendees());
    Describer.Result read = Describer.describe(found.found(), context);
    MarkupBuilder body = BlockWriter.write(text, read.marks());
    return new Note(
        NoteId.ofFile(source.path()),
        source.path(),
        metadata,
        title.map(text::id).orElse(""),
        text.hasRawHtml() ? new RawHtml(addresses, source.path()).clean(body) : body.build(),
        headings(text, title),
        text.anchors(),
        read.annotations(),
        text.links(),
        found.attendees().people(),
        text.nearMisses(),
        reader
            .excerpt()
            .or(() -> ofRecord(read.annotations()))
            .orElseGet(() -> Excerpts.of(document)));
  }

  /** A decision record begins with its status, which is not what it is about. */
  private static Optional<String> ofRecord(List<Annotation> annotations) {
    return annotations.stream()
        .filter(a -> a.extent().scope() == Extent.Scope.NOTE && a.kind().is(Kind.DECISION))
        .map(annotation -> annotation.excerpt().text())
        .findFirst();
  }

  private static List<io.github.fieldnotes.model.Heading> headings(
      NoteText text, Optional<Heading> title) {
    return text.headings().stream()
        .filter(heading -> title.isEmpty() || heading != title.get())
        .map(
            heading ->
                new io.github.fieldnotes.model.Heading(
                    heading.getLevel(),
                    InlineText.shown(heading),
                    text.id(heading),
                    text.location(heading).line()))
        .toList();
  }

  /** A note that could not be parsed, as the text that it is. */
  private static Note plain(SourceText source) {
    Markup body = new MarkupBuilder().html("<pre>").text(source.text()).html("</pre>\n").build();
    NoteId id = NoteId.ofFile(source.path());
    Metadata metadata =
        new Metadata(
            id.path().substring(id.path().lastIndexOf('/') + 1),
            Dates.inPath(id.path()),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            false);
    return new Note(
        id,
        source.path(),
        metadata,
        "",
        body,
        List.of(),
        Set.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "");
  }
}
