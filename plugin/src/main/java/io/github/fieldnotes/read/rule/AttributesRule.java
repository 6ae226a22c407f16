package io.github.fieldnotes.read.rule;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.vocabulary.Extent.Scope;
import io.github.fieldnotes.model.vocabulary.RuleName;
import io.github.fieldnotes.model.vocabulary.Vocabulary;
import io.github.fieldnotes.model.vocabulary.Vocabulary.Entry;
import io.github.fieldnotes.read.field.FieldNames;
import io.github.fieldnotes.read.field.PersonNames;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.syntax.AttributeList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code ### Title {.talk speaker="First Last"}}, and kramdown's {@code {: .talk }} on the line
 * below: a class that is a kind or a label; the other attributes are fields.
 */
final class AttributesRule implements AnnotationRule {

  private static final Set<String> OF_HTML =
      Set.of("id", "title", "lang", "dir", "width", "height");

  private final Vocabulary vocabulary;

  AttributesRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public RuleName name() {
    return RuleName.ATTRIBUTES;
  }

  @Override
  public Optional<Mark> take(Node block, BlockContext context) {
    AttributeList attributes = attributes(block, context.note());
    for (String name : attributes.classes()) {
      Optional<Entry> entry = vocabulary.named(name);
      if (entry.isPresent()) {
        Scope scope = block instanceof Heading ? entry.get().ofHeading() : Scope.BLOCK;
        return Optional.of(new Mark(entry.get().kind(), name, scope, fields(attributes), ""));
      }
    }
    return Optional.empty();
  }

  private static AttributeList attributes(Node block, ParsedNote note) {
    AttributeList own = note.attributes(block);
    return own == AttributeList.NONE ? note.attributes(Blocks.textOf(block)) : own;
  }

  private static List<Field> fields(AttributeList attributes) {
    List<Field> fields = new ArrayList<>();
    attributes
        .values()
        .forEach(
            (name, value) -> {
              if (FieldNames.isOfPeople(name)) {
                PersonNames.split(value).forEach(person -> fields.add(new Field(name, person)));
              } else if (!OF_HTML.contains(name)) {
                fields.add(new Field(name, value));
              }
            });
    return fields;
  }
}
