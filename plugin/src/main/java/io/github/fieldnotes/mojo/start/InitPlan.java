package io.github.fieldnotes.mojo.start;

import io.github.fieldnotes.mojo.log.Failures;
import io.github.fieldnotes.mojo.run.SitePlugin;
import io.github.fieldnotes.publish.project.SiteParameters;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/**
 * What a project needs for its first section.
 *
 * @param findings lines about what was found
 * @param files the files that are made or changed
 */
record InitPlan(List<String> findings, List<PlannedFile> files) {

  private static final String CONFIGURATION = "fieldnotes.yml";
  private static final String SCHEMA = ".schemas/fieldnotes.schema.json";

  /**
   * Plans; nothing is written.
   *
   * @param version of this plugin
   * @param site the folder of {@code site.xml}
   */
  static InitPlan of(MavenProject project, String version, Path site)
      throws IOException, MojoFailureException {
    InitPlan plan = new InitPlan(new ArrayList<>(), new ArrayList<>());
    FoundFolders found = FoundFolders.in(project.getBasedir().toPath());
    PomFacts facts = new PomFacts(project);
    for (String path : found.paths()) {
      plan.folder(project.getBasedir().toPath(), path);
    }
    if (found.paths().isEmpty()) {
      plan.findings.add(
          "found no folder of Markdown with a usual name, such as docs/adr, notes or meetings."
              + " Notes go into src/notes; mvn fieldnotes:new -Dkind=note -Dtitle=\"...\" begins"
              + " one");
    }
    found
        .elsewhere()
        .forEach(
            module ->
                plan.findings.add(
                    "the module "
                        + module
                        + " has notes, too; those in its src/notes are in the section, and those of"
                        + " another folder if its POM names it with <notesDirectory>"));
    plan.pom(project, version, found, facts);
    plan.site(project, site, facts);
    plan.schema(project.getBasedir().toPath().resolve(SCHEMA));
    return plan;
  }

  private void folder(Path project, String path) throws IOException {
    Path folder = project.resolve(path);
    Path schema = project.resolve(SCHEMA);
    String relative = folder.relativize(schema).toString().replace(File.separatorChar, '/');
    ConfigurationText text = ConfigurationText.of(folder, relative);
    findings.add("found " + path + ": " + text.summary());
    Path file = folder.resolve(CONFIGURATION);
    if (!Files.exists(file) && !Files.exists(folder.resolve("fieldnotes.yaml"))) {
      create(file, String.join("\n", text.lines()) + "\n");
    }
  }

  /** Editors complete and check a fieldnotes.yml by the schema that its first line names. */
  private void schema(Path schema) throws IOException {
    boolean isNamed = files.stream().anyMatch(one -> one.file().endsWith(CONFIGURATION));
    if (isNamed && !Files.exists(schema)) {
      try (InputStream in =
          InitPlan.class.getResourceAsStream(
              "/META-INF/fieldnotes/schema/" + schema.getFileName())) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        files.add(new PlannedFile(schema, "", text, StandardCharsets.UTF_8, true));
      }
    }
  }

  private void pom(MavenProject project, String version, FoundFolders found, PomFacts facts)
      throws IOException, MojoFailureException {
    Path file = project.getFile().toPath();
    if (facts.hasFieldnotes()) {
      findings.add(file.getFileName() + " or a parent of it has the plugin; its entry is left");
      if (facts.pinsSitePlugin()) {
        return;
      }
    }
    Optional<ExactText> read = ExactText.of(file);
    Optional<PomEdit> pom = read.flatMap(text -> PomEdit.of(text.text()));
    if (read.isEmpty() || pom.isEmpty()) {
      throw Failures.failure(
          "could not read "
              + file.getFileName()
              + (read.isEmpty()
                  ? ": it is not in the encoding that its first line declares; correct that"
                  : ": it has no element <project>"));
    }
    String after = pom.get().with(entries(project, version, found, facts));
    if (!read.get().canWrite(after)) {
      throw Failures.failure(
          file.getFileName()
              + " is in "
              + read.get().charset()
              + ", which cannot have the names of the folders "
              + found.paths());
    }
    files.add(new PlannedFile(file, read.get().text(), after, read.get().charset(), false));
  }

  /** The plugins that the POM lacks. */
  private static List<String> entries(
      MavenProject project, String version, FoundFolders found, PomFacts facts) {
    List<String> plugins = new ArrayList<>();
    if (!facts.pinsSitePlugin()) {
      plugins.addAll(StartEntries.ofSitePlugin(SitePlugin.RECOMMENDED));
    }
    if (!facts.hasFieldnotes()) {
      plugins.addAll(
          StartEntries.ofFieldnotes(
              facts.managesFieldnotes() ? Optional.empty() : Optional.of(version),
              !project.getModules().isEmpty(),
              found.named()));
    }
    return plugins;
  }

  private void site(MavenProject project, Path site, PomFacts facts) {
    Path file = site.resolve("site.xml");
    if (!Files.exists(file)) {
      boolean doxia1 = new SiteParameters(project, null).isOfDoxia1() && facts.pinsSitePlugin();
      create(file, StartEntries.site(project.getName(), doxia1));
    }
  }

  private void create(Path file, String text) {
    files.add(new PlannedFile(file, "", text, StandardCharsets.UTF_8, false));
  }
}
