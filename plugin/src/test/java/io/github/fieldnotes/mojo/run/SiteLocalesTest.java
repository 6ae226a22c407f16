package io.github.fieldnotes.mojo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteLocalesTest {

  @TempDir private Path site;

  @Test
  void theSiteWithoutALanguageIsTheRoot() {
    assertThat(new SiteLocales(List.of("default", "de")).sites(site))
        .containsExactly(
            new SiteLocales.Site(Locale.ROOT, site),
            new SiteLocales.Site(Locale.GERMAN, site.resolve("de")));
  }

  @Test
  void theFirstLanguageIsTheRootWhereTheSitePluginPutIt() {
    assertThat(new SiteLocales(List.of("en", "pt_BR")).sites(site))
        .containsExactly(
            new SiteLocales.Site(Locale.ENGLISH, site),
            new SiteLocales.Site(new Locale("pt", "BR"), site.resolve("pt_BR")));
  }

  @Test
  void theFirstLanguageHasItsFolderWhereTheSitePluginMadeOne() throws IOException {
    Files.createDirectory(site.resolve("en"));

    assertThat(new SiteLocales(List.of("en")).sites(site))
        .containsExactly(new SiteLocales.Site(Locale.ENGLISH, site.resolve("en")));
  }
}
