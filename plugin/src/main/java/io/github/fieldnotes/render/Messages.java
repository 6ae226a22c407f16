package io.github.fieldnotes.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.github.fieldnotes.render.Views.DateView;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** The words of the pages in one language; templates read them as {@code words['key']}. */
final class Messages implements TemplateHashModel {

  private final Properties words;
  private final Locale locale;
  private final DateTimeFormatter dates;

  private Messages(Properties words, Locale locale) {
    this.words = words;
    this.locale = locale;
    this.dates = DateTimeFormatter.ofPattern(words.getProperty("date"), locale);
  }

  /** The theme's words, in English. */
  static Messages load(Theme theme) throws IOException {
    Properties words = new Properties();
    try (InputStream in = theme.messages()) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return new Messages(words, Locale.ENGLISH);
  }

  /** The word of a key. */
  String word(String key) {
    String word = words.getProperty(key);
    if (word == null) {
      throw new IllegalArgumentException("the messages have no \"" + key + "\"");
    }
    return word;
  }

  /** A number of things: {@code key.one} for one, {@code key.other} for none or many. */
  String count(String key, int count) {
    return new MessageFormat(word(key + (count == 1 ? ".one" : ".other")), locale)
        .format(new Object[] {count});
  }

  /** The name of a field; one that the theme does not know is its own. */
  String field(String name) {
    String word = words.getProperty("field." + name);
    return word != null
        ? word
        : name.substring(0, 1).toUpperCase(locale) + name.substring(1).replace('-', ' ');
  }

  /** A day in words. */
  DateView date(Optional<LocalDate> date) {
    return date.map(day -> new DateView(day.toString(), dates.format(day)))
        .orElse(new DateView("", ""));
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
