package io.github.fieldnotes.read.diagram;

/** Draws diagrams in PlantUML's language. Safe for threads. */
public interface DiagramRenderer {

  /** Draws nothing. */
  DiagramRenderer MISSING =
      new DiagramRenderer() {

        @Override
        public String version() {
          return "";
        }

        @Override
        public Drawing draw(String source) {
          return new Drawing.Missing();
        }
      };

  /** Identifies the program that draws, for cache keys; empty if there is none. */
  String version();

  /**
   * Draws a diagram. A source that cannot be drawn is no failure but a result.
   *
   * @param source without the fences around it; lines end with a line feed
   */
  Drawing draw(String source);
}
