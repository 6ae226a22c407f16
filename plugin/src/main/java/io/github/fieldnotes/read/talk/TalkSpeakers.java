package io.github.fieldnotes.read.talk;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.read.field.GivenNames;
import io.github.fieldnotes.read.markdown.Blocks;
import io.github.fieldnotes.read.markdown.InlineText;
import io.github.fieldnotes.read.note.Line;
import io.github.fieldnotes.read.note.ParsedNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the speakers behind or below the title of a talk: in its line, in the line or block below,
 * in the heading below or the one below a subtitle, and in a list below {@code Speakers:}.
 */
public final class TalkSpeakers {

  private static final Pattern LIST_OF_SPEAKERS =
      Pattern.compile("(?i)(?:the\\s+)?(?:speakers?|presenters?|panell?ists?)\\s*:?");

  private final ParsedNote note;
  private final OrdinaryWords ordinary;

  public TalkSpeakers(ParsedNote note, OrdinaryWords ordinary) {
    this.note = note;
    this.ordinary = ordinary;
  }

  /** The speakers of the talk whose title is a block. */
  public List<Field> of(Node block) {
    Node text = Blocks.textOf(block);
    Optional<BoldTitle> bold = BoldTitle.of(text);
    if (bold.isPresent()) {
      List<Field> beside = named(bold.get().behind(), text);
      List<Field> found = beside.isEmpty() ? named(bold.get().below(), text) : beside;
      if (!found.isEmpty()) {
        return found;
      }
    }
    if (!(block instanceof ListItem)) {
      return below(block.getNext());
    }
    Optional<PlainTitle> plain = bold.isPresent() ? Optional.empty() : plain(text);
    return plain.isPresent() ? fields(plain.get().speakers(), text) : inItem(block, text);
  }

  /** The title and speakers of which the first line of a text consists. */
  Optional<PlainTitle> plain(Node text) {
    return text instanceof Paragraph && text.getFirstChild() != null
        ? PlainTitle.of(InlineText.upToLine(text.getFirstChild()).toString(), ordinary)
        : Optional.empty();
  }

  private List<Field> inItem(Node item, Node text) {
    Node list = Blocks.firstList(item);
    Node next = list == null ? text.getNext() : list.getFirstChild();
    return next == null ? List.of() : firstLine(Blocks.textOf(next));
  }

  /** The speakers that a block, or the one after a subtitle, names. */
  public List<Field> below(Node next) {
    if (next instanceof Heading heading) {
      List<Field> named = heading(heading);
      boolean subtitle = named.isEmpty() && heading.getNext() instanceof Heading;
      return subtitle ? heading((Heading) heading.getNext()) : named;
    }
    if (next instanceof Paragraph) {
      return isList(next) ? inList(next.getNext()) : firstLine(next);
    }
    boolean list = next instanceof ListBlock && next.getFirstChild() instanceof ListItem;
    return list ? firstLine(Blocks.textOf(next.getFirstChild())) : List.of();
  }

  /** How many headings below a title name its speakers, with a subtitle before them. */
  public int headingsBelow(Node next) {
    if (!(next instanceof Heading heading)) {
      return 0;
    }
    if (!heading(heading).isEmpty()) {
      return 1;
    }
    return heading.getNext() instanceof Heading second && !heading(second).isEmpty() ? 2 : 0;
  }

  /** The speakers in a section <em>Speakers</em> of a note that is one talk. */
  public List<Field> inSection() {
    return note.headings().stream()
        .filter(heading -> LIST_OF_SPEAKERS.matcher(InlineText.shown(heading)).matches())
        .findFirst()
        .map(this::heading)
        .orElse(List.of());
  }

  private List<Field> heading(Heading heading) {
    String text = InlineText.shown(heading);
    if (LIST_OF_SPEAKERS.matcher(text).matches()) {
      Node next = heading.getNext();
      return next instanceof Paragraph ? firstLine(next) : inList(next);
    }
    return named(text, heading);
  }

  private static boolean isList(Node paragraph) {
    return paragraph.getNext() instanceof ListBlock
        && LIST_OF_SPEAKERS.matcher(InlineText.shown(paragraph)).matches();
  }

  private List<Field> inList(Node list) {
    List<Field> all = new ArrayList<>();
    Node item = list instanceof ListBlock ? list.getFirstChild() : null;
    for (; item != null; item = item.getNext()) {
      all.addAll(firstLine(Blocks.textOf(item)));
    }
    return all;
  }

  private List<Field> firstLine(Node text) {
    if (!(text instanceof Paragraph) || text.getFirstChild() == null) {
      return List.of();
    }
    String line = InlineText.upToLine(text.getFirstChild()).toString();
    List<String> names = Speakers.named(line, ordinary);
    // below a title two capitalised words are as often the first thing that was said
    boolean known = Speakers.areIntroduced(line) || names.stream().allMatch(GivenNames::begin);
    return known ? fields(names, text) : List.of();
  }

  /** The speakers that a line names, each with the address of the link that shows the name. */
  private List<Field> named(String line, Node holder) {
    return fields(Speakers.named(line, ordinary), holder);
  }

  private List<Field> fields(List<String> names, Node holder) {
    if (names.isEmpty()) {
      return List.of();
    }
    List<Line.Linked> links =
        Line.of(holder).stream().flatMap(l -> l.links(note).stream()).toList();
    return fields(names, links);
  }

  /** The speakers of these names, each with the address of the link that shows the name. */
  public static List<Field> fields(List<String> names, List<Line.Linked> links) {
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
}
