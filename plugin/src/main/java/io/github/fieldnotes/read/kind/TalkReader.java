package io.github.fieldnotes.read.kind;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Link;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.model.vocabulary.RuleName;
import io.github.fieldnotes.read.field.PersonNames;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.markdown.Titles;
import io.github.fieldnotes.read.note.Line;
import io.github.fieldnotes.read.talk.BoldTitle;
import io.github.fieldnotes.read.talk.OrdinaryWords;
import io.github.fieldnotes.read.talk.PlainTitle;
import io.github.fieldnotes.read.talk.Speakers;
import io.github.fieldnotes.read.talk.TalkSpeakers;
import io.github.fieldnotes.read.word.Enumerators;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads talks: the speaker is in a field, below the title, or in it ({@code "Title" by Name},
 * {@code Title - Name}); the first link to a video is the recording.
 */
final class TalkReader implements KindReader {

  private static final Pattern QUOTED_BY =
      Pattern.compile("[\"“«„](.+)[\"”»“]\\s*(?:,?\\s*(?:by|with|from)\\b|[-–—,|:])\\s*(.+)");
  private static final Pattern BY = Pattern.compile("(\\S+\\s.+?)\\s+by\\s+(.+)");

  /** What stands between a title and its speaker. */
  private static final Pattern SIGN = Pattern.compile("[\\s–—|,:(-]*+(?:(?:by|with)\\s+)?$");

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
    Optional<BoldTitle> bold =
        draft.block() instanceof Heading || draft.isWholeNote()
            ? Optional.empty()
            : BoldTitle.of(Blocks.textOf(draft.block()));
    if (bold.isPresent()) {
      return new Title(Titles.unquoted(bold.get().title()), List.of());
    }
    String text = draft.text();
    Matcher quoted = QUOTED_BY.matcher(text);
    if (quoted.matches()) {
      List<String> names = PersonNames.split(quoted.group(2));
      if (names.stream().allMatch(PersonNames::isPerson)) {
        return new Title(quoted.group(1).strip(), names);
      }
    }
    if (draft.found().rule() == RuleName.TITLE_AND_SPEAKER || draft.block() instanceof ListItem) {
      return new Title(beforeSpeaker(draft), List.of());
    }
    Matcher by = BY.matcher(text);
    if (by.matches() && Speakers.are(by.group(2))) {
      return new Title(Titles.unquoted(by.group(1).strip()), PersonNames.split(by.group(2)));
    }
    return plain(draft).orElseGet(() -> new Title(Titles.unquoted(text), List.of()));
  }

  /** {@code Title - Name, Company}, where the place of the note says that it is a talk. */
  private static Optional<Title> plain(AnnotationDraft draft) {
    if (!draft.isWholeNote() && !draft.isByPlace()) {
      return Optional.empty();
    }
    String source = draft.isWholeNote() ? draft.context().note().source().text() : "";
    return PlainTitle.of(draft.text(), new OrdinaryWords(source))
        .map(title -> new Title(Titles.unquoted(title.title()), title.speakers()));
  }

  /** The title before the first speaker, who stands behind it on its line. */
  private static String beforeSpeaker(AnnotationDraft draft) {
    String text = draft.text();
    int end = draft.field(Field.SPEAKER).map(field -> text.indexOf(field.value())).orElse(-1);
    String title = end > 0 ? SIGN.matcher(text.substring(0, end)).replaceFirst("") : text;
    String unnumbered = title.substring(Enumerators.end(title));
    return Titles.unquoted(unnumbered.strip());
  }

  /** The speakers in a title, each with the address of the link that shows the name. */
  private static List<Field> speakers(Title title, AnnotationDraft draft) {
    Node holder =
        draft.isWholeNote()
            ? draft.context().titleHeading().orElse(null)
            : Blocks.textOf(draft.block());
    List<Line.Linked> links =
        holder == null || title.speakers().isEmpty()
            ? List.of()
            : Line.of(holder).get(0).links(draft.context().note());
    return TalkSpeakers.fields(title.speakers(), links);
  }
}
