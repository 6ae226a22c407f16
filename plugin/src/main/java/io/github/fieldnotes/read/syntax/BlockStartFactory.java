package io.github.fieldnotes.read.syntax;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;

/**
 * Begins blocks where a factory of flexmark begins too few or too many; it is asked before that
 * one.
 */
abstract class BlockStartFactory implements CustomBlockParserFactory {

  /** The indentation from which on a line is code, in columns. */
  static final int CODE_INDENT = 4;

  private final Set<Class<?>> later;

  /** Takes the factory that is asked after this one. */
  BlockStartFactory(Class<?> later) {
    this.later = Set.of(later);
  }

  /** The block that begins on the current line; none to leave the decision to other factories. */
  abstract BlockStart start(ParserState state, MatchedBlockParser matched);

  @Override
  public Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return later;
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return new AbstractBlockParserFactory(options) {
      @Override
      public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        return state.getIndent() < CODE_INDENT ? start(state, matched) : BlockStart.none();
      }
    };
  }
}
