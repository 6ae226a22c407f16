package io.github.fieldnotes.read;

import io.github.fieldnotes.read.decision.DecisionFileNames;
import java.util.Locale;
import java.util.Set;

/** The names that folders of notes usually have. */
public final class UsualFolders {

  private static final Set<String> NAMES =
      Set.of(
          "notes",
          "field-notes",
          "fieldnotes",
          "_posts",
          "posts",
          "blog",
          "journal",
          "diary",
          "devlog",
          "meetings",
          "meeting-notes",
          "meeting-minutes",
          "minutes",
          "standups",
          "retros",
          "retrospectives",
          "talks",
          "conferences",
          "conference-notes",
          "rfcs",
          "proposals",
          "design-docs",
          "protokolle",
          "sitzungen",
          "besprechungen",
          "notizen",
          "entscheidungen",
          "reunions",
          "comptes-rendus");

  private UsualFolders() {}

  /** Whether a folder of this name usually has notes; decision records are among them. */
  public static boolean isUsual(String name) {
    return NAMES.contains(name.toLowerCase(Locale.ROOT).replaceAll("(?<=.)[_ ]+", "-"))
        || DecisionFileNames.isInRecordFolder("a.md", name);
  }
}
