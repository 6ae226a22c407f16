package io.github.fieldnotes.publish.skin;

import io.github.fieldnotes.check.ShownPicture;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.maven.doxia.siterenderer.SiteRenderer;
import org.apache.maven.doxia.siterenderer.SiteRenderingContext;

/**
 * The tools of a skin, loaded. Velocity finds them with the class loader of the thread that draws.
 *
 * @param loader also loads everything that the plugin does
 * @param index takes the place of the skin's own tool for its search; empty if it has none
 * @param isAlone the pages that are drawn one after the other
 */
record OpenTools(
    URLClassLoader loader, Optional<SearchIndexTool> index, Predicate<PageContent> isAlone)
    implements Closeable {

  /** Loads tools from their jars, which may be none. */
  static OpenTools of(Set<File> jars, ClassLoader parent) throws IOException {
    URLClassLoader loader = SkinTools.loader(jars, parent);
    Optional<SearchIndexTool> index = SkinScript.of(loader).map(SearchIndexTool::new);
    Predicate<PageContent> isAlone =
        jars.isEmpty() ? page -> false : index.isPresent() ? SkinTools::opensFiles : page -> true;
    return new OpenTools(loader, index, isAlone);
  }

  /**
   * Puts the tools and a skin together.
   *
   * @param failing receives the pictures that the tools cannot read; thread-safe
   */
  SkinMerge merge(
      SiteRenderer renderer,
      SiteRenderingContext context,
      SkinRemedy remedy,
      Consumer<ShownPicture> failing) {
    index.ifPresent(tool -> give(tool, context));
    String descriptor = new SiteDescriptor(context.getLocale(), context.getSiteModel()).text();
    return new SkinMerge(renderer, context, remedy, descriptor, isAlone, failing);
  }

  /** Gives the templates a tool instead of the skin's own of the same name. */
  private static void give(SearchIndexTool tool, SiteRenderingContext context) {
    Map<String, Object> given = new HashMap<>(context.getTemplateProperties());
    given.put(SearchIndexTool.NAME, tool);
    context.setTemplateProperties(given);
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
