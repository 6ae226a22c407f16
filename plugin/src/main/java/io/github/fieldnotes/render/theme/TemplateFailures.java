package io.github.fieldnotes.render.theme;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import io.github.fieldnotes.diag.Nearest;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Describes a failing template to its author: the file, line and column (both 1-based), what was
 * expected, and where it was looked for.
 *
 * @param place maps a template's name to its file
 * @param places maps a template's name to all files in which it may be
 */
record TemplateFailures(UnaryOperator<String> place, UnaryOperator<String> places) {

  static TemplateFailures of(Theme theme) {
    return new TemplateFailures(theme::templatePlace, theme::templatePlaces);
  }

  /** Describes a template that was not found anywhere. */
  String missing(TemplateNotFoundException e) {
    String name = e.getTemplateName();
    return "there is no template " + name + "; looked for " + places.apply(name);
  }

  /** Describes a template that is not valid FreeMarker. */
  String broken(ParseException e) {
    return at(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber())
        + "the template is broken: "
        + e.getEditorMessage().strip();
  }

  /** Describes a template that includes itself. */
  String endless(String name, String subject) {
    return place.apply(name)
        + ": the template never ends on "
        + subject
        + "; does it include itself?";
  }

  /** Describes a template that refers to something that does not exist. */
  String failing(TemplateException e, Map<String, Record> views, String subject) {
    // not always the requested template: the failing line may be in one that it imports
    String message =
        at(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber())
            + "the template fails on "
            + subject
            + ": ";
    if (e.getCause() instanceof TemplateNotFoundException missing) {
      return message + missing(missing);
    }
    if (e.getCause() instanceof ParseException broken) {
      return broken(broken);
    }
    if (e instanceof InvalidReferenceException && e.getBlamedExpressionString() != null) {
      return message + nothing(e.getBlamedExpressionString(), views);
    }
    return message + e.getMessageWithoutStackTop();
  }

  private static String nothing(String expression, Map<String, Record> views) {
    String[] parts = expression.split("\\.");
    Record view = views.get(parts[0]);
    if (view == null) {
      return "there is no "
          + expression
          + " here; a template can use "
          + String.join(", ", views.keySet())
          + ", words, and the names that it defines";
    }
    Class<?> type = view.getClass();
    for (int i = 1; i < parts.length; i++) {
      List<String> names = ViewAccess.members(type);
      if (!names.contains(parts[i])) {
        return nothing(expression, parts[i], type, names);
      }
      Class<?> next = ViewAccess.type(type, parts[i]);
      if (!next.isRecord()) {
        break;
      }
      type = next;
    }
    return "there is no " + expression + " here; THEMES.md describes each view";
  }

  private static String nothing(
      String expression, String name, Class<?> type, List<String> components) {
    String nearest =
        Nearest.to(name, components, 1).stream()
            .map(near -> "did you mean " + near + "? ")
            .collect(Collectors.joining());
    return "there is no "
        + expression
        + "; "
        + nearest
        + type.getSimpleName()
        + " has "
        + String.join(", ", components);
  }

  private String at(String template, Integer line, Integer column) {
    return place.apply(template) + ":" + line + ":" + column + ": ";
  }
}
