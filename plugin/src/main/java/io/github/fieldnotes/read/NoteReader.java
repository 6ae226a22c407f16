package io.github.fieldnotes.read;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Details;
import io.github.fieldnotes.model.Markup;
import io.github.fieldnotes.model.Metadata;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteId;
import io.github.fieldnotes.model.Passage;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.Extent;
import io.github.fieldnotes.read.body.BlockWriter;
import io.github.fieldnotes.read.body.DiagramWriter;
import io.github.fieldnotes.read.body.FormulaWriter;
import io.github.fieldnotes.read.body.HtmlSanitizer;
import io.github.fieldnotes.read.body.MarkupBuilder;
import io.github.fieldnotes.read.folder.FolderView;
import io.github.fieldnotes.read.frontmatter.FrontMatter;
import io.github.fieldnotes.read.frontmatter.FrontMatterReader;
import io.github.fieldnotes.read.frontmatter.FrontMatterSplitter;
import io.github.fieldnotes.read.html.HtmlRules;
import io.github.fieldnotes.read.kind.AnnotationBuilder;
import io.github.fieldnotes.read.kind.NoteContext;
import io.github.fieldnotes.read.markdown.Excerpts;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.markdown.NestingScanner;
import io.github.fieldnotes.read.markdown.TooDeepException;
import io.github.fieldnotes.read.note.LinkResolver;
import io.github.fieldnotes.read.note.NoteFindings;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.rule.AnnotationMarks;
import io.github.fieldnotes.read.rule.AnnotationReader;
import io.github.fieldnotes.read.rule.MarkedBlock;
import io.github.fieldnotes.read.rule.Rules;
import io.github.fieldnotes.read.source.Budget;
import io.github.fieldnotes.read.source.BudgetedText;
import io.github.fieldnotes.read.source.Limits;
import io.github.fieldnotes.read.source.PrivateText;
import io.github.fieldnotes.read.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Reads one note. Holds no state of a note, so that threads can share it. */
final class NoteReader {

  private final NoteSetup setup;
  private final Limits limits;
  private final Rules rules;
  private final HtmlRules html;
  private final FolderView folder;
  private final Diagnostics diagnostics;

  NoteReader(ReadOptions options, FolderView folder, Diagnostics diagnostics) {
    this(NoteSetup.of(options), folder, diagnostics);
  }

  /** Takes the parser too: a text, and the offset from which on it is Markdown. */
  NoteReader(
      ReadOptions options,
      FolderView folder,
      BiFunction<BudgetedText, Integer, Document> markdown,
      Diagnostics diagnostics) {
    this(NoteSetup.of(options, markdown, markdown), folder, diagnostics);
  }

  private NoteReader(NoteSetup setup, FolderView folder, Diagnostics diagnostics) {
    this.setup = setup;
    this.limits = setup.limits();
    this.rules = setup.rules();
    this.html = setup.html();
    this.folder = folder;
    this.diagnostics = diagnostics;
  }

  /** A reader with another view of the folder that reports problems elsewhere. */
  NoteReader with(FolderView view, Diagnostics diagnostics) {
    return new NoteReader(setup, view, diagnostics);
  }

  /** Reads the content of a file, whatever it is: this is the border of a note. */
  Note read(String path, byte[] content) {
    SourceText source = SourceText.of(path, content, diagnostics);
    FrontMatterSplitter.Parts parts = FrontMatterSplitter.split(source);
    try {
      return read(source, parts);
    } catch (TooDeepException e) {
      diagnostics.report(Problem.NESTED_TOO_DEEPLY, source.location(e.offset()));
    } catch (StackOverflowError e) {
      NestingScanner.Paragraph longest = longestParagraph(source, parts);
      diagnostics.report(
          isInPattern(e) ? Problem.SPAN_TOO_LONG : Problem.NESTED_TOO_DEEPLY,
          source.location(longest.offset()),
          Integer.toString(longest.length()));
    } catch (Budget.OutOfTimeException e) {
      NestingScanner.Paragraph longest = longestParagraph(source, parts);
      diagnostics.report(
          Problem.NOTE_TOO_SLOW,
          source.location(longest.offset()),
          Integer.toString(longest.length()));
    } catch (Budget.OutOfSpaceException e) {
      diagnostics.report(
          Problem.NOTE_GROWS, Location.of(path), Long.toString(Budget.most(limits) / 1_024));
    } catch (RuntimeException e) {
      diagnostics.report(Problem.READER_FAILED, Location.of(path), e.toString());
    }
    return plain(source, parts);
  }

  /** The longest paragraph behind the front matter. */
  private static NestingScanner.Paragraph longestParagraph(
      SourceText source, FrontMatterSplitter.Parts parts) {
    return new NestingScanner(source.text(), parts.bodyStart()).longestParagraph();
  }

  /** A pattern recurses along a long text, all else by nesting. */
  private static boolean isInPattern(StackOverflowError error) {
    return Stream.of(error.getStackTrace())
        .anyMatch(frame -> frame.getClassName().startsWith(Pattern.class.getName()));
  }

  /**
   * Takes the beginning of a file that is too large to be read.
   *
   * @param kilobytes how large it is, and how large it may be
   */
  Note readBeginning(String path, byte[] content, long... kilobytes) {
    diagnostics.report(
        Problem.NOTE_TOO_LARGE,
        Location.of(path),
        LongStream.of(kilobytes).mapToObj(Long::toString).toArray(String[]::new));
    SourceText source = SourceText.of(path, content, diagnostics);
    return plain(source, FrontMatterSplitter.split(source));
  }

