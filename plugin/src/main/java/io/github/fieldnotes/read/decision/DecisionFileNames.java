package io.github.fieldnotes.read.decision;

import io.github.fieldnotes.model.NoteId;
import io.github.fieldnotes.read.date.PathDates;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises decision records by the names of folders and files, and by titles. */
public final class DecisionFileNames {

  private static final Set<String> FOLDERS =
      Set.of(
          "adl",
          "adr",
          "adrs",
          "decisions",
          "decision-log",
          "decision-records",
          "architecture-decisions",
          "architecture-decision-log",
          "architecture-decision-records",
          "architectural-decisions",
          "architectural-decision-log",
          "architectural-decision-records");

  private static final Pattern BLANKS = Pattern.compile("[_ ]+");
  private static final Pattern NO_RECORD = Pattern.compile("(?i)index|readme|_.*");
  private static final Pattern OF_FOLDER = Pattern.compile("(?i)index|readme");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}(?:[-_.]\\d{1,2})?");

  private static final String PREFIX = "(?:adr|decision|dr|lad?r)";
  private static final Pattern NUMBER_IN_NAME =
      Pattern.compile("(?i)(?:" + PREFIX + "[-_ ]?)?0*(\\d{1,5})(?=[-_. ]|$).*");
  private static final Pattern NUMBER_IN_TITLE =
      Pattern.compile(
          "(?i)\\[?(?:"
              + PREFIX
              + "[-_ #]*0*(\\d{1,5})(?!\\d|[-/.]\\d)|#?0*(\\d{1,5})(?=\\s*[:.,)\\]–—-]\\s)|0+(\\d{1,4})(?=\\s))"
              + "\\]?\\s*[:.,)\\]–—-]*\\s*(.*)");
  private static final Pattern MERE_NUMBER =
      Pattern.compile("\\[?[#№]?\\s?0*(\\d{1,5})\\]?\\s+(\\p{L}.*)");
  private static final Pattern DATE_IN_TITLE =
      Pattern.compile("\\[?\\d{4}-\\d{2}-\\d{2}\\]?\\s*[:.)–—-]*\\s*(.+)");

  private DecisionFileNames() {}

  /**
   * Whether a file is in a folder of decision records.
   *
   * @param path in the section
   * @param root the name of the notes folder that contains it
   */
  public static boolean isInRecordFolder(String path, String root) {
    String[] parts = path.split("/");
    return isRecordFolder(root)
        || Arrays.stream(parts, 0, parts.length - 1).anyMatch(DecisionFileNames::isRecordFolder);
  }

  private static boolean isRecordFolder(String name) {
    return FOLDERS.contains(BLANKS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-"));
  }

  /**
   * Whether a file is an index, a template, or a file beside the record of a folder, rather than a
   * record, judging by its path.
   */
  public static boolean isNoRecord(String path) {
    return NO_RECORD.matcher(name(path)).matches()
        || NoteId.ofFile(path).isTemplate()
        || isBesideRecord(path);
  }

  /** {@code adr/0012-ropes/sketch.md}: the folder of a record has the record as its index. */
  private static boolean isBesideRecord(String path) {
    String[] parts = path.split("/");
    if (parts.length < 3) {
      return false;
    }
    String folder = parts[parts.length - 2];
    String file = parts[parts.length - 1].replaceFirst("\\.[^.]*$", "");
    boolean ofRecord =
        isRecordFolder(parts[parts.length - 3])
            && NUMBER_IN_NAME.matcher(folder).matches()
            && !YEAR.matcher(folder).matches();
    return ofRecord
        && !OF_FOLDER.matcher(file).matches()
        && !NUMBER_IN_NAME.matcher(file).matches();
  }

  /** The number of a record from its file name, or else its title, without leading zeros. */
  public static Optional<String> number(String path, String title) {
    String name = name(path);
    Matcher inName = NUMBER_IN_NAME.matcher(name);
    if (PathDates.withoutDate(name).equals(name) && inName.matches()) {
      return Optional.of(inName.group(1));
    }
    Matcher inTitle = NUMBER_IN_TITLE.matcher(title);
    return inTitle.matches() ? Optional.of(number(inTitle)) : Optional.empty();
  }

  /** A title without its leading number or date; a mere number must be that of the file. */
  public static String withoutNumber(String path, String title) {
    Matcher mere = MERE_NUMBER.matcher(title);
    if (mere.matches() && number(path, "").filter(mere.group(1)::equals).isPresent()) {
      return mere.group(2);
    }
    for (Pattern pattern : new Pattern[] {NUMBER_IN_TITLE, DATE_IN_TITLE}) {
      Matcher found = pattern.matcher(title);
      if (found.matches() && !found.group(found.groupCount()).isBlank()) {
        return found.group(found.groupCount());
      }
    }
    return title;
  }

  /** Whether a file name or a title begins with a date. */
  public static boolean isDated(String path, String title) {
    String name = name(path);
    return !PathDates.withoutDate(name).equals(name) || DATE_IN_TITLE.matcher(title).matches();
  }

  private static String number(Matcher found) {
    for (int group = 1; group < found.groupCount(); group++) {
      if (found.group(group) != null) {
        return found.group(group);
      }
    }
    throw new IllegalStateException("a number that is none: " + found.group());
  }

  /**
   * The name of a file without extension; for {@code 0012-ropes/README.md}, the name of the folder.
   */
  private static String name(String path) {
    String[] parts = path.split("/");
    String file = parts[parts.length - 1];
    int dot = file.lastIndexOf('.');
    String name = dot > 0 ? file.substring(0, dot) : file;
    if (parts.length == 1 || !OF_FOLDER.matcher(name).matches()) {
      return name;
    }
    String folder = parts[parts.length - 2];
    boolean numbered = NUMBER_IN_NAME.matcher(folder).matches() && !YEAR.matcher(folder).matches();
    return numbered ? folder : name;
  }
}
