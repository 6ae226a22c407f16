package io.github.fieldnotes.render;

import io.github.fieldnotes.render.theme.Templates;
import io.github.fieldnotes.render.view.Views.SectionView;
import java.util.List;
import java.util.function.Supplier;

/** A page that a template draws, whose view is made when somebody asks for it. */
final class TemplatePage implements PreparedPage {

  private final PageInputs inputs;
  private final Supplier<Content> maker;
  private final Templates templates;
  private Content made;

  /**
   * What a template fills in.
   *
   * @param frame the page without its body
   * @param template {@code note.ftlh}
   * @param view what the template sees as {@code page}; its type and the route determine the
   *     template
   * @param subject what the page is about, for the message when the template fails
   */
  record Content(
      RenderedPage frame, String template, Record view, SectionView section, String subject) {}

  TemplatePage(PageInputs inputs, Supplier<Content> maker, Templates templates) {
    this.inputs = inputs;
    this.maker = maker;
    this.templates = templates;
  }

  @Override
  public PageInputs inputs() {
    return inputs;
  }

  @Override
  public List<Record> content() {
    Content content = made();
    return List.of(content.frame(), content.section(), content.view());
  }

  @Override
  public RenderedPage draw() {
    Content content = made();
    return content
        .frame()
        .with(
            templates.fill(
                content.template(), content.view(), content.section(), content.subject()));
  }

  private Content made() {
    if (made == null) {
      made = maker.get();
    }
    return made;
  }
}
