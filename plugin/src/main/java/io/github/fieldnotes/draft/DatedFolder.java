package io.github.fieldnotes.draft;

import io.github.fieldnotes.draft.text.FolderPath;
import io.github.fieldnotes.draft.text.NoteSource;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Folders of years and months: {@code 2026}, {@code 2026/05}, {@code 2026-05}. */
final class DatedFolder {

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern MONTH = Pattern.compile("(?:19|20)\\d{2}([-_.]?)\\d{2}");
  private static final Pattern NUMBER = Pattern.compile("\\d{2}");

  private DatedFolder() {}

  /** The folder of a day, where the last note is in one of its year or month. */
  static String of(NoteFolder folder, LocalDate day) {
    boolean inYear = false;
    StringBuilder path = new StringBuilder(folder.path());
    for (String part : below(folder).split("/")) {
      if (!part.isEmpty()) {
        path.append(path.isEmpty() ? "" : "/").append(part(part, inYear, day));
        inYear |= YEAR.matcher(part).matches();
      }
    }
    return path.toString();
  }

  /** What these folders say of the day of the notes in them. */
  static NamePattern.Known known(NoteFolder folder) {
    String last = FolderPath.last(below(folder));
    if (YEAR.matcher(last).matches()) {
      return NamePattern.Known.YEAR;
    }
    return MONTH.matcher(last).matches() || NUMBER.matcher(last).matches()
        ? NamePattern.Known.MONTH
        : NamePattern.Known.NOTHING;
  }

  private static String below(NoteFolder folder) {
    return folder
        .last()
        .map(NoteSource::folder)
        .map(own -> own.substring(Math.min(own.length(), folder.path().length())))
        .orElse("");
  }

  private static String part(String part, boolean inYear, LocalDate day) {
    String month = NamePattern.padded(day.getMonthValue(), 2);
    if (YEAR.matcher(part).matches()) {
      return Integer.toString(day.getYear());
    }
    Matcher both = MONTH.matcher(part);
    if (both.matches()) {
      return day.getYear() + both.group(1) + month;
    }
    return inYear && NUMBER.matcher(part).matches() ? month : part;
  }
}
