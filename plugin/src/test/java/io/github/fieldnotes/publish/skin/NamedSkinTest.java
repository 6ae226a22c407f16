package io.github.fieldnotes.publish.skin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.publish.project.SiteProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The skin of a site is found where the site plugin finds it, one test for each step. */
class NamedSkinTest {

  private static final Locale BRAZIL = new Locale("pt", "BR");

  @TempDir Path folder;

  private final MavenProject project = project("tidewatch");
  private final MavenProject parent = project("shore");
  private final MavenProject grandparent = project("coast");
  private final DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();

  @BeforeEach
  void family() {
    project.setFile(folder.resolve("tidewatch/pom.xml").toFile());
    project.setParent(parent);
    parent.setParent(grandparent);
  }

  @Test
  void withoutADescriptorThereIsNone() throws Exception {
    assertThat(skin(Locale.ROOT)).isEmpty();
  }

  @Test
  void theProjectsOwnComesFirst() throws Exception {
    own("site.xml", skin("own", "1"));
    attached(parent, "site", skin("inherited", "1"));

    assertThat(skin(Locale.ROOT)).contains("org.example.skins:own:1");
  }

  @Test
  void aDescriptorWithoutASkinInheritsIt() throws Exception {
    own("site.xml", "<site><!-- <skin>none</skin> --><body/></site>");
    attached(parent, "site", skin("inherited", "1"));

    assertThat(skin(Locale.ROOT)).contains("org.example.skins:inherited:1");
  }

  @Test
  void aParentOnThisDiskHasItInAFolderOfTheSameName() throws Exception {
    parent.setFile(folder.resolve("shore/pom.xml").toFile());
    write(folder.resolve("shore/src/site/site.xml"), skin("inherited", "1"));
    attached(parent, "site", skin("attached", "1"));

    assertThat(skin(Locale.ROOT)).contains("org.example.skins:inherited:1");
  }

  @Test
  void aParentFromARepositoryHasItAttached() throws Exception {
    attached(grandparent, "site", skin("inherited", "1"));

    assertThat(skin(Locale.ROOT)).contains("org.example.skins:inherited:1");
  }

  @Test
  void aMenuCanBeInEachDescriptorOfTheSite() throws Exception {
    own("site.xml", "<site><!-- <menu name=\"none\"/> --><menu name=\"own\"/></site>");
    attached(parent, "site", "<site combine.self=\"override\"><menu name=\"parent\"/></site>");
    attached(grandparent, "site", "<site><menu name=\"old\"/></site>");

    assertThat(named(Locale.ROOT, false).siteDescriptors())
        .contains("\"own\"", "\"parent\"")
        .doesNotContain("none", "old");
  }

  @Test
  void anOverrideEndsTheLine() throws Exception {
    own("site.xml", "<site\n name=\"Tides\" combine.self=\"override\"><body/></site>");
    attached(parent, "site", skin("inherited", "1"));

    assertThat(skin(Locale.ROOT)).isEmpty();
  }

  @Test
  void anOverrideOfAParentEndsItThere() throws Exception {
    attached(parent, "site", "<project combine.self='override'/>");
    attached(grandparent, "site", skin("inherited", "1"));

    assertThat(skin(Locale.ROOT)).isEmpty();
  }

  @Test
  void aMergeGoesOn() throws Exception {
    own("site.xml", "<site combine.self=\"merge\"><body/></site>");
    attached(parent, "site", skin("inherited", "1"));

    assertThat(skin(Locale.ROOT)).contains("org.example.skins:inherited:1");
  }

  @Test
  void theDescriptorOfTheLanguageComesFirst() throws Exception {
    attached(parent, "site", skin("all", "1"));
    assertThat(skin(BRAZIL)).contains("org.example.skins:all:1");
    attached(parent, "site_pt", skin("portuguese", "1"));
    assertThat(skin(BRAZIL)).contains("org.example.skins:portuguese:1");
    attached(parent, "site_pt_BR", skin("brazilian", "1"));
    assertThat(skin(BRAZIL)).contains("org.example.skins:brazilian:1");
    assertThat(named(BRAZIL, true).coordinates()).contains("org.example.skins:portuguese:1");
    assertThat(skin(Locale.ROOT)).contains("org.example.skins:all:1");
    own("site_pt.xml", skin("own", "1"));
    assertThat(skin(BRAZIL)).contains("org.example.skins:own:1");
  }

