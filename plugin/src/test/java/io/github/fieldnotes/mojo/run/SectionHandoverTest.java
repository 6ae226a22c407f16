package io.github.fieldnotes.mojo.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.StageTimes;
import io.github.fieldnotes.mojo.parameters.ReportOptions;
import io.github.fieldnotes.mojo.parameters.SectionName;
import io.github.fieldnotes.publish.project.SiteProject;
import io.github.fieldnotes.store.NoteStore;
import java.io.Closeable;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

/** What one report has planned is taken by the next, or closed. */
class SectionHandoverTest {

  private final Map<String, Object> context = new HashMap<>();
  private final SectionHandover handover = new SectionHandover(context, "<a/>");
  private int closed;

  @Test
  void aSectionIsTakenOnce() throws Exception {
    PlannedSection section = section();
    handover.give(section, run("notes"), Locale.ROOT);

    assertThat(handover.take(run("notes"), Locale.ROOT)).containsSame(section);
    assertThat(handover.take(run("notes"), Locale.ROOT)).isEmpty();
    assertThat(closed).isZero();
  }

  @Test
  void aSectionOfAnotherLanguageFolderOrConfigurationIsClosed() throws Exception {
    handover.give(section(), run("notes"), Locale.ROOT);
    assertThat(handover.take(run("notes"), Locale.GERMAN)).isEmpty();
    handover.give(section(), run("notes"), Locale.ROOT);
    assertThat(handover.take(run("log"), Locale.ROOT)).isEmpty();
    handover.give(section(), run("notes"), Locale.ROOT);
    assertThat(new SectionHandover(context, "<b/>").take(run("notes"), Locale.ROOT)).isEmpty();

    assertThat(closed).isEqualTo(3);
  }

  @Test
  void aSectionThatNobodyTookIsClosedWhenTheNextComes() throws Exception {
    handover.give(section(), run("notes"), Locale.ROOT);
    handover.give(section(), run("notes"), Locale.ROOT);

    assertThat(closed).isEqualTo(1);
  }

  /** Another copy of the plugin may have left it. */
  @Test
  void whatIsNoSectionIsClosed() throws Exception {
    context.put("fieldnotes.section", (Closeable) () -> closed++);

    assertThat(handover.take(run("notes"), Locale.ROOT)).isEmpty();
    assertThat(closed).isEqualTo(1);
  }

  @Test
  void withoutAContextASectionIsClosed() throws Exception {
    SectionHandover none = new SectionHandover(null, "");
    none.give(section(), run("notes"), Locale.ROOT);

    assertThat(closed).isEqualTo(1);
    assertThat(none.take(run("notes"), Locale.ROOT)).isEmpty();
  }

  private PlannedSection section() {
    NoteStore store =
        (NoteStore)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {NoteStore.class},
                (proxy, method, arguments) -> {
                  assertThat(method.getName()).isEqualTo("close");
                  closed++;
                  return null;
                });
    return new PlannedSection(null, null, false, store, new StageTimes(() -> 0), Optional.empty());
  }

  private static SectionRun run(String folder) {
    Model model = new Model();
    model.setBuild(new Build());
    model.getBuild().setDirectory("target");
    Path here = Path.of(".");
    SiteProject site = new SiteProject(new MavenProject(model), null, here, here, "a:b:1:report");
    SectionName name = new SectionName(folder, null);
    return new SectionRun(
        new ReportOptions(name, null, null, false, false, "error", false, true), site, null);
  }
}
