package io.github.fieldnotes.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.Fieldnotes;
import io.github.fieldnotes.Settings;
import io.github.fieldnotes.publish.project.SiteProject;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.word.UnknownKinds;
import io.github.fieldnotes.render.RenderedSection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedListFillerTest {

  @TempDir private Path folder;

  @Test
  void aPageGetsWhatItAsksFor() throws IOException {
    Document page = filled("a b <!-- fieldnotes kind=action state=open limit=2 --> c");

    assertThat(page.select(".fn-listing li > a").eachText()).containsExactly("Oil", "Paint");
    assertThat(page.select(".fn-listing li > a").attr("href")).startsWith("../notes/new.html#");
    assertThat(page.select("link[href=../notes/assets/fieldnotes.css]")).hasSize(1);
  }

  @Test
  void anElementAsksToo() throws IOException {
    Document page =
        filled("a <div class=\"fieldnotes-list\" title=\"kind='action' limit=1\"></div> b");

    assertThat(page.select(".fn-listing li > a").eachText()).containsExactly("Oil");
    assertThat(page.select(".fieldnotes-list")).isEmpty();
    assertThat(
            filled("<div title=\"tag=&quot;tides&quot;\" class=\"fieldnotes-list\"></div>").text())
        .contains("Old")
        .doesNotContain("New");
    assertThat(filled("<div class=\"fieldnotes-list\"></div>").select(".fn-listing li > a"))
        .hasSize(2);
  }

  @Test
  void aSecondRunChangesNothingOfWhatAnElementAskedFor() throws IOException {
    String first = filled("<div class=\"fieldnotes-list\" title=\"limit=1\"></div>").outerHtml();

    assertThat(new EmbeddedListFiller(site()).fill(section())).isEmpty();
    assertThat(page().outerHtml()).isEqualTo(first);
  }

  @Test
  void aCommentThatTheSitePluginLeftOutIsReportedWithWhatToWrite() throws IOException {
    write("src/markdown/docs/todo.md", "# Todo\n\n<!-- fieldnotes kind=action tag=\"a b\" -->\n");
    write("site/docs/todo.html", "<head></head>a b");

    assertThat(new EmbeddedListFiller(site()).fill(section()))
        .containsExactly(
            folder.resolve("src/markdown/docs/todo.md")
                + ":3: the site plugin left out this comment, so there is no list; request it"
                + " with <div class=\"fieldnotes-list\" title=\"kind=action tag='a"
                + " b'\"></div>");
  }

  @Test
  void aCommentThatIsShownAsCodeIsNotMissed() throws IOException {
    write("src/markdown/docs/todo.md", "    <!-- fieldnotes tag=\"a b\" -->\n");
    write(
        "site/docs/todo.html",
        "<head></head><pre>&lt;!-- fieldnotes tag=&quot;a b&quot; --&gt;</pre>");

    assertThat(new EmbeddedListFiller(site()).fill(section())).isEmpty();
  }

  @Test
  void withoutAKindTheNotesAreListed() throws IOException {
    assertThat(filled("<!-- fieldnotes -->").select(".fn-listing li > a").eachText())
        .containsExactly("New", "Old");
    assertThat(filled("<!-- fieldnotes year=2020 -->").select(".fn-listing li > a").eachText())
        .containsExactly("Old");
    assertThat(filled("<!-- fieldnotes tag=TIDES -->").select(".fn-listing li > a").eachText())
        .containsExactly("Old");
  }

  @Test
  void nothingFoundIsSaid() throws IOException {
    assertThat(filled("<!-- fieldnotes tag=none -->").select(".fn-listing > p").eachText())
        .contains("Nothing yet");
  }

  @Test
  void aSecondRunChangesNothing() throws IOException {
    String first = filled("<!-- fieldnotes -->").outerHtml();

    assertThat(new EmbeddedListFiller(site()).fill(section())).isEmpty();
    assertThat(page().outerHtml()).isEqualTo(first);
  }

  @Test
  void aMistakeIsReportedWithFileAndLineAndLeavesTheRest() throws IOException {
    write("src/markdown/docs/todo.md", "# Todo\n\n<!-- fieldnotes kind=actions -->\n");
    write("site/docs/todo.html", "<head></head>a <!-- fieldnotes kind=actions --> b");

    assertThat(new EmbeddedListFiller(site()).fill(section()))
        .singleElement()
        .asString()
        .startsWith(
            folder.resolve("src/markdown/docs/todo.md") + ":3: there is no kind \"actions\"")
        .contains("did you mean action? There are action");
    assertThat(page().text()).isEqualTo("a b");
  }

  @Test
  void aMistakeTakesNothingOfWhatFollowsHoweverOftenItIsRun() throws IOException {
    String asked = "<!-- fieldnotes kind=x --> between <!-- fieldnotes limit=1 --> behind";
    write("src/markdown/docs/todo.md", asked);
    write("site/docs/todo.html", "<head></head>" + asked);

    new EmbeddedListFiller(site()).fill(section());
    new EmbeddedListFiller(site()).fill(section());

    assertThat(page().text()).startsWith("between New").endsWith("behind");
    assertThat(page().select(".fn-listing")).hasSize(1);
  }

  @Test
  void aPageThatAsksForNothingIsNotTouched() throws IOException {
    write("src/markdown/docs/todo.md", "# Todo\n");
    write("site/docs/todo.html", "<head></head><!-- fieldnotes -->");

    new EmbeddedListFiller(site()).fill(section());

    assertThat(page().select(".fn-listing")).isEmpty();
  }

  private Document filled(String asked) throws IOException {
    write("src/markdown/docs/todo.md", asked);
    write("site/docs/todo.html", "<html><head></head><body>" + asked + "</body></html>");
    assertThat(new EmbeddedListFiller(site()).fill(section())).isEmpty();
    return page();
  }

  private Document page() throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("site/docs/todo.html")));
  }

  private RenderedSection section() throws IOException {
    write("notes/new.md", "---\ndate: 2021-02-03\n---\n# New\n\n- ACTION: Oil\n- ACTION: Paint\n");
    write("notes/old.md", "---\ndate: 2020-02-03\ntags: [tides]\n---\n# Old\n\n- ACTION: Bell\n");
    ReadOptions reading =
        new ReadOptions(
            folder.resolve("notes"), List.of(), List.of(), false, true, UnknownKinds.ADD);
    return Fieldnotes.section(new Settings(reading, "notes", "Notes")).rendered();
  }

  @SuppressWarnings("deprecation") // the one constructor that needs no container
  private SiteProject site() {
    MavenProject project = new MavenProject();
    DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
    request.setUserProperties(new Properties());
    MavenSession session = new MavenSession(null, null, request, new DefaultMavenExecutionResult());
    return new SiteProject(project, session, folder.resolve("src"), folder.resolve("site"), "test");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
