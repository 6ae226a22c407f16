package io.github.fieldnotes.read.folder;

import io.github.fieldnotes.read.media.MediaRewriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Rules for which files beside notes are published.
 *
 * @param all whether files that no note links to or shows are published too
 * @param endings the extensions, in lower case, of the file types that are copied
 * @param builds build output folders; nothing in them is read
 */
public record MediaRules(boolean all, SortedSet<String> endings, SortedSet<Path> builds) {

  /** Raster images, sound, video, PDF, and data formats that every server sends as data. */
  private static final List<String> HARMLESS =
      List.of(
          ("apng avif bmp gif heic heif ico jfif jpeg jpg jxl png tif tiff webp"
                  + " aac flac m4a mp3 oga ogg opus wav weba"
                  + " 3gp avi m4v mkv mov mp4 mpeg mpg ogv webm vtt"
                  + " pdf csv ics json log text tsv txt vcf")
              .split(" "));

  /** A part of a name that a server may take for another extension. */
  private static final Pattern ENDING = Pattern.compile("[a-z][a-z0-9]{0,4}");

  /** The default: linked or shown files, of types that cannot run code. */
  public static final MediaRules ORDINARY = of(false, List.of(), List.of());

  public MediaRules {
    endings = Collections.unmodifiableSortedSet(new TreeSet<>(endings));
    builds = Collections.unmodifiableSortedSet(new TreeSet<>(builds));
  }

  /**
   * Creates rules from the default types and changes to them.
   *
   * @param changes extensions to publish too; a leading hyphen means not to publish that extension
   * @param builds build output folders
   */
  public static MediaRules of(boolean all, List<String> changes, Collection<Path> builds) {
    SortedSet<String> endings = new TreeSet<>(HARMLESS);
    for (String change : changes) {
      String ending = change.strip().toLowerCase(Locale.ROOT).replaceFirst("^(-?)\\.", "$1");
      if (ending.startsWith("-")) {
        endings.remove(ending.substring(1));
      } else if (!ending.isEmpty()) {
        endings.add(ending);
      }
    }
    return new MediaRules(
        all,
        endings,
        new TreeSet<>(builds.stream().map(path -> path.toAbsolutePath().normalize()).toList()));
  }

  /** Whether a folder is build output, of a known project or of any Maven project. */
  public boolean isBuild(Path folder) {
    Path own = folder.toAbsolutePath().normalize();
    return builds.stream().anyMatch(build -> build.equals(own) || isOneIn(build, own))
        || folder.endsWith("target") && Files.isRegularFile(folder.resolveSibling("pom.xml"));
  }

  /** Whether two names mean one folder, as on a file system that ignores case. */
  private static boolean isOneIn(Path build, Path folder) {
    try {
      return build.toString().equalsIgnoreCase(folder.toString())
          && Files.isSameFile(build, folder);
    } catch (IOException e) {
      // one of them does not exist
      return false;
    }
  }

  /** Why a file with this name is not published; empty if it may be, even if only rewritten. */
  Optional<String> refusal(String path) {
    List<String> parts = parts(path);
    String last = parts.get(parts.size() - 1);
    if (parts.size() == 1) {
      return Optional.of("its name has no extension");
    }
    if (!endings.contains(last) && MediaRewriter.of(last).isEmpty()) {
      return Optional.of("a ." + last + " file could run");
    }
    return parts.subList(1, parts.size() - 1).stream()
        .map(part -> part.split(";", 2)[0].stripTrailing())
        .filter(part -> ENDING.matcher(part).matches())
        .filter(part -> !endings.contains(part) && !part.equals("svg"))
        .findFirst()
        .map(part -> "a server could treat it as a ." + part + " file");
  }

  /** How a file is rewritten if it is not copied. */
  static Optional<MediaRewriter> rewriting(String path) {
    List<String> parts = parts(path);
    return MediaRewriter.of(parts.get(parts.size() - 1));
  }

  private static List<String> parts(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return Arrays.asList(name.split("\\.", -1));
  }
}
