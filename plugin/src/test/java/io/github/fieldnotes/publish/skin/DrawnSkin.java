package io.github.fieldnotes.publish.skin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.check.ShownPicture;
import java.io.Writer;
import java.lang.reflect.Proxy;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.maven.doxia.site.Body;
import org.apache.maven.doxia.site.Menu;
import org.apache.maven.doxia.site.MenuItem;
import org.apache.maven.doxia.site.SiteModel;
import org.apache.maven.doxia.site.Skin;
import org.apache.maven.doxia.siterenderer.DocumentContent;
import org.apache.maven.doxia.siterenderer.SiteRenderer;
import org.apache.maven.doxia.siterenderer.SiteRenderingContext;

/**
 * A skin that a function draws, of a site whose menu has the page {@code notes/n7.html}.
 *
 * @param template of the skin, as its file is
 * @param descriptor the text of the site descriptor
 * @param unusable takes the pictures at which the skin fails
 */
record DrawnSkin(String template, String descriptor, Consumer<ShownPicture> unusable) {

  SkinFrames frames(Function<DocumentContent, String> drawing) {
    MenuItem item = new MenuItem();
    item.setName("Seven");
    item.setHref("notes/n7.html");
    Menu menu = new Menu();
    menu.addItem(item);
    SiteModel model = new SiteModel();
    model.setBody(new Body());
    model.getBody().addMenu(menu);
    SiteRenderingContext context = new SiteRenderingContext();
    context.setSiteModel(model);
    Skin named = new Skin();
    named.setGroupId("org.example");
    named.setArtifactId("quay-skin");
    named.setVersion("1.0");
    model.setSkin(named);
    SkinRemedy own = new SkinRemedy(new SkinTemplates(template), false);
    return new SkinFrames(
        new SkinMerge(renderer(drawing), context, own, descriptor, page -> false, unusable));
  }

  private static SiteRenderer renderer(Function<DocumentContent, String> drawing) {
    return (SiteRenderer)
        Proxy.newProxyInstance(
            DrawnSkin.class.getClassLoader(),
            new Class<?>[] {SiteRenderer.class},
            (proxy, method, arguments) -> {
              assertThat(method.getName()).isEqualTo("mergeDocumentIntoSite");
              ((Writer) arguments[0]).write(drawing.apply((DocumentContent) arguments[1]));
              return null;
            });
  }
}
