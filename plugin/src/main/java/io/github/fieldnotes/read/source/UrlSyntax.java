package io.github.fieldnotes.read.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The syntax of URLs as browsers read them: schemes, which of them are harmless, and escapes. */
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

  /** Whether a browser runs nothing when it follows a URL of this scheme; case is ignored. */
  public static boolean isHarmlessScheme(String scheme) {
    return HARMLESS.contains(scheme.toLowerCase(Locale.ROOT));
  }

  /** Whether a URL holds a raster picture itself. */
  public static boolean isPicture(String url) {
    return PICTURE.matcher(url).matches();
  }

  /** Whether a browser runs nothing when it follows a URL. */
  public static boolean isHarmless(String url) {
    return scheme(url).map(UrlSyntax::isHarmlessScheme).orElse(true) || isPicture(url);
  }

  /** WHATWG URL 4.4 drops these before it looks for a scheme, so they must not hide one. */
  public static String withoutControls(String url) {
    return url.replaceAll("[\\s\\p{Cntrl}\\uFFFD]", "");
  }

  /** Decodes percent escapes as UTF-8; text in which one is malformed is returned as it is. */
  public static String decode(String url) {
    if (url.indexOf('%') < 0) {
      return url;
    }
    try {
      return URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A percent sign that begins no escape means itself.
      return url;
    }
  }

  /** Escapes the characters that no URL may have; escapes that are there stay. */
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
