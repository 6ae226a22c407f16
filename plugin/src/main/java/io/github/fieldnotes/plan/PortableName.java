package io.github.fieldnotes.plan;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** Turns names that some file systems do not allow into names that all of them allow. */
final class PortableName {

  /**
   * The most bytes of a name in UTF-8. Linux file systems allow 255, and a number may be appended.
   */
  private static final int LONGEST = 200;

  private static final int LONGEST_EXTENSION = 12;

  /** The longest replacement for a name, short enough for every file system. */
  private static final int LONGEST_STEM = 60;

  /** Microsoft, "Naming Files, Paths, and Namespaces"; spaces before the extension are ignored. */
  private static final Pattern DEVICES =
      Pattern.compile(
          "(?i)(con|prn|aux|nul|conin\\$|conout\\$|clock\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3]) *");

  private static final Pattern NOT_IN_WINDOWS =
      Pattern.compile("[<>:\"|?*\\\\\\p{Cntrl}\\u0080-\\u009f\\u2028-\\u202e\\u2066-\\u2069]");
  private static final Pattern LAST = Pattern.compile("[. ]+$");

  private PortableName() {}

  /** Converts each part of a path; the result only leads downwards. */
  static String ofPath(String path) {
    StringBuilder portable = new StringBuilder(path.length());
    for (String part : path.split("/")) {
      portable.append(portable.isEmpty() ? "" : "/").append(of(part));
    }
    return portable.toString();
  }

  private static String of(String part) {
    String name = LAST.matcher(NOT_IN_WINDOWS.matcher(part).replaceAll("-")).replaceAll("-");
    String stem = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    return shortened(DEVICES.matcher(stem).matches() ? "-" + name : name);
  }

  /** The beginning and the extension of a long name, with a hash of the whole name between them. */
  private static String shortened(String name) {
    if (bytes(name) <= LONGEST) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String extension =
        dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
    String end = "-" + sum(name) + extension;
    int kept = Math.min(name.length(), LONGEST);
    while (bytes(name.substring(0, kept)) + bytes(end) > LONGEST
        || Character.isHighSurrogate(name.charAt(kept - 1))) {
      kept--;
    }
    return name.substring(0, kept) + end;
  }

  /**
   * An ASCII name for one that a file system does not allow: without accents, and with a hash of
   * the whole name before its extension.
   */
  static String ascii(String name) {
    int dot = name.lastIndexOf('.');
    String extension = dot > 0 ? name.substring(dot).replaceAll("[^\\x21-\\x7e]", "") : "";
    String stem =
        Normalizer.normalize(dot > 0 ? name.substring(0, dot) : name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^\\x20-\\x7e]+", "-")
            .replaceAll("^-+|-+$", "");
    int kept = Math.min(stem.length(), LONGEST_STEM);
    return stem.substring(0, kept) + (kept == 0 ? "" : "-") + sum(name) + extension;
  }

  private static String sum(String name) {
    CRC32 sum = new CRC32();
    sum.update(name.getBytes(StandardCharsets.UTF_8));
    return String.format(Locale.ROOT, "%08x", sum.getValue());
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
