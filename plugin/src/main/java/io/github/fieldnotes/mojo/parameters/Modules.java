package io.github.fieldnotes.mojo.parameters;

import io.github.fieldnotes.read.folder.NotesFolder;
import io.github.fieldnotes.read.folder.NotesFolders;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * The modules of a project, whose notes are part of the project's section.
 *
 * @param project the project with the section
 * @param below its direct and indirect modules that are in this build
 */
record Modules(MavenProject project, List<MavenProject> below) {

  /** Finds the modules, by their folders and by the modules that POMs list. */
  static Modules of(MavenSession session) {
    MavenProject project = session.getCurrentProject();
    List<MavenProject> all =
        session.getAllProjects() == null ? session.getProjects() : session.getAllProjects();
    Map<Path, MavenProject> byFolder = new HashMap<>();
    all.forEach(one -> byFolder.putIfAbsent(folder(one), one));
    Set<MavenProject> below = new LinkedHashSet<>();
    addModules(project, byFolder, below);
    for (MavenProject other : all) {
      if (folder(other).startsWith(folder(project))) {
        below.add(other);
      }
    }
    below.remove(project);
    return new Modules(project, List.copyOf(below));
  }

  private static void addModules(
      MavenProject project, Map<Path, MavenProject> byFolder, Set<MavenProject> found) {
    for (String name : project.getModules()) {
      Path named = folder(project).resolve(name).normalize();
      MavenProject module = byFolder.get(Files.isRegularFile(named) ? named.getParent() : named);
      if (module != null && found.add(module)) {
        addModules(module, byFolder, found);
      }
    }
  }

  /** Whether the notes of this project belong to the section of another project. */
  boolean isElsewhere() {
    return below.isEmpty() && !project.isExecutionRoot();
  }

  /** Whether this build leaves the modules out, as with {@code -N}. */
  boolean areLeftOut() {
    return below.isEmpty() && !project.getModules().isEmpty();
  }

  /**
   * The folders of notes of all projects. Those of the project are at the top of the section; those
   * of each module are at the module's path below the project.
   */
  NotesFolders folders(ProjectNotes own) {
    List<NotesFolder> folders = new ArrayList<>();
    List<MavenProject> all = new ArrayList<>(List.of(project));
    all.addAll(below);
    Set<String> paths = new HashSet<>();
    for (MavenProject one : all) {
      if (one == project || !ProjectNotes.isSkipped(one)) {
        ProjectNotes notes = one == project ? own : own.in(one, project);
        for (NotesFolder found : notes.folders(folder(one), path(one), name(one, all))) {
          folders.add(
              new NotesFolder(found.directory(), free(found.path(), paths), found.module()));
        }
      }
    }
    return new NotesFolders(folders);
  }

  private String path(MavenProject one) {
    Path root = folder(project);
    return folder(one).startsWith(root)
        ? root.relativize(folder(one)).toString().replace(File.separatorChar, '/')
        : one.getArtifactId();
  }

  /** The name of a module, or its artifactId if two projects have the same name. */
  private static String name(MavenProject one, List<MavenProject> all) {
    Set<String> names = all.stream().map(MavenProject::getName).collect(Collectors.toSet());
    return names.size() == all.size() ? one.getName() : one.getArtifactId();
  }

  private static String free(String path, Set<String> taken) {
    String free = path;
    for (int i = 2; !taken.add(free); i++) {
      free = path + "-" + i;
    }
    return free;
  }

  private static Path folder(MavenProject project) {
    return project.getBasedir().toPath().toAbsolutePath().normalize();
  }
}
