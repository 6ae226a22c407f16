package io.github.fieldnotes.publish.skin;

import io.github.fieldnotes.publish.project.SiteProject;
import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.LocalArtifactRequest;
import org.eclipse.aether.repository.RemoteRepository;

/**
 * Finds artifacts in the local repository. Nothing is downloaded.
 *
 * @param remote the repositories from which the project may have downloaded them
 */
record LocalArtifacts(RepositorySystemSession repository, List<RemoteRepository> remote) {

  /** The artifacts that a project may use. */
  static LocalArtifacts of(SiteProject site) {
    return new LocalArtifacts(
        site.session().getRepositorySession(), site.project().getRemoteProjectRepositories());
  }

  /** The jar of an artifact; empty if it is not in the local repository. */
  Optional<File> jar(String group, String artifact, String version) {
    return find(new DefaultArtifact(group, artifact, "jar", version));
  }

  /** An artifact attached to a project; empty if it is not in the local repository. */
  Optional<File> find(MavenProject project, String classifier, String extension) {
    return find(
        new DefaultArtifact(
            project.getGroupId(),
            project.getArtifactId(),
            classifier,
            extension,
            project.getVersion()));
  }

  private Optional<File> find(Artifact artifact) {
    LocalArtifactRequest request = new LocalArtifactRequest(artifact, remote, "");
    return Optional.ofNullable(
            repository.getLocalRepositoryManager().find(repository, request).getFile())
        .filter(File::isFile);
  }
}
