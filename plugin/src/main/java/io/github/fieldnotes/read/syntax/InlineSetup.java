package io.github.fieldnotes.read.syntax;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * What flexmark gives to a reader of inline Markdown, in the order of its factory's parameters.
 *
 * @param special the characters that are more than text
 * @param delimiters those of them that are delimiters
 * @param processors by their delimiter
 * @param wiki whether double brackets are links and words with a number sign are tags
 */
record InlineSetup(
    DataHolder options,
    BitSet special,
    BitSet delimiters,
    Map<Character, DelimiterProcessor> processors,
    LinkRefProcessorData references,
    List<InlineParserExtensionFactory> extensions,
    boolean wiki) {}
