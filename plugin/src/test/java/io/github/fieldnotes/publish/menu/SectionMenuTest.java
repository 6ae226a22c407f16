package io.github.fieldnotes.publish.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.apache.maven.doxia.site.SiteModel;
import org.apache.maven.doxia.site.io.xpp3.SiteXpp3Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether readers of a site find the section. */
class SectionMenuTest {

  private static final SectionMenu REPORT = new SectionMenu("notes/index", true);
  private static final SectionMenu NO_REPORT = new SectionMenu("notes/index", false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<menu name='A'><item name='N' href='notes/index.html'/></menu>",
        "<menu name='A'><item name='N' href='/notes/index.html#top'/></menu>",
        "<menu name='A'><item name='N' href='./notes/'/></menu>",
        "<menu name='A'><item name='B' href='b.html'><item name='N' href='notes'/></item></menu>",
        "<links><item name='N' href='notes/index.html'/></links>",
        "<breadcrumbs><item name='N' href='notes/index.html'/></breadcrumbs>",
      })
  void anAddressLeadsToIt(String body) throws Exception {
    assertThat(NO_REPORT.isIn(site(body))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<menu ref='reports'/>",
        "<menu name='A'><item ref='notes/index'/></menu>",
      })
  void aMenuOfReportsLeadsToItIfItIsAReport(String body) throws Exception {
    assertThat(REPORT.isIn(site(body))).isTrue();
    assertThat(NO_REPORT.isIn(site(body))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<menu ref='modules'/>",
        "<menu name='A'><item name='N' href='index.html'/></menu>",
        "<menu name='A'><item name='N' href='notes/other.html'/></menu>",
        "<menu name='A'><item name='N' href='https://example.org/notes/index.html'/></menu>",
        "<menu name='A'><item name='N'/></menu>",
      })
  void otherMenusDoNot(String body) throws Exception {
    assertThat(REPORT.isIn(site(body))).isFalse();
  }

  @Test
  void theItemCanBePasted() throws Exception {
    String item = REPORT.item("Notes & \"more\" <here>");

    assertThat(item)
        .isEqualTo(
            "<item name=\"Notes &amp; &quot;more&quot; &lt;here>\" href=\"notes/index.html\"/>");
    assertThat(REPORT.isIn(site("<menu name='A'>" + item + "</menu>"))).isTrue();
  }

  private static SiteModel site(String body) throws Exception {
    return new SiteXpp3Reader()
        .read(new StringReader("<site name='S'><body>" + body + "</body></site>"));
  }
}
