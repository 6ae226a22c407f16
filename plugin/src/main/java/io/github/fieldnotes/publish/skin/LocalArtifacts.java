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
 * What the local repository has; nothing is fetched.
 *
 * @param remote where the project may have had it from
 */
record LocalArtifacts(RepositorySystemSession repository, List<RemoteRepository> remote) {

  /** Those that a project may use. */
  static LocalArtifacts of(SiteProject site) {
    return new LocalArtifacts(
        site.session().getRepositorySession(), site.project().getRemoteProjectRepositories());
  }

  /** The jar of a version of an artifact; empty when it is not here. */
  Optional<File> jar(String group, String artifact, String version) {
    return find(new DefaultArtifact(group, artifact, "jar", version));
  }

  /** What was attached to a project; empty when it is not here. */
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
