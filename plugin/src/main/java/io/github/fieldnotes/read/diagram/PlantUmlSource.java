package io.github.fieldnotes.read.diagram;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A diagram as PlantUML gets it: with the lines around it that may be left out in a block, and laid
 * out by PlantUML itself instead of Graphviz, which is a program of its own.
 *
 * @param text what PlantUML reads
 * @param before how many of its lines stand in front of the first line of the block
 */
record PlantUmlSource(String text, int before) {

  private static final String UML = "@startuml";

  /** The types that Graphviz would lay out. */
  private static final Pattern LAID_OUT = Pattern.compile("@start(?:uml|chen)\\b");

  /** Divides a state into two that are active at the same time. */
  private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:--|\\|\\|)\\s*");

  private static final String LAYOUT = "!pragma layout smetana\n";

  static PlantUmlSource of(String block) {
    String begun = block.stripLeading();
    int blank = (int) block.substring(0, block.length() - begun.length()).lines().count();
    if (!begun.startsWith("@start")) {
      return new PlantUmlSource(UML + "\n" + LAYOUT + block + "\n@enduml\n", 2);
    }
    int end = begun.indexOf('\n');
    if (!LAID_OUT.matcher(begun).lookingAt() || end < 0) {
      return new PlantUmlSource(begun + "\n", -blank);
    }
    String whole = begun.substring(0, end + 1) + LAYOUT + begun.substring(end + 1) + "\n";
    return new PlantUmlSource(whole, 1 - blank);
  }

  /** The line of the block that separates parallel states; 0 if there is none. */
  int separator() {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (SEPARATOR.matcher(lines.get(i)).matches()) {
        return line(i);
      }
    }
    return 0;
  }

  /**
   * The line of the block that a line of the text is, at least 1.
   *
   * @param line of the text, 0-based
   */
  int line(int line) {
    return Math.max(1, line + 1 - before);
  }
}
