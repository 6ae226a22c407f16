package io.github.fieldnotes.publish.sink;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pictures of a page's body. A skin's tools may open each file that {@code src} names, and end
 * the site at one that they cannot read; {@code srcset} shows a reader the same picture.
 */
public final class Pictures {

  private static final Pattern TAG =
      Pattern.compile("<img(?:\\s++[\\w:-]++(?:=\"[^\"]*+\")?+)*+\\s*+/?+>");
  private static final Pattern SOURCE = Pattern.compile("\\ssrc=\"([^\"]*+)\"");

  private static final Pattern REFERENCE = Pattern.compile("&(#\\d{1,5}|amp|lt|gt|quot|apos);");
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

  private Pictures() {}

  /** The addresses of those that are not on another host, as they are written. */
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

  /** An address as it is, not as it is written in HTML by us. */
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

  /** The body with some of its pictures where no tool of a skin looks. */
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
   * The body with those pictures where no tool of a skin looks that lie outside the site: a tool
   * may write what it makes of a picture beside it.
   *
   * @param depth how many folders of the site the page is in
   */
  public static String hideOutside(String body, int depth) {
    return hide(body, picture -> leavesSite(picture, depth));
  }

  /** Also in spellings that only some programs take for a step up. */
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

  /** HTML, 4.8.4.2.2: blanks end an address, and so do commas that begin or end it. */
  private static String candidate(String address) {
    return address
        .replaceAll("\\s+", address.startsWith("data:") ? "" : "%20")
        .replaceAll("^,|,$", "%2C");
  }

  private static boolean isElsewhere(String address) {
    return address.startsWith("https://") || address.startsWith("http://");
  }
}
