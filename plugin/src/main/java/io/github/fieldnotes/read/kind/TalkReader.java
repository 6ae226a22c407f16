package io.github.fieldnotes.read.kind;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Link;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.model.vocabulary.Extent.Scope;
import io.github.fieldnotes.read.field.PersonNames;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.markdown.Titles;
import io.github.fieldnotes.read.note.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads talks: the speaker is in a field, in the title ({@code "Title" by Name}, {@code Title -
 * Name}), or in the heading directly below; the first link to a video is the recording.
 */
final class TalkReader implements KindReader {

  private static final Pattern QUOTED_BY =
      Pattern.compile("[\"“«„](.+)[\"”»“]\\s*(?:,?\\s*(?:by|with|from)\\b|[-–—,|:])\\s*(.+)");
  private static final Pattern BY = Pattern.compile("(\\S+\\s.+?)\\s+by\\s+(.+)");
  private static final Pattern DASHED = Pattern.compile("(.+\\S)\\s+[-–—|]\\s+(\\S.*)");
  private static final Pattern INTRODUCED =
      Pattern.compile("(?i)(?:by|with|speakers?:?|presenters?:?|presented by:?)\\s+(.*)");

  /** A title and the speakers that it names. */
  private record Title(String text, List<String> speakers) {}

  @Override
  public Content read(AnnotationDraft draft) {
    Title title = title(draft);
    List<Field> fields = new ArrayList<>(draft.fields());
    if (!draft.has(Field.SPEAKER)) {
      fields.addAll(speakers(title, draft));
    }
    if (!draft.has("video")) {
      video(draft).ifPresent(fields::add);
    }
    return new Content(title.text(), fields, draft.excerpt());
  }

  private static Optional<Field> video(AnnotationDraft draft) {
    return draft.links().stream()
        .map(Link::target)
        .filter(target -> target instanceof Target.ToWeb web && web.isVideo())
        .findFirst()
        .map(target -> new Field("video", target.address(), Optional.of(target)));
  }

  private static Title title(AnnotationDraft draft) {
    String text = draft.text();
    Matcher quoted = QUOTED_BY.matcher(text);
    if (quoted.matches()) {
      List<String> names = PersonNames.split(quoted.group(2));
      if (names.stream().allMatch(PersonNames::isPerson)) {
        return new Title(quoted.group(1).strip(), names);
      }
    }
    boolean whole = draft.isWholeNote() || draft.isByPlace();
    for (Pattern pattern : List.of(BY, DASHED)) {
      Matcher found = pattern.matcher(text);
      if ((whole || pattern == BY) && found.matches() && PersonNames.areNames(found.group(2))) {
        String title = Titles.unquoted(found.group(1).strip());
        return new Title(title, PersonNames.split(found.group(2)));
      }
    }
    return new Title(Titles.unquoted(text), List.of());
  }

  private static List<Field> speakers(Title title, AnnotationDraft draft) {
    List<String> names = title.speakers();
    Optional<Heading> heading = heading(draft);
    Optional<Line> line = heading.map(h -> Line.of(h).get(0));
    if (names.isEmpty() && draft.found().mark().scope() != Scope.BLOCK) {
      Optional<Heading> below = nameBelow(draft);
      names = below.map(h -> PersonNames.split(introduced(InlineText.shown(h)))).orElse(List.of());
      line = below.map(h -> Line.of(h).get(0));
    }
    List<Line.Linked> links = line.map(l -> l.links(draft.context().note())).orElse(List.of());
    return names.stream()
        .map(
            name ->
                new Field(
                    Field.SPEAKER,
                    name,
                    links.stream()
                        .filter(link -> Line.shown(link.node()).equals(name))
                        .map(Line.Linked::target)
                        .findFirst()))
        .toList();
  }

  private static Optional<Heading> heading(AnnotationDraft draft) {
    return draft.block() instanceof Heading heading
        ? Optional.of(heading)
        : draft.context().titleHeading();
  }

  /** The heading directly below the title of a talk, if it is short and names only people. */
  private static Optional<Heading> nameBelow(AnnotationDraft draft) {
    boolean whole = draft.isWholeNote();
    if (!whole && !draft.isByPlace()) {
      return Optional.empty();
    }
    Node next = whole ? draft.context().firstBlock() : draft.block().getNext();
    return next instanceof Heading heading
            && PersonNames.areNames(introduced(InlineText.shown(heading)))
        ? Optional.of(heading)
        : Optional.empty();
  }

  private static String introduced(String text) {
    Matcher introduced = INTRODUCED.matcher(text);
    return introduced.matches() ? introduced.group(1) : text;
  }
}
