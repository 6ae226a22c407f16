package io.github.fieldnotes.read.diagram;

import java.net.URL;
import java.util.function.Supplier;

/**
 * Finds PlantUML among the dependencies of the plugin. It is loaded when the first diagram is
 * drawn, so that notes without diagrams pay nothing for it.
 */
public final class InstalledRenderer {

  private static final String CLASS = "net/sourceforge/plantuml/SourceStringReader.class";

  private InstalledRenderer() {}

  /** The renderer that a class loader has; {@link DiagramRenderer#MISSING} if it has none. */
  public static DiagramRenderer of(ClassLoader loader) {
    URL found = loader.getResource(CLASS);
    return found == null
        ? DiagramRenderer.MISSING
        : new LimitedRenderer(
            new Lazy(jar(found.toString()), PlantUmlRenderer::new),
            LimitedRenderer.Limits.ORDINARY);
  }

  /** The name of the jar, which has the version in it, in {@code jar:file:/a/b-1.jar!/c}. */
  private static String jar(String address) {
    String jar = address.split("!", 2)[0];
    return jar.substring(jar.lastIndexOf('/') + 1);
  }

  /** Makes a renderer when it is needed first. */
  private static final class Lazy implements DiagramRenderer {

    private final String version;
    private final Supplier<DiagramRenderer> maker;
    private DiagramRenderer made;

    Lazy(String version, Supplier<DiagramRenderer> maker) {
      this.version = version;
      this.maker = maker;
    }

    @Override
    public String version() {
      return version;
    }

    @Override
    public Drawing draw(String source) {
      return made().draw(source);
    }

    private synchronized DiagramRenderer made() {
      if (made == null) {
        made = maker.get();
      }
      return made;
    }
  }
}
