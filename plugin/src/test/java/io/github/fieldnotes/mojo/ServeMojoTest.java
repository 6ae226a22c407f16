package io.github.fieldnotes.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The preview of a real folder of notes, in the real skin. */
@MojoTest(realRepositorySession = true)
@MojoParameter(name = "notesDirectory", value = "${basedir}/target/serve-mojo/notes")
@MojoParameter(name = "siteDirectory", value = "${basedir}/target/serve-mojo/src")
@MojoParameter(name = "outputDirectory", value = "${basedir}/target/serve-mojo/site")
@MojoParameter(name = "port", value = "0")
class ServeMojoTest {

  private static final Pattern ADDRESS =
      Pattern.compile("the section is at (http://127\\.0\\.0\\.1:\\d+/)notes/index\\.html");
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

  private final Lines lines = new Lines();
  private final TrialProject project = TrialProject.of("serve-mojo");
  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicReference<Exception> failure = new AtomicReference<>();
  @Inject private MavenSession session;
  private Thread goal;
  private URI root;

  @Provides
  @Singleton
  Log log() {
    return lines;
  }

  @BeforeEach
  void aProjectWithANote() throws IOException {
    project.clear(session);
    project.write("notes/tides.md", "# Tides\n\nHigh water at 3.\n");
  }

  @AfterEach
  void isStopped() throws InterruptedException {
    if (goal != null) {
      goal.interrupt();
      goal.join(TimeUnit.NANOSECONDS.toMillis(PATIENCE));
      assertThat(goal.isAlive()).isFalse();
      assertThat(failure).hasValue(null);
    }
  }

  @Test
  @InjectMojo(goal = "serve")
  void aSavedChangeIsOnThePageInTheSkinAndNothingIsWritten(ServeMojo mojo) throws Exception {
    start(mojo);
    assertThat(await("notes/tides.html", "High water at 3."))
        .contains("maven-fluido", "href=\"../index.html\"", "Project Reports");

    project.write("notes/tides.md", "# Tides\n\nHigh water at 4.\n");
    project.write("notes/wells.md", "# Wells\n");

    await("notes/tides.html", "High water at 4.");
    await("notes/wells.html", "Wells");
    await("notes/index.html", "wells.html");
    assertThat(get("notes/notes.json")).contains("\"Wells\"");
    assertThat(get("css/apache-maven-fluido-2.1.0.min.css")).isNotEmpty();
    assertThat(project.folder().resolve("site")).doesNotExist();
    assertThat(written()).containsExactly("notes/tides.md", "notes/wells.md", "src/site.xml");
  }

  @Test
  @InjectMojo(goal = "serve")
  void pagesAreThoseOfTheReportButForTheScript(ServeMojo mojo) throws Exception {
    start(mojo);

    String page = get("notes/tides.html");

    assertThat(Jsoup.parse(page).select("script[data-fieldnotes-version]")).hasSize(1);
    assertThat(page).doesNotContain("fieldnotes-preview", "fnMark");
  }

  @Test
  @InjectMojo(goal = "serve")
  void problemsAreOnThePageAndInTheTerminalUntilTheyAreCorrected(ServeMojo mojo) throws Exception {
    start(mojo);

    project.write("notes/tides.md", "# Tides\n\n[wells](wells.md)\n");
    String page = await("notes/tides.html", "fieldnotes-preview");
    assertThat(Jsoup.parse(page).select("#fieldnotes-preview a").attr("href"))
        .isEqualTo("vscode://file" + project.folder().resolve("notes/tides.md") + ":3:1");
    assertThat(lines.all).anyMatch(line -> line.contains("tides.md:3:1: ") && isWarning(line));

    project.write("notes/wells.md", "# Wells\n");
    await("notes/tides.html", "href=\"wells.html\"");
    assertThat(get("notes/tides.html")).doesNotContain("fieldnotes-preview");
    assertThat(lines.all)
        .anyMatch(
            line -> line.startsWith("[info] Fieldnotes: no longer: ") && line.contains(":3:1: "));
  }

