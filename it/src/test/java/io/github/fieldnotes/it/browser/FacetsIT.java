package io.github.fieldnotes.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers filter the notes of the index by several facets at once, and its address keeps them. */
class FacetsIT {

  private static final String FOUND =
      "[...document.querySelectorAll('.fn-found .fn-card-title')].map(a => a.textContent)";

  @RegisterExtension static final ChromiumExtension CHROMIUM = new ChromiumExtension();

  @ParameterizedTest
  @ValueSource(strings = {"way-a", "sentry", "journal"})
  void facetsCombineAndTheAddressKeepsThem(String project) {
    try (BrowserPage page = CHROMIUM.open(project, "index.html")) {
      page.click(".fn-facets-open");
      page.until("document.querySelectorAll('.fn-facet-field').length > 3");
      choose(page, "Folder", "meetings");

      assertThat(page.texts(FOUND)).hasSize(2);
      assertThat(page.value("document.querySelector('.fn-filter-count').textContent").asText())
          .isEqualTo("2 of 8");

      choose(page, "Kind", "Risks");
      assertThat(page.texts(FOUND)).hasSizeBetween(1, 2);
      assertThat(page.value("location.search").asText()).isEqualTo("?folder=meetings&kind=risk");

      page.click(".fn-facets-clear");
      assertThat(page.texts(FOUND)).isEmpty();
      assertThat(page.value("location.search").asText()).isEmpty();
      assertThat(page.errors()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"way-a", "sentry", "journal"})
  void anAddressWithFacetsShowsWhatHasAllOfThem(String project) throws Exception {
    try (BrowserPage page = CHROMIUM.open(project, "index.html")) {
      page.load(() -> page.value("location.search = '?folder=adr&kind=talk'"));
      page.until("document.querySelector('.fn-filter-count')?.textContent");

      assertThat(page.value("document.querySelector('.fn-filter-count').textContent").asText())
          .isEqualTo("Nothing matches");
      page.load(() -> page.value("location.search = '?folder=adr&kind=decision'"));
      page.until("document.querySelectorAll('.fn-found .fn-card').length > 0");

      assertThat(page.texts(FOUND)).hasSize(3);
      assertThat(page.errors()).isEmpty();
    }
  }

  /** Chooses the value with this name, as a reader does. */
  private static void choose(BrowserPage page, String field, String value) {
    page.value(
        "(() => { const label = [...document.querySelectorAll('.fn-facet-bar label')]"
            + ".find(l => l.textContent.startsWith('"
            + field
            + "')); const select = label.querySelector('select');"
            + " select.value = [...select.options].find(o => o.textContent.startsWith('"
            + value
            + "')).value; select.dispatchEvent(new Event('change')); })()");
  }
}
