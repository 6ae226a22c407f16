package io.github.fieldnotes.it.skin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.site.BuiltSite;
import io.github.fieldnotes.it.site.SiteLinks;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The example in the Sentry skin, which runs every page's body through Velocity. */
class SentrySkinIT {

  private final BuiltSite site = new BuiltSite("sentry");

  @Test
  void theSectionHasTheSamePagesAsInFluido() {
    assertThat(site.sectionPages()).isEqualTo(new BuiltSite("way-a").sectionPages());
  }

  @Test
  void everyPageSaysTheSameAsInFluido() {
    BuiltSite fluido = new BuiltSite("way-a");

    for (String page : site.sectionPages()) {
      Element part = site.part(page);
      // the skin numbers links for print
      part.select("sup.visible-print-inline").remove();
      assertThat(part.text()).as(page).isEqualTo(fluido.part(page).text());
    }
  }

  /** The skin adds the keywords of site.xml to those of each page, and writes "null" for none. */
  @Test
  void aPageShowsItsOwnKeywordsAndNoOthers() {
    for (String page : site.sectionPages()) {
      Document whole = site.page(page);
      List<String> shown = whole.select(".document-footer .keywords .label").eachText();
      String named = whole.select("meta[name=keywords]").attr("content");
      assertThat(String.join(",", shown)).as(page).isEqualTo(named).doesNotContain("null");
    }
    assertThat(site.page("notes/person/ada-foghorn.html").select(".keywords").text()).isEmpty();
  }

  @Test
  void noLinkIsBroken() {
    assertThat(SiteLinks.broken(site)).isEmpty();
  }
}
