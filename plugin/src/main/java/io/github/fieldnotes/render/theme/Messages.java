package io.github.fieldnotes.render.theme;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.github.fieldnotes.model.NoteDate;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.model.vocabulary.Vocabulary;
import io.github.fieldnotes.render.view.Views.DateView;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The messages of the pages in one language; templates read them as {@code words['key']}. */
public final class Messages implements TemplateHashModel {

  private static final Map<String, Kind> BUILT_IN =
      Vocabulary.builtIn().entries().stream()
          .map(Vocabulary.Entry::kind)
          .collect(Collectors.toMap(Kind::id, kind -> kind));

  private final Properties words;
  private final Locale locale;
  private final DateTimeFormatter dates;
  private final DateTimeFormatter months;
  private final DateTimeFormatter rangeBegin;
  private final DateTimeFormatter rangeEnd;
  private final NumberFormat numbers;

  private Messages(Properties words, Locale locale) {
    this.words = words;
    this.locale = locale;
    this.dates = pattern("date");
    this.months = pattern("date.month");
    this.rangeBegin = pattern("date.range.begin");
    this.rangeEnd = pattern("date.range.end");
    this.numbers = NumberFormat.getIntegerInstance(locale);
  }

  /**
   * Loads the theme's messages in a language, or in English if the theme does not support it.
   *
   * @throws ThemeException if they cannot be read
   */
  public static Messages load(Theme theme, Locale locale) {
    Locale spoken =
        !locale.getLanguage().isEmpty() && theme.speaks(locale) ? locale : Locale.ENGLISH;
    List<String> suffixes = new ArrayList<>(List.of("", "_" + spoken.getLanguage()));
    if (!spoken.getCountry().isEmpty()) {
      suffixes.add("_" + spoken.getLanguage() + "_" + spoken.getCountry());
    }
    return new Messages(theme.messages(suffixes), spoken);
  }

  private DateTimeFormatter pattern(String key) {
    try {
      return DateTimeFormatter.ofPattern(words.getProperty(key), locale);
    } catch (IllegalArgumentException e) {
      throw new ThemeException(
          "the message "
              + key
              + " is \""
              + words.getProperty(key)
              + "\", which is not a date pattern: "
              + e.getMessage()
              + ". Write a pattern such as d MMMM uuuu",
          e);
    }
  }

  /** The locale of the messages. */
  public Locale locale() {
    return locale;
  }

  /** The message for a key. */
  public String word(String key) {
    String word = words.getProperty(key);
    if (word == null) {
      throw new IllegalArgumentException("the messages have no \"" + key + "\"");
    }
    return word;
  }

  /**
   * A message with a number: {@code key.one} for one, {@code key.other} for several; for zero, the
   * form that {@code count.zero} names for the language.
   */
  public String count(String key, int count) {
    String form = count == 1 ? "one" : count == 0 ? word("count.zero") : "other";
    return word(key + "." + form).replace("{0}", numbers.format(count));
  }

  /** A message with {@code {0}}, {@code {1}}, … replaced by values. */
  public String phrase(String key, String... values) {
    String phrase = word(key);
    for (int i = 0; i < values.length; i++) {
      phrase = phrase.replace("{" + i + "}", values[i]);
    }
    return phrase;
  }

  /** A list of things, separated as in the language. */
  public String list(List<String> things) {
    return things.stream().reduce((a, b) -> phrase("summary.comma", a, b)).orElse("");
  }

  /** The theme's name for a kind, unless a user has given the kind another name. */
  public String kind(Kind kind, boolean many) {
    Kind builtIn = BUILT_IN.get(kind.id());
    boolean own = builtIn == null || !builtIn.name().equals(kind.name());
    boolean ownPlural = own || !builtIn.plural().equals(kind.plural());
    if (many) {
      return ownPlural ? kind.plural() : word("kind." + kind.id() + ".other");
    }
    return own ? kind.name() : word("kind." + kind.id() + ".one");
  }

  /** The theme's name for a field; an unknown field keeps its own name. */
  public String field(String name) {
    String word = words.getProperty("field." + name);
    return word != null
        ? word
        : name.substring(0, 1).toUpperCase(locale) + name.substring(1).replace('-', ' ');
  }

  /** All messages whose keys begin with a prefix, in order of key. */
  public SortedMap<String, String> startingWith(String prefix) {
    SortedMap<String, String> found = new TreeMap<>();
    words.stringPropertyNames().stream()
        .filter(key -> key.startsWith(prefix))
        .forEach(key -> found.put(key, words.getProperty(key)));
    return found;
  }

  /** A date as text, as far as it is known; a year stands for its month, which is not. */
  public DateView date(Optional<NoteDate> date) {
    return date.map(
            known -> {
              String month =
                  known.precision() == NoteDate.Precision.YEAR
                      ? known.toString()
                      : months.format(known.first());
              return new DateView(
                  known.toString(),
                  known.isAdded() ? phrase("date.added", text(known)) : text(known),
                  month);
            })
        .orElse(new DateView("", "", ""));
  }

  private String text(NoteDate date) {
    return switch (date.precision()) {
      case YEAR -> date.toString();
      case MONTH -> months.format(date.first());
      case DAY -> date.isRange() ? days(date) : dates.format(date.first());
    };
  }

  /** Several days, without the month twice. */
  private String days(NoteDate date) {
    boolean inMonth = YearMonth.from(date.first()).equals(YearMonth.from(date.last()));
    return phrase(
        "date.range",
        (inMonth ? rangeBegin : dates).format(date.first()),
        (inMonth ? rangeEnd : dates).format(date.last()));
  }

  @Override
  public TemplateModel get(String key) throws TemplateModelException {
    if (!words.containsKey(key)) {
      throw new TemplateModelException("the messages have no \"" + key + "\"");
    }
    return new SimpleScalar(words.getProperty(key));
  }

  @Override
  public boolean isEmpty() {
    return words.isEmpty();
  }
}
