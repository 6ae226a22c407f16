package io.github.fieldnotes.read.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The syntax of URLs as browsers parse them: schemes, harmless schemes, and percent-encoding. */
public final class UrlSyntax {

  private static final Pattern SCHEME =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
  private static final Set<String> HARMLESS =
      Set.of(
          "http", "https", "mailto", "tel", "sms", "ftp", "ftps", "sftp", "git", "ssh", "irc",
          "ircs", "xmpp", "matrix", "geo", "news");
  private static final Pattern PICTURE =
      Pattern.compile("data:image/(?:png|jpe?g|gif|webp|avif);base64,[A-Za-z0-9+/=\\s]+");

  private UrlSyntax() {}

  /** The scheme of a URL as written, without its colon; empty for a relative one. */
  public static Optional<String> scheme(String url) {
    Matcher scheme = SCHEME.matcher(withoutControls(url));
    return scheme.matches() ? Optional.of(scheme.group(1)) : Optional.empty();
  }

  /** Whether following a URL of this scheme runs no code in a browser; case is ignored. */
  public static boolean isHarmlessScheme(String scheme) {
    return HARMLESS.contains(scheme.toLowerCase(Locale.ROOT));
  }

  /** Whether a URL embeds a raster image. */
  public static boolean isPicture(String url) {
    return PICTURE.matcher(url).matches();
  }

  /** Whether following a URL runs no code in a browser. */
  public static boolean isHarmless(String url) {
    return scheme(url).map(UrlSyntax::isHarmlessScheme).orElse(true) || isPicture(url);
  }

  /**
   * Removes the characters that WHATWG URL 4.4 drops before it looks for a scheme, so that they
   * cannot hide one.
   */
  public static String withoutControls(String url) {
    return url.replaceAll("[\\s\\p{Cntrl}\\uFFFD]", "");
  }

  /** Decodes percent escapes as UTF-8; text with a malformed escape is returned unchanged. */
  public static String decode(String url) {
    if (url.indexOf('%') < 0) {
      return url;
    }
    try {
      return URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // a percent sign that does not begin an escape is literal.
      return url;
    }
  }

  /** Percent-encodes the characters that a URL may not contain; existing escapes are kept. */
  public static String encode(String url) {
    StringBuilder encoded = new StringBuilder(url.length());
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c <= ' ' || "\"<>\\^`{|}".indexOf(c) >= 0) {
        encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else {
        encoded.append(c);
      }
    }
    return encoded.toString();
  }
}