  private static boolean isWarning(String line) {
    return line.startsWith("[warn] ");
  }

  @Test
  @InjectMojo(goal = "serve")
  void aBrokenTemplateLeavesTheLastPageAndIsNamed(ServeMojo mojo) throws Exception {
    start(mojo);
    await("notes/tides.html", "High water at 3.");

    project.write("src/fieldnotes/templates/note.ftlh", "<p>${page.nothing}</p>\n");
    assertThat(await("notes/tides.html", "You see the last good page."))
        .contains("note.ftlh", "High water at 3.");

    project.write("src/fieldnotes/templates/note.ftlh", "<p>own ${page.title}</p>\n");
    assertThat(await("notes/tides.html", "own Tides")).doesNotContain("last good page");
  }

  @Test
  @InjectMojo(goal = "serve")
  void theMenuFollowsTheSiteDescriptor(ServeMojo mojo) throws Exception {
    start(mojo);
    await("notes/tides.html", "Main");
    String descriptor = Files.readString(project.folder().resolve("src/site.xml"));

    project.write("src/site.xml", descriptor.replace("name=\"Main\"", "name=\"Quays\""));
    await("notes/tides.html", "Quays");

    project.write("src/site.xml", "<site");
    await("notes/tides.html", "could not use site.xml");
    assertThat(get("notes/tides.html")).contains("High water at 3.");
  }

  @Test
  @InjectMojo(goal = "serve")
  void filesOfTheSiteComeFromItsSourcesAndFromTheLastBuild(ServeMojo mojo) throws Exception {
    project.write("site/team.html", "<p>Ana Example</p>");
    project.write("site/css/site.css", "p { color: red }");
    project.write("src/resources/css/site.css", "p { color: blue }");
    start(mojo);

    assertThat(get("team.html")).isEqualTo("<p>Ana Example</p>");
    assertThat(get("css/site.css")).isEqualTo("p { color: blue }");
    assertThat(status("META-INF/maven/site.vm")).isEqualTo(404);
    assertThat(status("..%2fsrc/site.xml")).isEqualTo(404);
  }

  @Test
  @InjectMojo(goal = "serve")
  @MojoParameter(name = "editor", value = "code")
  void anEditorThatIsNoAddressFails(ServeMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "editor is 'code'; it must be an address with {path}, such as"
                + " idea://open?file={path}&line={line}, or none");
  }

  @Test
  @InjectMojo(goal = "serve")
  @MojoParameter(name = "port", value = "70000")
  void aPortThatDoesNotExistFails(ServeMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("port is 70000; it must be from 0 to 65535");
  }

  private void start(ServeMojo mojo) throws Exception {
    goal =
        new Thread(
            () -> {
              try {
                mojo.execute();
              } catch (Exception e) {
                failure.set(e);
              }
            });
    goal.setContextClassLoader(Thread.currentThread().getContextClassLoader());
    goal.start();
    long end = System.nanoTime() + PATIENCE;
    while (root == null) {
      assertThat(goal.isAlive() && System.nanoTime() < end).as(lines.all.toString()).isTrue();
      TimeUnit.MILLISECONDS.sleep(20);
      Matcher said = ADDRESS.matcher(List.copyOf(lines.all).toString());
      root = said.find() ? URI.create(said.group(1)) : null;
    }
  }

  private String await(String path, String text) throws Exception {
    long end = System.nanoTime() + PATIENCE;
    String page = get(path);
    while (!page.contains(text)) {
      assertThat(System.nanoTime() < end).as(page + lines.all).isTrue();
      TimeUnit.MILLISECONDS.sleep(20);
      page = get(path);
    }
    return page;
  }

  private String get(String path) throws Exception {
    return ask(path).body();
  }

  private int status(String path) throws Exception {
    return ask(path).statusCode();
  }

  private HttpResponse<String> ask(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(root + path)).build();
    return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** All files of the project. */
  private List<String> written() throws IOException {
    Path folder = project.folder();
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
