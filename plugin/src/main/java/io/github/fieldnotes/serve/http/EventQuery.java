package io.github.fieldnotes.serve.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page says about itself when it asks for events.
 *
 * @param path of the page, as {@link RequestPath} gives it
 * @param version of the page that the browser shows
 */
record EventQuery(String path, String version) {

  /** The path is encoded twice: once as a path, and once as a part of the query. */
  private static final Pattern QUERY =
      Pattern.compile("version=(?<version>[\\w-]{1,64})&page=(?<page>[^&]+)");

  private static final Pattern SLASH = Pattern.compile("%2F", Pattern.CASE_INSENSITIVE);
  private static final Pattern PERCENT = Pattern.compile("%25");

  /**
   * Reads the query of a request; empty if a page of ours did not write it.
   *
   * @param raw percent-encoded; null if there is none
   */
  static Optional<EventQuery> of(String raw) {
    Matcher query = QUERY.matcher(raw == null ? "" : raw);
    if (!query.matches()) {
      return Optional.empty();
    }
    String slashes = SLASH.matcher(query.group("page")).replaceAll("/");
    String path = PERCENT.matcher(slashes).replaceAll("%");
    return RequestPath.of(path).map(page -> new EventQuery(page, query.group("version")));
  }
}
