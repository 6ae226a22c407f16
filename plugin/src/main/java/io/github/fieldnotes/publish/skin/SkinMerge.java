package io.github.fieldnotes.publish.skin;

import io.github.fieldnotes.check.ShownPicture;
import io.github.fieldnotes.publish.frame.SkinFrame;
import io.github.fieldnotes.publish.sink.Pictures;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.maven.doxia.site.Skin;
import org.apache.maven.doxia.siterenderer.RendererException;
import org.apache.maven.doxia.siterenderer.SiteRenderer;
import org.apache.maven.doxia.siterenderer.SiteRenderingContext;

/**
 * Merges pages with a skin, one at a time, using the skin's Velocity template. A page on which a
 * part of the template is not filled in is never returned. Thread-safe.
 *
 * @param descriptor the text of site.xml, parts of which a skin prints literally
 * @param isAlone the pages that are drawn one after the other, because the tools of the skin may
 *     not be thread-safe
 * @param failing receives the pictures that the tools of the skin cannot read; thread-safe
 */
public record SkinMerge(
    SiteRenderer renderer,
    SiteRenderingContext context,
    SkinRemedy remedy,
    String descriptor,
    Predicate<PageContent> isAlone,
    Consumer<ShownPicture> failing) {

  /** The parts of a page that a skin must print. */
  private static final List<String> PARTS = List.of("title", "head", "body");

  /**
   * Merges a page with the skin.
   *
   * @throws SkinException if a part of the template is not filled in
   */
  String merge(PageContent page) throws SkinException, IOException {
    String merged = drawn(page);
    Optional<String> unfilled =
        remedy.templates().unfilled(merged, reference -> isOf(page, reference));
    if (unfilled.isPresent()) {
      throw remedy.unfilled(SkinException.id(skin()), unfilled.get());
    }
    return merged;
  }

  /** Merges a page that nobody will read; empty if the skin's tools fail. */
  Optional<String> trial(PageContent page) throws IOException {
    try {
      return Optional.of(once(page));
    } catch (RendererException | RuntimeException | LinkageError e) {
      return Optional.empty();
    }
  }

  /**
   * Merges a page of marks for pages like the given one.
   *
   * @throws SkinException if the skin leaves out a part of the page
   */
  String frame(PageContent like) throws SkinException, IOException {
    String merged = merge(like.with(SkinFrame.marks(like.parts())));
    Optional<String> lost = lost(merged);
    if (lost.isPresent()) {
      // a skin may leave out comments
      lost = lost(merge(like.with(SkinFrame.plainMarks(like.parts()))));
    }
    if (lost.isPresent()) {
      throw new SkinException(
          SkinException.id(skin()),
          "leaves out the " + lost.get() + " of pages: name another skin in site.xml");
    }
    return merged;
  }

  private static Optional<String> lost(String merged) {
    String all = merged.toLowerCase(Locale.ROOT);
    return PARTS.stream().filter(part -> !all.contains("fnmark" + part)).findFirst();
  }

  /**
   * Whether a text is part of the page itself. Bodies have character references instead of {@code
   * $}, but a skin may print them as characters.
   */
  private boolean isOf(PageContent page, String text) {
    return descriptor.contains(text)
        || (page.title() + page.head() + page.body()).replace("&#36;", "$").contains(text);
  }

  private Skin skin() {
    return context.getSiteModel().getSkin();
  }

  private String drawn(PageContent page) throws SkinException, IOException {
    try {
      return once(page);
    } catch (RendererException | RuntimeException | LinkageError e) {
      return withoutPictures(page, e);
    }
  }

  /**
   * Draws a page again, hiding the pictures that the tools of the skin cannot read. Readers still
   * see them.
   *
   * @throws SkinException if pictures are not the reason for the failure
   */
  private String withoutPictures(PageContent page, Throwable failure)
      throws SkinException, IOException {
    Set<String> all = Pictures.of(page.body());
    if (all.isEmpty()) {
      throw new SkinException(skin(), failure);
    }
    Set<String> unusable = new TreeSet<>();
    for (String picture : all) {
      if (all.size() == 1
          || trial(page.with(Pictures.hide(page.body(), p -> !p.equals(picture)))).isEmpty()) {
        unusable.add(picture);
      }
    }
    try {
      String merged = once(page.with(Pictures.hide(page.body(), unusable::contains)));
      unusable.forEach(
          picture -> failing.accept(new ShownPicture(page.route(), Pictures.decoded(picture))));
      return merged;
    } catch (RendererException | RuntimeException | LinkageError e) {
      throw new SkinException(skin(), failure);
    }
  }

  private String once(PageContent page) throws RendererException, IOException {
    StringWriter merged = new StringWriter(64 * 1024);
    if (isAlone.test(page)) {
      synchronized (context) {
        renderer.mergeDocumentIntoSite(merged, page, context);
      }
    } else {
      renderer.mergeDocumentIntoSite(merged, page, context);
    }
    return merged.toString();
  }
}
