package io.github.fieldnotes.publish.skin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.doxia.site.SiteModel;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;
import org.apache.maven.doxia.siterenderer.SiteRenderer;
import org.apache.maven.doxia.siterenderer.SiteRenderingContext;
import org.codehaus.plexus.DefaultContainerConfiguration;
import org.codehaus.plexus.DefaultPlexusContainer;
import org.codehaus.plexus.PlexusConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Doxia's own renderer, in Maven's container, parses the templates of a skin once. */
class TemplateCacheTest {

  private static final String SITE = "#parse(\"parts.vm\")#frame()";

  @TempDir private Path folder;

  private final List<String> parsed = new ArrayList<>();
  private DefaultPlexusContainer container;
  private SiteRenderer renderer;

  @BeforeEach
  void startContainer() throws Exception {
    // as Maven has it: components are those that files in the class path list
    container =
        new DefaultPlexusContainer(
            new DefaultContainerConfiguration()
                .setAutoWiring(true)
                .setClassPathScanning(PlexusConstants.SCANNING_INDEX));
    renderer = container.lookup(SiteRenderer.class);
  }

  @AfterEach
  void stopContainer() {
    container.dispose();
  }

  @Test
  void eachTemplateOfASkinIsParsedOnce() throws Exception {
    SiteRenderingContext quay = skin("quay", "<i>$title</i>");

    assertThat(List.of(page(quay, "one"), page(quay, "two"), page(quay, "three")))
        .containsExactly("<i>one</i>", "<i>two</i>", "<i>three</i>");
    assertThat(parsed).containsExactly("quay: META-INF/maven/site.vm", "quay: parts.vm");
  }

  /** Skins name templates and macros alike, and the engine has each macro only once. */
  @Test
  void eachOfTwoSkinsIsDrawnWithItsOwnTemplatesAndMacros() throws Exception {
    SiteRenderingContext quay = skin("quay", "<i>$title</i>");
    SiteRenderingContext pier = skin("pier", "<b>$title</b>");

    assertThat(
            List.of(page(quay, "one"), page(pier, "two"), page(quay, "three"), page(quay, "four")))
        .containsExactly("<i>one</i>", "<b>two</b>", "<i>three</i>", "<i>four</i>");
    assertThat(parsed).filteredOn(template -> template.equals("quay: parts.vm")).hasSize(2);
  }

  private String page(SiteRenderingContext skin, String title) throws Exception {
    DocumentRenderingContext where =
        new DocumentRenderingContext(folder.toFile(), "notes/" + title, "test");
    StringWriter page = new StringWriter();
    renderer.mergeDocumentIntoSite(
        page, new PageContent(where, title, null, List.of(), "", ""), skin);
    return page.toString();
  }

  /** A skin whose template calls a macro of another template. */
  private SiteRenderingContext skin(String name, String frame) throws Exception {
    File jar = folder.resolve(name + ".jar").toFile();
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar.toPath()))) {
      add("META-INF/maven/site.vm", SITE, zip);
      add("META-INF/maven/parts.vm", "#macro(frame)" + frame + "#end", zip);
    }
    Artifact artifact =
        new DefaultArtifact(
            "org.example", name, "1.0", "runtime", "jar", "", new DefaultArtifactHandler("jar"));
    artifact.setFile(jar);
    SiteRenderingContext context =
        renderer.createContextForSkin(artifact, Map.of(), new SiteModel(), "", Locale.ROOT);
    context.setTemplateClassLoader(new Counted(name, jar.toURI().toURL()));
    return context;
  }

  private static void add(String name, String text, ZipOutputStream zip) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** The class loader of a skin, which notes what is read. */
  private final class Counted extends URLClassLoader {

    private final String name;

    Counted(String name, URL jar) {
      // the class path of the tests has a skin too
      super(new URL[] {jar}, ClassLoader.getPlatformClassLoader());
      this.name = name;
    }

    @Override
    public InputStream getResourceAsStream(String resource) {
      InputStream in = super.getResourceAsStream(resource);
      if (in != null && resource.endsWith(".vm")) {
        parsed.add(name + ": " + resource.replace("META-INF/maven/parts", "parts"));
      }
      return in;
    }
  }
}
