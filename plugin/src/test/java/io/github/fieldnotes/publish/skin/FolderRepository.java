package io.github.fieldnotes.publish.skin;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.metadata.Metadata;
import org.eclipse.aether.repository.LocalArtifactRegistration;
import org.eclipse.aether.repository.LocalArtifactRequest;
import org.eclipse.aether.repository.LocalArtifactResult;
import org.eclipse.aether.repository.LocalMetadataRegistration;
import org.eclipse.aether.repository.LocalMetadataRequest;
import org.eclipse.aether.repository.LocalMetadataResult;
import org.eclipse.aether.repository.LocalRepository;
import org.eclipse.aether.repository.LocalRepositoryManager;
import org.eclipse.aether.repository.RemoteRepository;

/** A local repository that is what a folder has. */
record FolderRepository(Path folder) implements LocalRepositoryManager {

  @Override
  public LocalRepository getRepository() {
    return new LocalRepository(folder.toFile());
  }

  @Override
  public String getPathForLocalArtifact(Artifact artifact) {
    String classifier = artifact.getClassifier();
    return "%s/%2$s/%3$s/%2$s-%3$s%4$s.%5$s"
        .formatted(
            artifact.getGroupId().replace('.', '/'),
            artifact.getArtifactId(),
            artifact.getVersion(),
            classifier.isEmpty() ? "" : "-" + classifier,
            artifact.getExtension());
  }

  @Override
  public String getPathForRemoteArtifact(
      Artifact artifact, RemoteRepository repository, String context) {
    return getPathForLocalArtifact(artifact);
  }

  @Override
  public String getPathForLocalMetadata(Metadata metadata) {
    throw new UnsupportedOperationException();
  }

  @Override
  public String getPathForRemoteMetadata(
      Metadata metadata, RemoteRepository repository, String context) {
    throw new UnsupportedOperationException();
  }

  @Override
  public LocalArtifactResult find(RepositorySystemSession session, LocalArtifactRequest request) {
    Path file = folder.resolve(getPathForLocalArtifact(request.getArtifact()));
    LocalArtifactResult result = new LocalArtifactResult(request);
    return Files.exists(file) ? result.setFile(file.toFile()) : result;
  }

  @Override
  public void add(RepositorySystemSession session, LocalArtifactRegistration request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public LocalMetadataResult find(RepositorySystemSession session, LocalMetadataRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void add(RepositorySystemSession session, LocalMetadataRegistration request) {
    throw new UnsupportedOperationException();
  }
}
