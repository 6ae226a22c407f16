package io.github.fieldnotes.mojo.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.read.folder.NotesFolder;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;

class ModulesTest {

  private static final Path ROOT = Path.of("/projects/tidewatch");

  private final MavenProject root = project("", "Tidewatch");
  private final MavenProject core = project("core", "Core");
  private final MavenProject web = project("apps/web", "Web");

  @Test
  void theNotesOfAModuleAreWhereTheModuleIs() {
    assertThat(paths(modules(root, core, web)))
        .containsExactlyInAnyOrder(
            "'' src/notes Tidewatch",
            "'adr' docs/adr Tidewatch",
            "'core' core/src/notes Core",
            "'core/adr' core/docs/adr Core",
            "'apps/web' apps/web/src/notes Web",
            "'apps/web/adr' apps/web/docs/adr Web");
  }

  @Test
  void aModuleSaysWhereItsNotesAreOrThatItHasNone() {
    configure(core, "notesDirectory", "notes");
    configure(core, "notesDirectories", "");
    web.getProperties().setProperty("fieldnotes.skip", "true");

    assertThat(paths(modules(root, core, web)))
        .containsExactlyInAnyOrder(
            "'' src/notes Tidewatch", "'adr' docs/adr Tidewatch", "'core' core/notes Core");
  }

  @Test
  void aModuleBesideItsProjectIsFoundByWhatThePomNames() {
    MavenProject beside = project("../harbour", "Harbour");
    MavenProject other = project("../other", "Other");
    root.getModel().addModule("../harbour/pom.xml");
    root.getModel().addModule("../harbour");

    assertThat(paths(modules(root, beside, other)))
        .contains("'a-harbour' ../harbour/src/notes Harbour")
        .noneMatch(path -> path.contains("other"));
  }

  @Test
  void twoModulesOfOneNameAreCalledByTheirArtifacts() {
    core.setName("Web");

    assertThat(modules(root, core, web).folders(own()).all())
        .extracting(NotesFolder::module)
        .contains("a-core", "a-web")
        .doesNotContain("Web");
  }

  @Test
  void twoPomsInOneFolderAreOneModule() {
    MavenProject again = project("core", "Core again");

    assertThat(paths(modules(root, core, again)).stream().filter(p -> p.contains("core/src")))
        .containsExactly("'core' core/src/notes Core");
  }

  @Test
  void aProjectWithoutModulesIsElsewhereUnlessMavenWasStartedThere() {
    assertThat(modules(core, root, web).isElsewhere()).isTrue();
    core.setExecutionRoot(true);
    assertThat(modules(core, root, web).isElsewhere()).isFalse();
    assertThat(modules(root, core).isElsewhere()).isFalse();
  }

  @Test
  void modulesThatMavenDoesNotKnowAreLeftOut() {
    root.getModel().addModule("core");

    assertThat(modules(root).areLeftOut()).isTrue();
    assertThat(modules(root, core).areLeftOut()).isFalse();
  }

  private static List<String> paths(Modules modules) {
    return modules.folders(own()).all().stream()
        .map(
            folder ->
                "'%s' %s %s"
                    .formatted(
                        folder.path(),
                        ROOT.relativize(folder.directory()).toString().replace('\\', '/'),
                        folder.module()))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static ProjectNotes own() {
    return ProjectNotes.of(ROOT.resolve("src/notes").toFile(), Map.of("adr", "docs/adr"));
  }

  private static Modules modules(MavenProject current, MavenProject... others) {
    @SuppressWarnings("deprecation") // the others want a container
    MavenSession session =
        new MavenSession(
            null, null, new DefaultMavenExecutionRequest(), new DefaultMavenExecutionResult());
    List<MavenProject> all = Stream.concat(Stream.of(current), Stream.of(others)).toList();
    session.setProjects(all);
    session.setAllProjects(all);
    session.setCurrentProject(current);
    return Modules.of(session);
  }

  private static void configure(MavenProject module, String parameter, String value) {
    Build build = module.getBuild();
    if (build.getPlugins().isEmpty()) {
      Plugin plugin = new Plugin();
      plugin.setGroupId("io.github.fieldnotes");
      plugin.setArtifactId("fieldnotes-maven-plugin");
      plugin.setConfiguration(new Xpp3Dom("configuration"));
      build.addPlugin(plugin);
    }
    Xpp3Dom child = new Xpp3Dom(parameter);
    child.setValue(value);
    ((Xpp3Dom) build.getPlugins().get(0).getConfiguration()).addChild(child);
  }

  private static MavenProject project(String folder, String name) {
    Model model = new Model();
    model.setArtifactId("a-" + Path.of(folder).getFileName());
    model.setBuild(new Build());
    MavenProject project = new MavenProject(model);
    project.setName(name);
    project.setGroupId("org.example");
    project.setVersion(name);
    project.setFile(new File(ROOT.resolve(folder).normalize().toFile(), "pom.xml"));
    return project;
  }
}
