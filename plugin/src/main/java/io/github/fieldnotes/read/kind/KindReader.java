package io.github.fieldnotes.read.kind;

import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Relation;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.read.markdown.Titles;
import java.util.List;
import java.util.Optional;

/**
 * Reads the parts that are specific to one kind of annotation. Stateless, so that one instance
 * serves all notes and threads.
 */
interface KindReader {

  /**
   * An annotation's content.
   *
   * @param title the title without quotes that surround all of it
   * @param fields the fields, in any order
   * @param relations the relations of a decision record
   * @param link its address, if the title is not the text of that link
   * @param excerpt its text apart from the title
   */
  record Content(
      String title,
      List<Field> fields,
      List<Relation> relations,
      Optional<Target> link,
      String excerpt) {

    Content(String title, List<Field> fields, String excerpt) {
      this(title, fields, List.of(), Optional.empty(), excerpt);
    }
  }

  Content read(AnnotationDraft draft);

  /** The reader of a kind; that of kinds of users takes title, fields and excerpt as they are. */
  static KindReader of(Kind kind) {
    return kind.builtIn().map(KindReader::of).orElse(KindReader::plain);
  }

  private static KindReader of(BuiltInKind kind) {
    return switch (kind) {
      case TALK -> new TalkReader();
      case DECISION -> new DecisionReader();
      case ACTION -> new ActionReader();
      case QUESTION -> new QuestionReader();
      case QUOTE -> new QuoteReader();
      case TERM -> new TermReader();
      case RESOURCE -> new ResourceReader();
      case THEME, IDEA, LEARNING, RISK -> KindReader::plain;
    };
  }

  private static Content plain(AnnotationDraft draft) {
    return new Content(Titles.unquoted(draft.text()), draft.fields(), draft.excerpt());
  }
}
