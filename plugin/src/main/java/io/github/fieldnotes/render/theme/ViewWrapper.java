package io.github.fieldnotes.render.theme;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import io.github.fieldnotes.render.view.Html;

/** Shows views to templates, with HTML that is not escaped once more. Safe for threads. */
final class ViewWrapper extends DefaultObjectWrapper {

  private ViewWrapper(DefaultObjectWrapperBuilder options) {
    super(options, true);
  }

  static ViewWrapper of(Version version) {
    DefaultObjectWrapperBuilder options = new DefaultObjectWrapperBuilder(version);
    options.setMemberAccessPolicy(new ViewAccess());
    return new ViewWrapper(options);
  }

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    return value instanceof Html html
        ? HTMLOutputFormat.INSTANCE.fromMarkup(html.markup())
        : super.wrap(value);
  }
}
