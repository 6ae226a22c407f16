package io.github.fieldnotes.render;

import io.github.fieldnotes.render.theme.Templates;
import io.github.fieldnotes.render.view.Views.SectionView;
import java.util.function.Supplier;

/** A page that a template draws, whose view is made when somebody asks for it. */
final class TemplatePage implements PreparedPage {

  private final PageInputs inputs;
  private final Supplier<Content> maker;
  private final Templates templates;
  private RenderedPage drawn;

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
  public RenderedPage draw() {
    if (drawn == null) {
      Content content = maker.get();
      drawn =
          content
              .frame()
              .with(
                  templates.fill(
                      content.template(), content.view(), content.section(), content.subject()));
    }
    return drawn;
  }
}
