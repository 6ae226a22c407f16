package io.github.fieldnotes.render.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.NoteFixture;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionOptions;
import io.github.fieldnotes.plan.SectionPlan;
import io.github.fieldnotes.plan.SectionPlanner;
import io.github.fieldnotes.render.RenderedSection;
import io.github.fieldnotes.render.SectionRenderer;
import io.github.fieldnotes.render.content.Project;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One test for each place in which a theme's files are looked for, and for what can go wrong. */
class ThemeTest {

  private static final Kind IDEA = new Kind("idea", "Idea", "Ideas", true);

  @TempDir private Path project;
  @TempDir private Path jar;

  @BeforeEach
  void aThemeJarWithAParent() throws IOException {
    write(jar, "META-INF/fieldnotes/theme/harbour/theme.properties", "parent = quay\n");
    write(jar, "META-INF/fieldnotes/theme/quay/theme.properties", "styles = quay.css\n");
    write(jar, "META-INF/fieldnotes/theme/quay/assets/quay.css", "/* quay */");
  }

  @Test
  void theProjectsOwnFolderComesFirst() throws IOException {
    write(project, "templates/people.ftlh", "the project's");
    write(jar, "META-INF/fieldnotes/theme/harbour/templates/people.ftlh", "the theme's");

    assertThat(template("people.ftlh")).isEqualTo("the project's");
  }

  @Test
  void thenTheThemeThatIsNamed() throws IOException {
    write(jar, "META-INF/fieldnotes/theme/harbour/templates/people.ftlh", "the theme's");
    write(jar, "META-INF/fieldnotes/theme/quay/templates/people.ftlh", "the parent's");

    assertThat(template("people.ftlh")).isEqualTo("the theme's");
  }

  @Test
  void thenItsParent() throws IOException {
    write(jar, "META-INF/fieldnotes/theme/quay/templates/people.ftlh", "the parent's");

    assertThat(template("people.ftlh")).isEqualTo("the parent's");
  }

  @Test
  void thenTheBuiltInOne() {
    assertThat(template("people.ftlh")).contains("fn-people-list");
  }

  @Test
  void anOverrideChangesItsPartAlone() throws IOException {
    Map<String, String> before = pages("default");
    write(project, "templates/kind.ftlh", "<p>ours</p>\n");
    Map<String, String> after = pages("default");

    assertThat(after.remove("notes/kind/idea.html")).isEqualTo("<p>ours</p>\n");
    before.remove("notes/kind/idea.html");
    assertThat(after).isEqualTo(before).hasSize(2);
  }

  @Test
  void anOverrideCanIncludeWhatItReplaces() throws IOException {
    write(project, "templates/kind.ftlh", "<main><#include \"original/kind.ftlh\"></main>");
    write(
        jar,
        "META-INF/fieldnotes/theme/harbour/templates/kind.ftlh",
        "<b>jar</b><#include \"original/kind.ftlh\">");

    assertThat(pages("harbour").get("notes/kind/idea.html"))
        .startsWith("<main><b>jar</b><div class=\"fieldnotes fn-kind fn-kind-page-idea\"")
        .endsWith("</main>");
  }

  @Test
  void aChangedPartReachesTheTemplatesThatAreNotChanged() throws IOException {
    write(
        project,
        "templates/parts.ftlh",
        "<#include \"original/parts.ftlh\"><#macro up section>UP</#macro>");

    assertThat(pages("default").get("notes/kind/idea.html")).contains("UP");
  }

  @Test
  void theSectionsOfAProcessShareTheParsedTemplates() {
    List<String> opened = new ArrayList<>();
    ClassLoader loader =
        new ClassLoader(getClass().getClassLoader()) {
          @Override
          public URL getResource(String name) {
            opened.add(name);
            return super.getResource(name);
          }
        };
    Theme first = Theme.load(new ThemeOptions("default", Optional.empty(), loader));
    Theme second = Theme.load(new ThemeOptions("default", Optional.empty(), loader));
    pages(first);
    assertThat(opened).anyMatch(name -> name.endsWith(".ftlh"));
    opened.clear();

    assertThat(pages(second)).isEqualTo(pages(first));
    assertThat(opened).noneMatch(name -> name.endsWith(".ftlh"));
  }

  @Test
  void aTemplateThatHasChangedIsParsedAgain() throws IOException {
    ClassLoader loader = jars();
    write(project, "templates/kind.ftlh", "first");
    Theme before = Theme.load(new ThemeOptions("default", Optional.of(project), loader));
    assertThat(pages(before)).containsEntry("notes/kind/idea.html", "first");
    write(project, "templates/kind.ftlh", "the second");
    Theme after = Theme.load(new ThemeOptions("default", Optional.of(project), loader));

    assertThat(pages(after)).containsEntry("notes/kind/idea.html", "the second");
  }

  @Test
  void stylesOfTheProjectComeAfterThoseOfItsThemes() throws IOException {
    write(project, "assets/own.css", "/* own */");
    write(project, "assets/img/logo.svg", "<svg/>");
    Theme theme = theme("harbour");

    assertThat(theme.styles())
        .containsExactly("fieldnotes.css", "scheme.css", "quay.css", "own.css");
    assertThat(theme.assets()).contains("quay.css", "own.css", "img/logo.svg", "fieldnotes.js");
  }

