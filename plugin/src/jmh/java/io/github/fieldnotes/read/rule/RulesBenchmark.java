package io.github.fieldnotes.read.rule;

import io.github.fieldnotes.read.word.UnknownKinds;
import io.github.fieldnotes.read.NoteShapes;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.folder.Folder;
import io.github.fieldnotes.read.frontmatter.FrontMatter;
import io.github.fieldnotes.read.html.HtmlPolicy;
import io.github.fieldnotes.read.html.HtmlRules;
import io.github.fieldnotes.read.kind.AnnotationBuilder;
import io.github.fieldnotes.read.kind.NoteContext;
import io.github.fieldnotes.read.markdown.Markdown;
import io.github.fieldnotes.read.note.LinkResolver;
import io.github.fieldnotes.read.note.NoteFindings;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.source.Budget;
import io.github.fieldnotes.read.source.Limits;
import io.github.fieldnotes.read.source.SourceText;
import io.github.fieldnotes.read.source.BudgetedText;

import com.vladsch.flexmark.util.ast.Document;
import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Metadata;
import io.github.fieldnotes.model.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What all rules together cost, against the parse of the same note. A tree can be read only once, so the
 * cost of the rules is the difference between {@code rules} and {@code tree}; the bar is that it stays
 * below a quarter of {@code parse}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class RulesBenchmark {

  @Param({"conference", "meeting", "record", "prose"})
  private String shape;

  private final Markdown markdown = new Markdown(true, Limits.ORDINARY);
  private final ReadOptions options =
      new ReadOptions(Path.of("."), List.of(), List.of(), false, true, UnknownKinds.ADD);
  private final Rules rules = Rules.of(Vocabulary.builtIn(), List.of(), UnknownKinds.ADD, options.selection().folders());
  private final FrontMatter front = new FrontMatter(Map.of(), new Diagnostics());
  private final Metadata metadata =
      new Metadata("Note", Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(), false);
  private SourceText source;

  /** Writes the note, of some 10 KB. */
  @Setup
  public void write() {
    String path = shape.equals("record") ? "adr/0012-ropes.md" : "note.md";
    source = new SourceText(path, NoteShapes.of(shape));
  }

  /** The parse alone. */
  @Benchmark
  public Object parse() {
    return markdown.parse(new BudgetedText(source.text(), new Budget(Limits.ORDINARY)), 0);
  }

  /** The parse, and the tree with its links, ids and attributes. */
  @Benchmark
  public Object tree() {
    return read();
  }

  /** As {@link #tree}, and all rules. */
  @Benchmark
  public Object rules() {
    return rules.take(front, read());
  }

  /** As {@link #rules}, and what annotations say: titles, owners, excerpts, links. */
  @Benchmark
  public Object annotations() {
    NoteFindings findings = read();
    AnnotationReader.Result found = rules.take(front, findings);
    NoteContext context =
        new NoteContext(
            findings,
            front,
            metadata,
            Optional.empty(),
            found.attendees(),
            rules.vocabulary().statuses());
    return AnnotationBuilder.describe(found.found(), context);
  }

  private NoteFindings read() {
    Budget budget = new Budget(Limits.ORDINARY);
    Document document = markdown.parse(new BudgetedText(source.text(), budget), 0);
    Folder folder = new Folder(List.of(), List.of());
    LinkResolver addresses = new LinkResolver(source.path(), folder, new Diagnostics());
    ParsedNote note =
        ParsedNote.of(source, document, addresses, HtmlRules.of(HtmlPolicy.SAFE), budget);
    return new NoteFindings(note, addresses);
  }
}
