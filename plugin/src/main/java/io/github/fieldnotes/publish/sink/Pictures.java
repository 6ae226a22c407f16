package io.github.fieldnotes.publish.sink;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds and hides the pictures in the body of a page. A skin's tools may open each file that {@code
 * src} names, and stop the site build at one that they cannot read. With {@code srcset} instead,
 * readers see the same picture, but no tool opens it.
 */
public final class Pictures {

  private static final Pattern TAG =
      Pattern.compile("<img(?:\\s++[\\w:-]++(?:=\"[^\"]*+\")?+)*+\\s*+/?+>");
  private static final Pattern SOURCE = Pattern.compile("\\ssrc=\"([^\"]*+)\"");

  private static final Pattern REFERENCE = Pattern.compile("&(#\\d{1,5}|amp|lt|gt|quot|apos);");
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

  private Pictures() {}

  /** The addresses of pictures that are not on another host, as written in HTML. */
  public static Set<String> of(String body) {
    Set<String> addresses = new LinkedHashSet<>();
    Matcher tag = TAG.matcher(body);
    while (tag.find()) {
      Matcher source = SOURCE.matcher(tag.group());
      if (source.find() && !isElsewhere(source.group(1))) {
        addresses.add(source.group(1));
      }
    }
    return addresses;
  }

  /** Decodes an address that we have written in HTML. */
  public static String decoded(String address) {
    return REFERENCE
        .matcher(address)
        .replaceAll(
            found -> {
              String name = found.group(1);
              return Matcher.quoteReplacement(
                  name.startsWith("#")
                      ? Character.toString(Integer.parseInt(name.substring(1)))
                      : NAMED.get(name));
            });
  }

  /** Hides some pictures of a body from the tools of a skin. */
  public static String hide(String body, Predicate<String> which) {
    if (!body.contains("<img")) {
      return body;
    }
    StringBuilder hidden = new StringBuilder(body.length());
    Matcher tag = TAG.matcher(body);
    while (tag.find()) {
      tag.appendReplacement(hidden, Matcher.quoteReplacement(hidden(tag.group(), which)));
    }
    return tag.appendTail(hidden).toString();
  }

  /**
   * Hides pictures outside the site from the tools of a skin, because a tool may write files beside
   * a picture.
   *
   * @param depth the number of folders between the site's root and the page
   */
  public static String hideOutside(String body, int depth) {
    return hide(body, picture -> leavesSite(picture, depth));
  }

  /** Recognises also spellings that only some programs treat as a step up. */
  private static boolean leavesSite(String address, int depth) {
    String path = address.replaceAll("(?i)%2e", ".").replaceAll("(?i)%2f|%5c|\\\\", "/").strip();
    int left = depth;
    for (String step : path.split("/")) {
      if (step.equals("..")) {
        left--;
      } else if (!step.isEmpty() && !step.equals(".")) {
        left++;
      }
      if (left < 0) {
        return true;
      }
    }
    return false;
  }

  private static String hidden(String tag, Predicate<String> which) {
    Matcher source = SOURCE.matcher(tag);
    if (!source.find() || isElsewhere(source.group(1)) || !which.test(source.group(1))) {
      return tag;
    }
    String set = tag.contains(" srcset=\"") ? "" : " srcset=\"" + candidate(source.group(1)) + "\"";
    return tag.substring(0, source.start()) + set + tag.substring(source.end());
  }

  /** HTML, 4.8.4.2.2: spaces end an address, and so do commas at its beginning or end. */
  private static String candidate(String address) {
    return address
        .replaceAll("\\s+", address.startsWith("data:") ? "" : "%20")
        .replaceAll("^,|,$", "%2C");
  }

  private static boolean isElsewhere(String address) {
    return address.startsWith("https://") || address.startsWith("http://");
  }
}