  @Test
  void anAssetOfTheProjectReplacesTheOneOfItsName() throws IOException {
    write(project, "assets/fieldnotes.css", "/* all ours */");
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    theme("default").copyAsset("fieldnotes.css", out);

    assertThat(out).hasToString("/* all ours */");
    assertThat(theme("default").styles()).containsExactly("fieldnotes.css", "scheme.css");
  }

  @Test
  void wordsOfTheProjectAreTakenInTheirLanguageOnly() throws IOException {
    write(project, "messages/messages.properties", "index.notes = Logbook\n");
    Theme theme = theme("default");

    assertThat(Messages.load(theme, Locale.ENGLISH).word("index.notes")).isEqualTo("Logbook");
    assertThat(Messages.load(theme, Locale.GERMAN).word("index.notes")).isEqualTo("Notizen");
    assertThat(Messages.load(theme, Locale.ENGLISH).word("index.tags")).isEqualTo("Tags");
  }

  @Test
  void aPatternThatIsNoneIsReported() throws IOException {
    write(project, "messages/messages.properties", "date = the d MMMM\n");

    assertThatThrownBy(() -> Messages.load(theme("default"), Locale.ENGLISH))
        .isInstanceOf(ThemeException.class)
        .hasMessageStartingWith(
            "the message date is \"the d MMMM\", which is not a date pattern: ");
  }

  @Test
  void aThemeThatIsNotThereIsReportedWithWhereItWouldBe() {
    assertThatThrownBy(() -> theme("jornal"))
        .isInstanceOf(ThemeException.class)
        .hasMessage(
            "there is no theme 'jornal'. The built-in themes are default and journal; any other"
                + " needs a jar with META-INF/fieldnotes/theme/jornal/theme.properties among the dependencies of"
                + " fieldnotes-maven-plugin in <build>");
  }

  @Test
  void aThemeIsNotItsOwnParent() throws IOException {
    write(jar, "META-INF/fieldnotes/theme/quay/theme.properties", "parent = harbour\n");

    assertThatThrownBy(() -> theme("harbour"))
        .hasMessage("the theme harbour is its own parent: harbour > quay");
  }

  @Test
  void aNameIsNoPath() {
    assertThatThrownBy(() -> theme("../default")).hasMessageStartingWith("there is no theme");
  }

  @Test
  void aTemplateThatNobodyHasIsReportedWithAllPlaces() throws IOException {
    write(project, "templates/kind.ftlh", "\n  <#include \"nowhere.ftlh\">");

    assertThatThrownBy(() -> pages("harbour"))
        .isInstanceOf(ThemeException.class)
        .hasMessageStartingWith(project + "/templates/kind.ftlh:2:3: ")
        .hasMessageContaining("there is no template nowhere.ftlh; looked for " + project)
        .hasMessageContaining("theme harbour, templates/nowhere.ftlh; theme quay")
        .hasMessageEndingWith("theme default, templates/nowhere.ftlh");
  }

  @Test
  void aMistakeIsReportedWithFileLineColumnAndWhatThereIs() throws IOException {
    write(project, "templates/kind.ftlh", "<p>\n${page.head.titel}</p>");

    assertThatThrownBy(() -> pages("default"))
        .hasMessage(
            project
                + "/templates/kind.ftlh:2:3: the template fails on notes/kind/idea.html: there is"
                + " no page.head.titel; did you mean title? HeadView has id, title, section,"
                + " summary, others, pager");
  }

  @Test
  void aTemplateReachesNoFileOutsideItsFolders() throws IOException {
    write(project, "secret.txt", "secret");
    write(project, "templates/kind.ftlh", "<#include \"../secret.txt\">");

    assertThatThrownBy(() -> pages("default")).isInstanceOf(ThemeException.class);
  }

  private Map<String, String> pages(String name) {
    return pages(theme(name));
  }

  private static Map<String, String> pages(Theme theme) {
    Appearance look = new Appearance(theme, Locale.ENGLISH, ColourScheme.AUTO, 25, true);
    SectionOptions options = new SectionOptions("notes", "Notes", 25, look.theme().assets());
    SectionPlan plan =
        new SectionPlanner(options, new Diagnostics())
            .plan(
                new Library(
                    List.of(
                        NoteFixture.note("a.md")
                            .annotations(NoteFixture.annotation("a.md", IDEA, "IDEA", "Bells"))
                            .build()),
                    List.of()));
    RenderedSection section = SectionRenderer.render(plan, look, Project.UNKNOWN);
    Map<String, String> pages = new HashMap<>();
    for (Route route : section.pages()) {
      pages.put(route.path(), section.page(route).body());
    }
    return pages;
  }

  private String template(String name) {
    try (var in = theme("harbour").template(name).orElseThrow().open()) {
      return new String(in.readAllBytes());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Theme theme(String name) {
    return Theme.load(new ThemeOptions(name, Optional.of(project), jars()));
  }

  private ClassLoader jars() {
    try {
      return new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader());
    } catch (java.net.MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(Path folder, String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
