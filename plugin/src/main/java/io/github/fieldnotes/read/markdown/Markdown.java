package io.github.fieldnotes.read.markdown;

import com.vladsch.flexmark.ext.abbreviation.AbbreviationExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.fieldnotes.read.source.Budget;
import io.github.fieldnotes.read.source.BudgetedText;
import io.github.fieldnotes.read.source.Limits;
import io.github.fieldnotes.read.syntax.CalloutParser;
import io.github.fieldnotes.read.syntax.EmphasisRule;
import io.github.fieldnotes.read.syntax.FootnoteStart;
import io.github.fieldnotes.read.syntax.HeadingStart;
import io.github.fieldnotes.read.syntax.HighlightRule;
import io.github.fieldnotes.read.syntax.InlineMarkdown;
import io.github.fieldnotes.read.syntax.MathBlockParser;
import io.github.fieldnotes.read.syntax.SetextStart;
import io.github.fieldnotes.read.syntax.StrikethroughRule;
import io.github.fieldnotes.read.syntax.TableParser;
import io.github.fieldnotes.read.syntax.TildeFenceStart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Parses GitHub-flavoured Markdown and the extensions that Jekyll notes use. Configured once;
 * thread-safe. Only flexmark's parser is used, not its HTML renderer, because the HTML of notes
 * needs placeholders.
 */
public final class Markdown {

  /**
   * An abbreviation is defined at the beginning of a line; if one is defined elsewhere, all
   * definitions are text.
   */
  private static final Pattern ABBREVIATION_ELSEWHERE =
      Pattern.compile("(?m)^(?!\\*\\[)[^\\n]*\\*\\[[^\\n\\]]*\\]:");

  private static final Pattern ABBREVIATION = Pattern.compile("(?m)^\\*\\[[^\\n\\]]+\\]:");

  private final boolean smartPunctuation;
  private final int nesting;

  private final Map<Needs, Parser> parsers = new ConcurrentHashMap<>();

  /** The extensions a note needs; only some notes use them, but every note would pay for them. */
  private record Needs(boolean abbreviations, boolean highlights, boolean wiki) {}

  public Markdown(boolean smartPunctuation, Limits limits) {
    this.smartPunctuation = smartPunctuation;
    this.nesting = limits.nesting();
  }

  /**
   * Parses a note from an offset on. Nodes keep their offsets in the whole text, and their
   * characters can be read until the note's time is up.
   *
   * @throws TooDeepException if too many blocks open on one line
   * @throws Budget.OutOfTimeException if the note's time is up
   */
  public Document parse(BudgetedText timed, int from) {
    return parse(timed, from, false);
  }

  /** As {@link #parse}, with Obsidian's links, embeds and tags. */
  public Document parseWiki(BudgetedText timed, int from) {
    return parse(timed, from, true);
  }

  private Document parse(BudgetedText timed, int from, boolean wiki) {
    String text = timed.toString();
    new NestingScanner(text, from)
        .deepLine(nesting)
        .ifPresent(
            line -> {
              throw new TooDeepException(line);
            });
    boolean abbreviations =
        text.contains("*[")
            && ABBREVIATION.matcher(timed).find()
            && !ABBREVIATION_ELSEWHERE.matcher(timed).find();
    return parsers
        .computeIfAbsent(
            new Needs(abbreviations, text.indexOf("==", from) >= 0, wiki), this::parser)
        .parse(BasedSequence.of(timed).subSequence(from));
  }

  private Parser parser(Needs needs) {
    MutableDataSet options = new MutableDataSet();
    List<Extension> extensions = new ArrayList<>();
    extensions.add(DefinitionExtension.create());
    if (needs.abbreviations()) {
      extensions.add(AbbreviationExtension.create());
    }
    if (smartPunctuation) {
      extensions.add(TypographicExtension.create());
      options.set(TypographicExtension.ANGLE_QUOTE_OPEN, "«");
      options.set(TypographicExtension.ANGLE_QUOTE_CLOSE, "»");
    }
    options.set(Parser.EXTENSIONS, extensions);
    options.set(Parser.HEADING_PARSER, false);
    options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
    options.set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
    Parser.Builder builder = Parser.builder(options);
    if (needs.highlights()) {
      builder.customDelimiterProcessor(new HighlightRule());
    }
    return builder
        .customBlockParserFactory(new TableParser.Factory())
        .customBlockParserFactory(new CalloutParser.Factory())
        .customBlockParserFactory(new FootnoteStart())
        .customBlockParserFactory(new SetextStart())
        .customBlockParserFactory(new HeadingStart())
        .customBlockParserFactory(new TildeFenceStart())
        .customBlockParserFactory(new MathBlockParser.Start())
        .customInlineParserFactory(new InlineMarkdown.Factory(needs.wiki()))
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
        .customDelimiterProcessor(EmphasisRule.stars())
        .customDelimiterProcessor(EmphasisRule.underscores())
        .customDelimiterProcessor(new StrikethroughRule())
        .build();
  }
}
