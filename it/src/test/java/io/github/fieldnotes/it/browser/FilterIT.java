package io.github.fieldnotes.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers sort, order and filter tables and lists, and the address of the page keeps how. */
class FilterIT {

  private static final String TITLES =
      "[...document.querySelectorAll('.fn-table tbody tr:not([hidden]) .fn-cell-title a:first-of-type')]"
          + ".map(a => a.textContent)";

  @RegisterExtension static final ChromiumExtension CHROMIUM = new ChromiumExtension();

  @ParameterizedTest
  @ValueSource(strings = {"way-a", "sentry"})
  void aTableIsSortedByItsHeads(String project) {
    try (BrowserPage page = CHROMIUM.open(project, "kind/talk.html")) {
      List<String> written = page.texts(TITLES);
      page.click(".fn-table th:first-child .fn-sort");

      assertThat(page.texts(TITLES))
          .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER)
          .hasSameElementsAs(written);
      assertThat(page.attribute(".fn-table th", "aria-sort")).isEqualTo("ascending");

      page.click(".fn-table th:first-child .fn-sort");
      assertThat(page.attribute(".fn-table th", "aria-sort")).isEqualTo("descending");
      assertThat(page.value("location.search").asText()).isEqualTo("?sort=-1");
      assertThat(page.errors()).isEmpty();
    }
  }

  @Test
  void theAddressKeepsHowATableIsSortedAndFiltered() throws IOException {
    try (BrowserPage page = CHROMIUM.open("way-a", "kind/talk.html")) {
      page.load(() -> page.value("location.search = '?sort=2&filter=harbour'"));

      assertThat(page.value("document.querySelector('.fn-filter-field').value").asText())
          .isEqualTo("harbour");
      assertThat(
              page.value("document.querySelectorAll('th')[1].getAttribute('aria-sort')").asText())
          .isEqualTo("ascending");
      assertThat(page.texts(TITLES)).hasSizeBetween(1, 6);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"way-a", "sentry", "journal"})
  void aTableShowsOnlyWhatHasTheTypedWords(String project) {
    try (BrowserPage page = CHROMIUM.open(project, "kind/talk.html")) {
      page.value("document.querySelector('.fn-filter-field').focus()");
      page.type("sandbank uncertainty");

      assertThat(page.texts(TITLES)).containsExactly("Error Bars for People in a Hurry");
      assertThat(page.value("document.querySelector('.fn-filter-count').textContent").asText())
          .isEqualTo("1 of 7");
      assertThat(page.value("location.search").asText()).contains("filter=sandbank");
    }
  }

  @Test
  void actionsAreFilteredWithTheirOwners() {
    try (BrowserPage page = CHROMIUM.open("way-a", "kind/action.html")) {
      page.value("document.querySelector('.fn-filter-field').focus()");
      page.type("bell");

      assertThat(
              page.value(
                      "[...document.querySelectorAll('.fn-owner:not([hidden])')].every(o =>"
                          + " o.querySelector('li:not([hidden])'))")
                  .asBoolean())
          .isTrue();
      assertThat(page.value("document.querySelectorAll('.fn-owner[hidden]').length").asInt())
          .isPositive();
    }
  }

  @Test
  void whatIsFoldedAwayIsShownWhenItMatchesAndAnActionCountsOnce() {
    String shown =
        "[...document.querySelectorAll('.fn-actions > li')].filter(l => l.checkVisibility())"
            + ".map(l => l.querySelector('a').textContent)";
    String count = "document.querySelector('.fn-filter-count').textContent";
    try (BrowserPage page = CHROMIUM.open("markup", "kind/action.html")) {
      List<String> written = page.texts(shown);
      page.value("document.querySelector('.fn-filter-field').focus()");
      page.type("rope");

      assertThat(page.texts(shown)).containsExactly("buy rope", "buy rope");
      assertThat(page.value(count).asText()).isEqualTo("1 of 4");

      page.value(
          "(f => { f.value = ''; f.dispatchEvent(new Event('input')); })"
              + "(document.querySelector('.fn-filter-field'))");
      assertThat(page.texts(shown)).isEqualTo(written).doesNotContain("buy rope");
    }
  }

  @Test
  void anActionOfTwoOwnersStandsOnceInAnOrderThatIsNotByOwner() {
    try (BrowserPage page = CHROMIUM.open("markup", "kind/action.html")) {
      page.value(
          "(s => { s.value = 'due'; s.dispatchEvent(new Event('change')); })"
              + "(document.querySelector('.fn-order-field'))");

      assertThat(
              page.texts(
                  "[...document.querySelectorAll('.fn-actions:not([hidden]) > li')]"
                      + ".filter(l => l.checkVisibility()).map(l =>"
                      + " l.querySelector('.fn-by').textContent + ': ' + l.querySelector('a').textContent)"))
          .containsExactlyInAnyOrder(
              "Ana, Bo: oil the gate", "Ana: paint the bell", "Bo: sweep the pier");
    }
  }

  @Test
  void whatIsOfOneModuleCanBeChosenAndStandsInTheAddress() throws IOException {
    String shown =
        "[...document.querySelectorAll('.fn-actions > li:not([hidden]) a:first-of-type')]"
            + ".map(a => a.textContent)";
    try (BrowserPage page = CHROMIUM.open("modules", "kind/action.html")) {
      page.value(
          "(s => { s.value = 'Web'; s.dispatchEvent(new Event('change')); })"
              + "(document.querySelector('.fn-module-field'))");

      assertThat(page.texts(shown)).contains("Draw the curve").doesNotContain("Gauges");
      assertThat(page.value("document.querySelector('.fn-filter-count').textContent").asText())
          .isEqualTo("1 of 5");
      page.load(() -> page.value("location.search = '?module=Gauges'"));
      assertThat(page.value("document.querySelector('.fn-filter-count').textContent").asText())
          .isEqualTo("2 of 5");
    }
    try (BrowserPage page = CHROMIUM.open("way-a", "kind/action.html")) {
      assertThat(page.value("document.querySelector('.fn-module-field') === null").asBoolean())
          .isTrue();
    }
  }

  @Test
  void actionsAreOrderedByAgeAcrossOwners() {
    try (BrowserPage page = CHROMIUM.open("way-a", "kind/action.html")) {
      page.value(
          "(s => { s.value = 'age'; s.dispatchEvent(new Event('change')); })"
              + "(document.querySelector('.fn-order-field'))");

      String days =
          "[...document.querySelectorAll('.fn-actions:not([hidden]) > li')]"
              + ".filter(l => l.closest('details') === null).map(l => Number(l.dataset.days))";
      List<Integer> ages = new ArrayList<>();
      page.value(days).forEach(age -> ages.add(age.asInt()));
      assertThat(ages).hasSize(4).isSortedAccordingTo(Comparator.reverseOrder());
      assertThat(page.value("location.search").asText()).isEqualTo("?sort=age");
      assertThat(page.value("document.querySelector('.fn-actions li .fn-by').textContent").asText())
          .isNotEmpty();
    }
  }
}
