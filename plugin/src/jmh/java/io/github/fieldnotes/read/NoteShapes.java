package io.github.fieldnotes.read;

/** Notes to measure with, of some 10 KB each, in the shapes in which people write them. */
public final class NoteShapes {

  private static final int LENGTH = 10_000;

  private static final String PROSE =
      "The tide rose, as it *does*, and `open()` was called; see [the log](https://example.org/log)"
          + " for more. Nobody minded: it was early, and the harbour (all of it) slept.\n";

  private NoteShapes() {}

  public static String of(String shape) {
    return switch (shape) {
      case "conference" -> repeated("# Harbour Days\n\n", CONFERENCE);
      case "meeting" -> repeated("# Sync 2024-03-05\n\n", MEETING);
      case "record" -> repeated("# 12. Use ropes\n\n## Status\n\nAccepted\n\n", RECORD);
      default -> repeated("# Notes\n\n", "## Part of the day\n\n" + text(6) + "\n" + text(4) + "\n");
    };
  }

  private static final String CONFERENCE =
      "### TALK: [Tides by the Hour](https://example.org/tides)\n\n"
          + "- Speaker: Ana Example\n- Slides: https://example.org/tides.pdf\n\n"
          + text(4)
          + "\n- one point\n- another point\n  - deeper\n\n"
          + "### THEME: Silt\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n"
          + text(3)
          + "\n```\nint tide = 4;\n```\n\n";

  private static final String MEETING =
      "## Present\n\n- [x] Ana Example (@ana)\n- [ ] Ben Otter (BO)\n\n"
          + "## Agenda\n\n- [ ] The gate\n- [x] The light\n\n## Minutes\n\n"
          + text(3)
          + "\n- Ana: the gate is shut\n- Ben: it leaks\n- ACTION: Ana to open it\n- a point\n\n"
          + "## Action items\n\n- [ ] @ana will oil it\n- [x] paint it (BO)\n\n";

  private static final String RECORD =
      "## Context\n\n"
          + text(5)
          + "\n## Decision\n\n- we use ropes\n- and knots\n\n"
          + text(3)
          + "\n## Links\n\n- Supersedes [the first](0001-first.md)\n- [the book](https://example.org/b)\n\n";

  private static String text(int sentences) {
    return PROSE.repeat(sentences);
  }

  private static String repeated(String head, String part) {
    StringBuilder text = new StringBuilder(head);
    while (text.length() < LENGTH) {
      text.append(part);
    }
    return text.toString();
  }
}
