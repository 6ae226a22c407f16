package io.github.fieldnotes.mojo.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.mojo.incremental.PageFrame.PluginArtifact;
import io.github.fieldnotes.mojo.incremental.PageFrame.Project;
import io.github.fieldnotes.mojo.incremental.PageFrame.Site;
import io.github.fieldnotes.publish.menu.WrittenReport;
import io.github.fieldnotes.publish.project.SiteProject;
import io.github.fieldnotes.read.folder.NotesFolder;
import io.github.fieldnotes.store.FileStamp;
import io.github.fieldnotes.store.Fingerprint;
import io.github.fieldnotes.store.Variants;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;

/** Pages are made again when anything changes on which all of them depend. */
class PageFrameTest {

  private static final String CONFIGURATION =
      "<configuration a='1' b='2'><title x='y'>Notes</title><drafts>true</drafts></configuration>";

  @Test
  void eachComponentCounts() throws Exception {
    PageFrame sample = sample(CONFIGURATION);
    Map<String, String> keys = new HashMap<>();
    keys.put(key(sample), "sample");

    new Variants(PageFrameTest::own)
        .of(sample)
        .forEach((path, other) -> assertThat(keys.put(key(other), path)).as(path).isNull());
    assertThat(keys.values())
        .contains(
            "program.zone",
            "artifacts.classifier.none",
            "configuration.attributes.value",
            "configuration.children.name",
            "configuration.children.text.none",
            "project.userProperties.key",
            "site.reports.name",
            "notes.module")
        .hasSizeGreaterThan(40);
  }

  @Test
  void theOrderOfAttributesDoesNotCountAndThatOfElementsDoes() throws Exception {
    String turned = CONFIGURATION.replace("a='1' b='2'", "b='2' a='1'");
    String swapped =
        "<configuration a='1' b='2'><drafts>true</drafts><title x='y'>Notes</title></configuration>";

    assertThat(key(sample(turned))).isEqualTo(key(sample(CONFIGURATION)));
    assertThat(key(sample(swapped))).isNotEqualTo(key(sample(CONFIGURATION)));
  }

  @Test
  void whatMavenKnowsIsThePomAndThePropertiesOfTheUserAndOfThePlugin() {
    Properties system = new Properties();
    system.setProperty("fieldnotes.drafts", "true");
    system.setProperty("user.name", "ada");
    Model model = new Model();
    model.setArtifactId("tidewatch");
    DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
    request.getUserProperties().setProperty("day", "1");
    @SuppressWarnings("deprecation") // the others need a container
    MavenSession session = new MavenSession(null, null, request, new DefaultMavenExecutionResult());
    Path folder = Path.of("site");
    Project project =
        Project.of(
            new SiteProject(new MavenProject(model), session, folder, folder, "test"), system);

    assertThat(project.pom().orElseThrow()).contains("<artifactId>tidewatch</artifactId>");
    assertThat(project.userProperties()).containsExactly(Map.entry("day", "1"));
    assertThat(project.systemProperties()).containsExactly(Map.entry("fieldnotes.drafts", "true"));
  }

  @Test
  void whatIsUnknownIsNeverTheSame() throws Exception {
    PageFrame sample = sample(CONFIGURATION);
    List<String> unknown =
        new Variants(PageFrameTest::own)
            .of(sample).entrySet().stream()
                .filter(other -> !((PageFrame) other.getValue()).isKnown())
                .map(Map.Entry::getKey)
                .toList();

    assertThat(sample.isKnown()).isTrue();
    assertThat(unknown)
        .containsExactly("program.none", "artifacts.none", "project.pom.none", "site.reports.none");
  }

  /** The innermost element has nothing in it, and one with others has no text. */
  private static Optional<Map<String, Object>> own(Object value) {
    boolean isEmpty =
        value.equals(Optional.empty()) || value.equals(List.of()) || value.equals(Map.of());
    return isEmpty ? Optional.of(Map.of()) : Optional.empty();
  }

  private static String key(Record frame) {
    return new Fingerprint().add("frame", frame).text();
  }

  private static PageFrame sample(String configuration) throws Exception {
    return new PageFrame(
        Optional.of(new Program(new FileStamp(1, 2, 3), "17.0.2", Locale.ROOT, "Europe/Berlin")),
        Optional.of(
            List.of(new PluginArtifact("org.example", "theme", "1", "jar", Optional.of("x")))),
        Optional.of(ConfiguredElement.of(Xpp3DomBuilder.build(new StringReader(configuration)))),
        new Project(Optional.of("<project/>"), Map.of("day", "1"), Map.of("fieldnotes.a", "b")),
        new Site(
            Path.of("/p/target/site"),
            Locale.ROOT,
            "<site/>",
            Optional.of(List.of(new WrittenReport("info", "team", "Team"))),
            "2026-01-02"),
        List.of(new NotesFolder(Path.of("/p/notes"), "adr", "core")));
  }
}
