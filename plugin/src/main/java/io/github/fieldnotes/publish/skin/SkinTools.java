package io.github.fieldnotes.publish.skin;

import io.github.fieldnotes.publish.project.SiteProject;
import io.github.fieldnotes.publish.sink.Pictures;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.model.Plugin;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/**
 * The tools that a skin calls from its templates. These are the dependencies of the site plugin in
 * the POM that declare tools in {@code META-INF/maven/site-tools.xml}, with their own dependencies.
 */
final class SkinTools {

  /** The file in which a jar declares its tools for skins. */
  static final String LIST = "META-INF/maven/site-tools.xml";

  private final RepositorySystem repositories;
  private final SiteProject site;

  SkinTools(RepositorySystem repositories, SiteProject site) {
    this.repositories = repositories;
    this.site = site;
  }

  /** The jars of the tools; empty if the POM names none. */
  Set<File> jars() throws SkinException, IOException {
    List<Dependency> named =
        site.parameters().plugin().map(Plugin::getDependencies).orElse(List.of()).stream()
            .map(one -> RepositoryUtils.toDependency(one, repository().getArtifactTypeRegistry()))
            .toList();
    Set<File> jars = new LinkedHashSet<>();
    for (Dependency one : named) {
      if (isTools(one.getArtifact())) {
        jars.addAll(closure(one));
      }
    }
    return jars;
  }

  /** A class loader for the jars, which asks {@code parent} first. */
  static URLClassLoader loader(Set<File> jars, ClassLoader parent) throws MalformedURLException {
    URL[] urls = new URL[jars.size()];
    int at = 0;
    for (File jar : jars) {
      urls[at++] = jar.toURI().toURL();
    }
    return new URLClassLoader(urls, parent);
  }

  /**
   * Whether the Sentry skin's tools work on files for a page, and so have to for one page at a
   * time: they write smaller copies beside pictures. Otherwise they keep no state, except for the
   * search index.
   */
  static boolean opensFiles(PageContent page) {
    return !Pictures.of(page.body()).isEmpty();
  }

  private boolean isTools(Artifact artifact) throws SkinException, IOException {
    ArtifactRequest request = new ArtifactRequest(artifact, remote(), "fieldnotes");
    try {
      File jar = repositories.resolveArtifact(repository(), request).getArtifact().getFile();
      if (!jar.getName().endsWith(".jar")) {
        return false;
      }
      try (ZipFile zip = new ZipFile(jar)) {
        return zip.getEntry(LIST) != null;
      }
    } catch (ArtifactResolutionException e) {
      throw new SkinException("could not resolve a dependency of maven-site-plugin", e);
    }
  }

  private List<File> closure(Dependency tools) throws SkinException {
    DependencyRequest request =
        new DependencyRequest(
            new CollectRequest(tools, remote()),
            (node, parents) ->
                node.getDependency() == null
                    || !List.of("test", "provided").contains(node.getDependency().getScope()));
    try {
      return repositories.resolveDependencies(repository(), request).getArtifactResults().stream()
          .map(ArtifactResult::getArtifact)
          .map(Artifact::getFile)
          .toList();
    } catch (DependencyResolutionException e) {
      throw new SkinException("could not load the tools of the skin", e);
    }
  }

  private RepositorySystemSession repository() {
    return site.session().getRepositorySession();
  }

  private List<RemoteRepository> remote() {
    return site.project().getRemotePluginRepositories();
  }
}