  @Test
  void anEmptyArtifactStandsForOneThatNoRepositoryHas() throws Exception {
    attached(parent, "site_pt", "");
    attached(parent, "site", skin("inherited", "1"));

    assertThat(skin(BRAZIL)).contains("org.example.skins:inherited:1");
  }

  @Test
  void aDamagedArtifactNamesNone() throws Exception {
    attached(parent, "site", "<site><skin><groupId>org.exam");

    assertThat(skin(Locale.ROOT)).isEmpty();
  }

  @Test
  void aFolderInPlaceOfAnArtifactNamesNone() throws Exception {
    Files.createDirectories(repository(parent, "site"));

    assertThat(skin(Locale.ROOT)).isEmpty();
  }

  @Test
  void expressionsAreOfTheProjectWhoseSiteIsMade() throws Exception {
    attached(parent, "site", skin("tides", "${skin.version}"));
    parent.getProperties().setProperty("skin.version", "1");
    project.getProperties().setProperty("skin.version", "2");

    assertThat(skin(Locale.ROOT)).contains("org.example.skins:tides:2");
    request.getUserProperties().setProperty("skin.version", "3");
    assertThat(skin(Locale.ROOT)).contains("org.example.skins:tides:3");
    assertThat(named(Locale.ENGLISH, true).coordinates()).contains("org.example.skins:tides:2");
  }

  @Test
  void expressionsOfThisAreOfTheDescriptorsProject() throws Exception {
    attached(parent, "site", skin("${this.skin.name}", "${this.version}"));
    parent.getProperties().setProperty("skin.name", "tides");
    project.getProperties().setProperty("skin.name", "waves");
    project.setVersion("8");

    assertThat(skin(Locale.ROOT)).contains("org.example.skins:tides:1.0.0");
  }

  @Test
  void theModelOfTheProjectIsAsked() throws Exception {
    own("site.xml", skin("tides", "${project.version}"));
    assertThat(skin(Locale.ROOT)).contains("org.example.skins:tides:1.0.0");
    parent.setVersion("5");
    own("site.xml", skin("tides", "${project.parent.version}"));
    assertThat(skin(Locale.ROOT)).contains("org.example.skins:tides:5");
    own("site.xml", skin("tides", "${nothing}"));
    assertThat(skin(Locale.ROOT)).contains("org.example.skins:tides:${nothing}");
  }

  private static MavenProject project(String name) {
    MavenProject project = new MavenProject();
    project.setGroupId("org.example");
    project.setArtifactId(name);
    project.setVersion("1.0.0");
    return project;
  }

  private static String skin(String name, String version) {
    return """
    <site>
      <skin>
        <groupId>org.example.skins</groupId>
        <artifactId>%s</artifactId>
        <version>%s</version>
      </skin>
    </site>
    """
        .formatted(name, version);
  }

  private void own(String name, String xml) throws IOException {
    write(folder.resolve("tidewatch/src/site").resolve(name), xml);
  }

  private void attached(MavenProject to, String classifier, String xml) throws IOException {
    write(repository(to, classifier), xml);
  }

  private Path repository(MavenProject of, String classifier) {
    return folder.resolve(
        "repository/org/example/%1$s/%2$s/%1$s-%2$s-%3$s.xml"
            .formatted(of.getArtifactId(), of.getVersion(), classifier));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Optional<String> skin(Locale locale) throws IOException {
    return named(locale, false).coordinates();
  }

  private NamedSkin named(Locale locale, boolean isDoxia1) {
    DefaultRepositorySystemSession repository = new DefaultRepositorySystemSession();
    repository.setLocalRepositoryManager(new FolderRepository(folder.resolve("repository")));
    @SuppressWarnings("deprecation") // the others want a container
    MavenSession session =
        new MavenSession(null, repository, request, new DefaultMavenExecutionResult());
    SiteProject site =
        new SiteProject(
            project,
            session,
            folder.resolve("tidewatch/src/site"),
            folder.resolve("tidewatch/target/site"),
            "test");
    return new NamedSkin(site, new LocalArtifacts(repository, List.of()), locale, isDoxia1);
  }
}
