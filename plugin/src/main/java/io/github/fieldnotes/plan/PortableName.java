package io.github.fieldnotes.plan;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** Names that every file system can hold, made of names that some cannot. */
final class PortableName {

  /**
   * The most bytes of a name in UTF-8. File systems of Linux end at 255, and a number may come
   * behind it.
   */
  private static final int LONGEST = 200;

  private static final int LONGEST_EXTENSION = 12;

  /** Of a name that replaces another one: short enough for every file system. */
  private static final int LONGEST_STEM = 60;

  /** Microsoft, "Naming Files, Paths, and Namespaces"; blanks before the extension do not count. */
  private static final Pattern DEVICES =
      Pattern.compile(
          "(?i)(con|prn|aux|nul|conin\\$|conout\\$|clock\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3]) *");

  private static final Pattern NOT_IN_WINDOWS =
      Pattern.compile("[<>:\"|?*\\\\\\p{Cntrl}\\u0080-\\u009f\\u2028-\\u202e\\u2066-\\u2069]");
  private static final Pattern LAST = Pattern.compile("[. ]+$");

  private PortableName() {}

  /** A path, part by part; one that leads nowhere else than down. */
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

  /** A long name's beginning and extension, with a number made of all of it between them. */
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
   * A name of ASCII letters for one that a file system cannot hold: without accents, and with a
   * number made of the whole name before its extension.
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