  /**
   * A note that is not parsed: what its front matter says of it, if that can be read, and the text
   * that it is.
   */
  private Note plain(SourceText source, FrontMatterSplitter.Parts parts) {
    int bodyStart = parts.bodyStart();
    Markup body =
        new MarkupBuilder(new Budget(limits))
            .html("<pre>")
            // an HTML parser leaves out a line end right behind <pre>, an XML parser does not
            .text(
                PrivateText.hide(source, bodyStart, Optional.empty())
                    .text()
                    .replaceFirst("\\A[\r\n]+", ""))
            .html("</pre>\n")
            .build();
    NoteReader unparsed =
        new NoteReader(
            setup.with((text, from) -> new Document(null, BasedSequence.EMPTY)),
            folder,
            diagnostics);
    String front = source.text().substring(0, bodyStart);
    try {
      return unparsed.read(new SourceText(source.path(), front), parts.aboveBody()).with(body);
    } catch (RuntimeException | StackOverflowError e) {
      diagnostics.report(Problem.READER_FAILED, Location.of(source.path()), e.toString());
      return unparsed
          .read(new SourceText(source.path(), ""), FrontMatterSplitter.Parts.NONE)
          .with(body);
    }
  }

  /** Reads a text as a note; what stops a reader is thrown. */
  Note read(SourceText whole) {
    return read(whole, FrontMatterSplitter.split(whole));
  }

  private Note read(SourceText whole, FrontMatterSplitter.Parts parts) {
    Budget budget = new Budget(limits);
    SourceText source = PrivateText.hide(whole, parts.bodyStart(), parts.below());
    FrontMatter front =
        new FrontMatterReader(source.path(), limits.frontMatter(), diagnostics).read(parts);
    boolean wiki = folder.isVault(source.path());
    Document document =
        (wiki ? setup.wiki() : setup.markdown())
            .apply(new BudgetedText(source.text(), budget), parts.bodyStart());
    LinkResolver addresses = new LinkResolver(source.path(), folder, diagnostics);
    ParsedNote text = ParsedNote.of(source, document, addresses, html, budget);
    NoteFindings findings = new NoteFindings(text, addresses);
    front = wiki ? findings.takeWikiLinks(front) : front;
    AnnotationReader.Result found = rules.take(front, findings);
    MetadataReader reader = new MetadataReader(front, findings, addresses, diagnostics);
    Metadata metadata = reader.read().of(folder.module(source.path()));
    Optional<Heading> named = reader.titleHeading(metadata.title());
    Optional<Heading> title = named.filter(heading -> reader.isOnlyTitle(heading, found.found()));
    title.ifPresent(Heading::unlink);
    NoteContext context =
        new NoteContext(
            findings, front, metadata, named, found.attendees(), rules.vocabulary().statuses());
    return note(context, found.found(), title, reader.excerpt(), addresses);
  }

  /** Describes what was found, and writes the body; the tree does not change any more. */
  private Note note(
      NoteContext context,
      List<MarkedBlock> found,
      Optional<Heading> title,
      Optional<String> excerpt,
      LinkResolver addresses) {
    NoteFindings findings = context.findings();
    ParsedNote text = findings.note();
    String path = text.source().path();
    AnnotationBuilder.Result read = AnnotationBuilder.describe(found, context);
    MarkupBuilder body = body(findings, read.marks());
    String titleId = title.map(text::id).orElse("");
    return new Note(
        NoteId.ofFile(path),
        path,
        ofTalk(read.annotations())
            .map(talk -> context.metadata().titled(talk.title()))
            .orElse(context.metadata()),
        new Note.Text(
            titleId,
            text.hasRawHtml()
                ? new HtmlSanitizer(findings, addresses, titleId).clean(body)
                : body.build(),
            Passage.of(
                excerpt
                    .or(() -> ofRecord(read.annotations()))
                    .orElseGet(() -> Excerpts.of(text.document())))),
        read.annotations(),
        context.attendees().people(),
        new Details.Held(
            headings(text, title),
            text.anchors(),
            findings.links().toList(),
            findings.indexes(read.links()),
            findings.pictures().toList(),
            findings.nearMisses()));
  }

  private MarkupBuilder body(NoteFindings findings, AnnotationMarks marks) {
    return BlockWriter.write(
        findings,
        marks,
        new DiagramWriter(setup.diagrams(), diagnostics),
        new FormulaWriter(setup.formulas(), diagnostics));
  }

  /** A talk that a note is: its title is that of the note, without quotes and speakers. */
  private static Optional<Annotation> ofTalk(List<Annotation> annotations) {
    return annotations.stream()
        .filter(a -> a.extent().scope() == Extent.Scope.NOTE && a.kind().is(BuiltInKind.TALK))
        .findFirst();
  }

  /** A decision record begins with its status, which is not what it is about. */
  private static Optional<String> ofRecord(List<Annotation> annotations) {
    return annotations.stream()
        .filter(a -> a.extent().scope() == Extent.Scope.NOTE && a.kind().is(BuiltInKind.DECISION))
        .map(annotation -> annotation.excerpt().text())
        .findFirst();
  }

  private static List<io.github.fieldnotes.model.Heading> headings(
      ParsedNote text, Optional<Heading> title) {
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
}
