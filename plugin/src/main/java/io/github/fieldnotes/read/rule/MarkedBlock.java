package io.github.fieldnotes.read.rule;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.vocabulary.RuleName;
import java.util.List;

/**
 * A block that a rule takes for an annotation.
 *
 * @param block the document for a whole note, or a link in a paragraph that is a run of links
 * @param rule why it is one
 * @param mark what the rule read off the block
 * @param section the heading of the section in which the block stands, or null
 * @param fields what the lines below its title say
 */
public record MarkedBlock(
    Node block, RuleName rule, Mark mark, Heading section, List<Field> fields) {}
