package io.github.fieldnotes.check.proposal;

/** Writes text as YAML. */
final class Yaml {

  private Yaml() {}

  /** Text in double quotes (YAML 1.2.2, 7.3.1), on one line. */
  static String quoted(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
    return "\"" + escaped.replaceAll("[\\p{Cntrl}\\s]+", " ") + "\"";
  }
}
