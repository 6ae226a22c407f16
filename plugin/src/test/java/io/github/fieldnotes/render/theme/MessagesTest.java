package io.github.fieldnotes.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.model.NoteDate;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.model.vocabulary.Vocabulary;
import io.github.fieldnotes.render.view.Views.DateView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  private final Theme theme = Theme.load(ThemeOptions.builtIn());

  @ParameterizedTest
  @ValueSource(strings = {"_de", "_fr", "_ja"})
  void everyBundleHasTheSameWords(String language) {
    assertThat(theme.messages(List.of(language)).stringPropertyNames())
        .isEqualTo(theme.messages(List.of("")).stringPropertyNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {"_de", "_fr", "_ja"})
  void noPlaceIsForgottenOrInvented(String language) {
    var english = theme.messages(List.of(""));
    var other = theme.messages(List.of(language));

    assertThat(english.stringPropertyNames())
        .filteredOn(key -> !key.endsWith(".one"))
        .allSatisfy(
            key ->
                assertThat(places(other.getProperty(key)))
                    .as(key)
                    .isEqualTo(places(english.getProperty(key))));
  }

  @Test
  void everyWordIsUsed() throws IOException {
    StringBuilder users = new StringBuilder();
    for (String folder : List.of("src/main/java", "src/main/resources/META-INF")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|ftlh|js)")).toList()) {
          users.append(Files.readString(file));
        }
      }
    }
    Set<String> unused = new TreeSet<>(theme.messages(List.of("")).stringPropertyNames());
    // made of parts: of a count, of an id that is data, of what a script asks for
    unused.removeIf(
        key -> key.matches("(kind|status|tie|field|role|taxonomy|alert|script\\.order)\\..*"));
    unused.removeIf(key -> users.indexOf('"' + stem(key) + '"') >= 0);
    unused.removeIf(key -> users.indexOf('"' + last(key) + '"') >= 0);
    assertThat(unused).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "en, 6 September 2020, September 2020",
    "de, 6. September 2020, September 2020",
    "fr, 6 septembre 2020, septembre 2020",
    "ja, 2020年9月6日, 2020年9月"
  })
  void aDayIsWrittenAsTheLanguageDoes(String language, String day, String month) {
    var date = messages(language).date(Optional.of(NoteDate.of(LocalDate.of(2020, 9, 6))));

    assertThat(date.iso()).isEqualTo("2020-09-06");
    assertThat(date.text()).isEqualTo(day);
    assertThat(date.month()).isEqualTo(month);
  }

  @ParameterizedTest
  @CsvSource({
    "en, May 2026, 2026, 3–5 January 2015, 30 January 2015–2 February 2015",
    "de, Mai 2026, 2026, 3. – 5. Januar 2015, 30. Januar 2015 – 2. Februar 2015",
    "fr, mai 2026, 2026, 3 – 5 janvier 2015, 30 janvier 2015 – 2 février 2015",
    "ja, 2026年5月, 2026, 2015年1月3日～5日, 2015年1月30日～2015年2月2日"
  })
  void aDateIsWrittenAsFarAsItIsKnown(
      String language, String month, String year, String days, String twoMonths) {
    Messages messages = messages(language);
    LocalDate third = LocalDate.of(2015, 1, 3);
    LocalDate thirtieth = LocalDate.of(2015, 1, 30);

    assertThat(messages.date(Optional.of(NoteDate.of(YearMonth.of(2026, 5)))))
        .isEqualTo(new DateView("2026-05", month, month));
    assertThat(messages.date(Optional.of(NoteDate.ofYear(2026))))
        .isEqualTo(new DateView("2026", year, year));
    assertThat(messages.date(Optional.of(NoteDate.of(third, third.plusDays(2)))).text())
        .isEqualTo(days);
    assertThat(messages.date(Optional.of(NoteDate.of(thirtieth, thirtieth.plusDays(3)))).text())
        .isEqualTo(twoMonths);
  }

  @Test
  void noneIsManyInEnglishAndOneInFrench() {
    assertThat(messages("en").count("notes", 0)).isEqualTo("0 notes");
    assertThat(messages("fr").count("notes", 0)).isEqualTo("0 note");
    assertThat(messages("de").count("notes", 3000)).isEqualTo("3.000 Notizen");
  }

  @Test
  void aKindHasTheWordsOfTheLanguageUnlessAUserNamedIt() {
    Kind talk = Vocabulary.builtIn().kind("talk").orElseThrow();
    Kind renamed = new Kind("talk", "Session", "Sessions", true);

    assertThat(messages("de").kind(talk, true)).isEqualTo("Vorträge");
    assertThat(messages("de").kind(renamed, true)).isEqualTo("Sessions");
    assertThat(messages("ja").kind(new Kind("booth", "Booth", "Booths", false), false))
        .isEqualTo("Booth");
  }

  @Test
  void aLanguageWithoutWordsGetsEnglishAndEnglishDates() {
    Messages messages = messages("fi");

    assertThat(messages.locale()).isEqualTo(Locale.ENGLISH);
    assertThat(messages.word("index.notes")).isEqualTo("Notes");
  }

  @Test
  void theSiteWithoutALanguageIsEnglish() {
    assertThat(Messages.load(theme, Locale.ROOT).locale()).isEqualTo(Locale.ENGLISH);
  }

  private Messages messages(String language) {
    return Messages.load(theme, Locale.forLanguageTag(language));
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    for (String place : List.of("{0}", "{1}")) {
      if (text.contains(place)) {
        places.add(place);
      }
    }
    return places;
  }

  private static String stem(String key) {
    return key.replaceAll("\\.(one|other)$", "");
  }

  private static String last(String key) {
    return key.replaceFirst("^script\\.(search\\.)?", "");
  }
}
