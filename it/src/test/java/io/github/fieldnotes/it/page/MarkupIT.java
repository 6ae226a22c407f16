package io.github.fieldnotes.it.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.site.BuiltSite;
import io.github.fieldnotes.it.site.SiteLinks;
import org.junit.jupiter.api.Test;

/** Text that template engines and file systems might trip over. */
class MarkupIT {

  private final BuiltSite site = new BuiltSite("markup");

  @Test
  void signsOfTemplateLanguagesAreShownAsWritten() {
    String text = site.part("notes/signs.html").text();

    assertThat(text)
        .contains(
            "Dollars: $, $relativePath, ${x}, $!{x}, $esc.html(x) and $$.",
            "Directives: #, #set($a = 1), #if(true), <#if x>, </#if>, <@macro/>, [#1], [#if x]",
            "Costs $5 or ${price}, #1 in <#list xs>",
            "$x ## ##",
            "echo \"${HOME}\" # $1 <#if> [#1]");
    // in the head a word joiner, which has no width, keeps a skin from reading "${" and "<#"
    assertThat(site.page("notes/signs.html").title().replace("\u2060", ""))
        .contains("Signs: $, #, ${x}, <#if> and [#1]");
    assertThat(site.part("notes/index.html").text())
        .contains("Signs: $, #, ${x}, <#if> and [#1]", "${category}");
  }

  @Test
  void aLinkWithADollarStaysWhole() {
    assertThat(site.annotations("talk").get(0).get("link").asText())
        .isEqualTo("https://example.org/talk?a=1&b=$2#part");
    assertThat(site.part("notes/signs.html").select("a").eachAttr("href"))
        .contains("https://example.org/talk?a=1&b=$2#part");
  }

  @Test
  void notesWithAwkwardFileNamesHavePagesAndWorkingLinks() {
    assertThat(site.part("notes/index.html").text())
        .contains("A blank in its name", "Sharp", "Sure");
    assertThat(site.data().get("notes")).hasSize(7);
    assertThat(SiteLinks.broken(site)).isEmpty();
  }
}
