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
import io.github.fieldnotes.read.note.ParsedNote;
import io.github.fieldnotes.read.word.Enumerators;
import io.github.fieldnotes.read.word.Fillers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the titles of talks in the note of a conference that are no headings with labels. Blocks of
 * one shape are such titles if three or more of them have a speaker: paragraphs that begin in bold,
 * items of lists, and headings above a line {@code Speaker: …}.
 */
public final class TalkTitles {

  private static final int FEWEST = 3;
  private static final int LONGEST = 250;
  private static final int FEWEST_LETTERS = 3;
  private static final int LONGEST_KEY = 24;

  /** Sections whose lists name people, or works that nobody presented. */
  private static final Pattern OTHER_SECTION =
      Pattern.compile(
          ".*\\b(?:books?|papers?|articles?|reading|read|speakers?|organi[sz]ers?|sponsors?|people|team"
              + "|attendees|participants|contacts?|authors?|thanks|credits|follow|links|resources"
              + "|references|quotes?|libraries|tools)\\b.*");

  private static final Pattern NUMBERED =
      Pattern.compile("(?:day|part|track|session|room)\\s+\\w{1,5}");

  private static final Pattern SPEAKER_LINE =
      Pattern.compile("(?i)(?:speakers?|presenters?|panell?ists?)\\s*:\\s*\\S.*");

  private static final Set<String> OTHER_TITLES =
      Set.of(
          "lunch",
          "break",
          "coffee",
          "coffee break",
          "registration",
          "welcome",
          "opening",
          "closing",
          "dinner",
          "party",
          "introduction",
          "notes",
          "summary",
          "speaker",
          "speakers",
          "abstract",
          "q&a",
          "questions",
          "slides",
          "video",
          "takeaways");

  private final ParsedNote note;
  private final TalkSpeakers speakers;
  private final OrdinaryWords ordinary;
  private final List<Title> bold = new ArrayList<>();
  private final List<Node> numbered = new ArrayList<>();
  private final List<Title> items = new ArrayList<>();
  private final List<Title> headings = new ArrayList<>();
  private int withNumber;

  private TalkTitles(ParsedNote note, TalkSpeakers speakers, OrdinaryWords ordinary) {
    this.note = note;
    this.speakers = speakers;
    this.ordinary = ordinary;
  }

  /**
   * The blocks that look like titles of talks.
   *
   * @param talks those that are
   * @param few those that are too few of their shape
   */
  public record Found(Set<Node> talks, Set<Node> few) {

    private void add(List<Title> shape) {
      long known = shape.stream().filter(Title::known).count();
      boolean many = shape.size() >= FEWEST && 2 * known >= shape.size();
      shape.forEach(title -> (many ? talks : few).add(title.block()));
    }
  }

  /**
   * A block that may be a title.
   *
   * @param known whether its speaker has a common given name
   */
  private record Title(Node block, boolean known) {}

  /** Finds the titles of talks in a note. */
  public static Found of(ParsedNote note, TalkSpeakers speakers, OrdinaryWords ordinary) {
    TalkTitles titles = new TalkTitles(note, speakers, ordinary);
    titles.collect(note.document());
    Found found = new Found(new HashSet<>(), new HashSet<>());
    found.add(titles.bold);
    found.add(titles.items);
    found.add(titles.headings);
    // if nearly all have a number, those without a speaker are of the same shape
    if (titles.bold.stream().anyMatch(title -> found.talks().contains(title.block()))
        && titles.withNumber + 1 >= titles.bold.size()) {
      found.talks().addAll(titles.numbered);
    }
    return found;
  }

  /** Whether a text can be the title of a talk. */
  public static boolean canBe(String title) {
    String words = title.strip().toLowerCase(Locale.ROOT);
    return words.length() >= FEWEST_LETTERS
        && words.length() <= LONGEST
        && !words.endsWith(":")
        && !OTHER_TITLES.contains(words)
        && !NUMBERED.matcher(words).matches()
        && !Fillers.isFiller(title);
  }

  private void collect(Node document) {
    Heading section = null;
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        section = heading;
        if (hasSpeakerLine(heading.getNext())) {
          String text = InlineText.shown(heading);
          if (canBe(text.substring(Enumerators.end(text)))) {
            headings.add(new Title(heading, true));
          }
        }
      } else if (node instanceof Paragraph) {
        paragraph(node);
      } else if (node instanceof ListBlock) {
        int before = items.size();
        list(node);
        if (items.size() > before && isOther(section)) {
          items.subList(before, items.size()).clear();
        }
      }
    }
  }

  private static boolean isOther(Heading section) {
    return section != null
        && OTHER_SECTION.matcher(InlineText.shown(section).toLowerCase(Locale.ROOT)).matches();
  }

  private void paragraph(Node paragraph) {
    Optional<BoldTitle> title = title(paragraph);
    if (title.isEmpty()) {
      return;
    }
    boolean number = title.get().numbered();
    List<Field> found = speakers.of(paragraph);
    if (!found.isEmpty()) {
      bold.add(new Title(paragraph, isKnown(found)));
      withNumber += number ? 1 : 0;
    } else if (number && title.get().isAlone() && !isName(title.get())) {
      numbered.add(paragraph);
    }
  }

  /** Whether a text in bold is the name of a person; a short title may look like one. */
  private boolean isName(BoldTitle title) {
    return Speakers.name(title.title(), ordinary);
  }

  private static Optional<BoldTitle> title(Node text) {
    return BoldTitle.of(text).filter(bold -> canBe(bold.title()));
  }

  private void list(Node list) {
    List<Title> titles = new ArrayList<>();
    int all = 0;
    boolean plain = false;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Node text = Blocks.textOf(item);
      if (item instanceof ListItem && text instanceof Paragraph) {
        all++;
        boolean set = title(text).isPresent() && !speakers.of(item).isEmpty();
        boolean named =
            !set
                && PlainTitle.canBe(text, note)
                && speakers.plain(text).filter(title -> canBe(title.title())).isPresent();
        if (set || named) {
          titles.add(new Title(item, isKnown(speakers.of(item))));
          plain |= named;
        }
      }
      Node nested = Blocks.firstList(item);
      if (nested != null) {
        list(nested);
      }
    }
    // a list in which only some items have a name, or few a common one, is about something else
    long known = titles.stream().filter(Title::known).count();
    if (2 * known >= titles.size() && (!plain || 3 * titles.size() >= 2 * all)) {
      items.addAll(titles);
    }
  }

  private static boolean isKnown(List<Field> speakers) {
    return speakers.stream().anyMatch(speaker -> GivenNames.begin(speaker.value()));
  }

  private static boolean hasSpeakerLine(Node next) {
    Node text =
        next instanceof ListBlock && next.getFirstChild() != null
            ? Blocks.textOf(next.getFirstChild())
            : next;
    return text instanceof Paragraph
        && text.getFirstChild() != null
        && LONGEST_KEY > text.getChars().indexOf(':')
        && text.getChars().indexOf(':') > 0
        && SPEAKER_LINE.matcher(InlineText.upToLine(text.getFirstChild())).matches();
  }
}
