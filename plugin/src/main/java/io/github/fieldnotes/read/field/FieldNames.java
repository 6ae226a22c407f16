package io.github.fieldnotes.read.field;

import static java.util.Map.entry;

import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.Kind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The keys of fields in notes, and the fields that they mean. */
public final class FieldNames {

  private static final Pattern BLANKS = Pattern.compile("[\\s_-]+");

  private static final Map<String, String> BY_KEY =
      byKey(
          entry(
              Field.SPEAKER,
              "speaker, speakers, presenter, presenters, presented-by, by, panelist, panelists, presentor, presentors, talk-by, given-by"),
          entry("event", "event, conference, meetup"),
          entry("slides", "slides, slide, deck, slide-deck, slidedeck, presentation"),
          entry("video", "video, recording, youtube, watch"),
          entry("link", "link, url, website, abstract-link, session-link"),
          entry("rating", "rating, score, stars, my-rating"),
          entry("language", "language, lang"),
          entry("date", "date, decision-date"),
          entry(Field.STATUS, "status, state, statut, estado, ステータス, 状態"),
          entry(
              Field.DECIDERS,
              "deciders, decider, decision-makers, decision-maker, decided-by, approvers, approver, approved-by,"
                  + " entscheider, décideurs, décideur, decisores, 決定者"),
          entry("consulted", "consulted"),
          entry("informed", "informed"),
          entry(
              "supersedes",
              "supersedes, supercedes, replaces, obsoletes, overrides, ersetzt, remplace, reemplaza"),
          entry(
              "superseded-by",
              "superseded-by, superceded-by, replaced-by, obsoleted-by, overridden-by, ersetzt-durch,"
                  + " abgelöst-durch, remplacé-par, remplacée-par, reemplazado-por, sustituido-por"),
          entry("amends", "amends"),
          entry("amended-by", "amended-by"),
          entry(Field.OWNER, "owner, owners, assignee, assignees, assigned-to, responsible"),
          entry("due", "due, due-date, deadline, due-by"),
          entry(Field.DONE, "done"),
          entry("answer", "answer"));

  private FieldNames() {}

  /**
   * The field that a key means in an annotation of a kind. A user-defined kind can have any field.
   *
   * @param key the key as written, without its colon
   */
  public static Optional<String> of(Kind kind, String key) {
    String folded = folded(key);
    boolean quoted = kind.is(BuiltInKind.QUOTE) && (folded.equals("by") || folded.equals("author"));
    String name = quoted ? Field.BY : BY_KEY.get(folded);
    return Optional.ofNullable(name)
        .filter(field -> kind.builtIn().map(own -> own.takes(field)).orElse(true));
  }

  /** Whether a key means a field of some kind. */
  public static boolean isKey(String key) {
    return BY_KEY.containsKey(folded(key));
  }

  /** Whether a field names people and can therefore have several values. */
  public static boolean isOfPeople(String name) {
    return Field.OF_PEOPLE.contains(name);
  }

  /** Whether a field holds an address. */
  static boolean isOfAddress(String name) {
    return name.equals("slides") || name.equals("video") || name.equals("link");
  }

  private static String folded(String key) {
    String lower = key.strip().toLowerCase(Locale.ROOT).replace("(s)", "");
    return BLANKS.matcher(lower).replaceAll("-");
  }

  @SafeVarargs
  private static Map<String, String> byKey(Map.Entry<String, String>... keysByName) {
    Map<String, String> names = new HashMap<>();
    for (Map.Entry<String, String> keys : keysByName) {
      for (String key : keys.getValue().split(", ")) {
        names.put(key, keys.getKey());
      }
    }
    return Map.copyOf(names);
  }
}
