package io.github.fieldnotes.read.field;

import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.read.note.NoteFindings;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses that are the whole value of a field, without the brackets of a link: {@code Slides:
 * tides.pdf}. Such an address is resolved like that of a link.
 *
 * <p>Values have a few words more often than an address. Only a value without white space is an
 * address, and only if it ends like a file or begins with a scheme.
 */
public final class BareAddress {

  private static final String ENDINGS =
      "avif|bmp|gif|jpe?g|png|svg|tiff?|webp|flac|m4a|mp3|og[ag]|opus|wav|avi|m4v|mkv|mov|mp4"
          + "|mpe?g|ogv|webm|csv|docx?|epub|html?|ics|json|key|log|markdown|md|od[pst]|pdf|pptx?"
          + "|ps|txt|xlsx?|zip";

  /** A path of a file; {@code example.org/tides.pdf} is an address of the web without a scheme. */
  private static final Pattern FILE =
      Pattern.compile(
          "(?i)(?!(?:[\\w-]+\\.)+[a-z]{2,}/)[^\\s?#:]*[^\\s?#:/.]\\.(?:"
              + ENDINGS
              + ")(?:[?#]\\S*)?");

  private static final Pattern WITH_SCHEME =
      Pattern.compile(
          "(?i)(?:[a-z][a-z0-9+.-]*://"
              + "|(?:about|blob|data|file|javascript|livescript|mailto|tel|vbscript):)\\S+");

  private BareAddress() {}

  /** Whether a value is an address. */
  static boolean is(String value) {
    return FILE.matcher(value).matches() || WITH_SCHEME.matcher(value).matches();
  }

  /** Resolves the address in a field that has no target; returns other fields unchanged. */
  public static Field resolved(Field field, Location place, NoteFindings findings) {
    boolean address =
        field.target().isEmpty() && FieldNames.isOfAddress(field.name()) && is(field.value());
    Optional<Target> target =
        address ? findings.resolveInText(field.value(), place) : Optional.empty();
    return target.map(to -> new Field(field.name(), to.address(), target)).orElse(field);
  }
}
