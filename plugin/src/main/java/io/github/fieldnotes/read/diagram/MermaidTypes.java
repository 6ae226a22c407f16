package io.github.fieldnotes.read.diagram;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first word of a Mermaid diagram, which says its type. Browsers draw these diagrams, so that a
 * build can tell only whether Mermaid will know the type.
 */
public final class MermaidTypes {

  /** What Mermaid 11.13 compares the beginning of a text with to find its type. */
  private static final Pattern KNOWN =
      Pattern.compile(
          "flowchart|graph|C4Context|C4Container|C4Component|C4Dynamic|C4Deployment|architecture"
              + "|block|classDiagram|erDiagram|gantt|gitGraph|info|(?i:ishikawa)|journey|kanban"
              + "|mindmap|packet|pie|quadrantChart|radar-beta|requirement|sankey|sequenceDiagram"
              + "|stateDiagram|timeline|treemap|venn-beta|xychart");

  /** What may stand in front: settings, comments and directives. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\A\\s*+(?:---[ \\t]*+\\n(?:(?!---[ \\t]*+$).*+\\n)*+---[ \\t]*+$)?", Pattern.MULTILINE);

  private static final Pattern REMARK = Pattern.compile("%%\\{(?:[^}]|\\}(?!%%))*+\\}%%|%%.*+");

  private MermaidTypes() {}

  /** The word that stands where a type is wanted, if it is none; empty for an empty diagram. */
  public static Optional<String> unknown(String source) {
    Matcher before = BEFORE.matcher(source);
    String text = before.find() ? source.substring(before.end()) : source;
    String begun = text.strip();
    for (Matcher remark = REMARK.matcher(begun);
        remark.lookingAt();
        remark = REMARK.matcher(begun)) {
      begun = begun.substring(remark.end()).strip();
    }
    return KNOWN.matcher(begun).lookingAt()
        ? Optional.empty()
        : Optional.of(begun.split("\\s", 2)[0]);
  }
}
