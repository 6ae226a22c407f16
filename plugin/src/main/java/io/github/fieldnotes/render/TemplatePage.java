package io.github.fieldnotes.render;

import io.github.fieldnotes.render.theme.Templates;
import io.github.fieldnotes.render.view.Views.SectionView;
import java.util.List;

/**
 * A page that a template draws.
 *
 * @param frame the page without its body
 * @param template {@code note.ftlh}
 * @param view what the template sees as {@code page}; its type and the route determine the template
 * @param subject what the page is about, for the message when the template fails
 */
record TemplatePage(
    RenderedPage frame,
    String template,
    Record view,
    SectionView section,
    String subject,
    Templates templates)
    implements PreparedPage {

  @Override
  public List<Record> content() {
    return List.of(frame, section, view);
  }

  @Override
  public RenderedPage draw() {
    return frame.with(templates.fill(template, view, section, subject));
  }
}
