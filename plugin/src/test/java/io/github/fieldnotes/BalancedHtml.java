package io.github.fieldnotes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Judges HTML more strictly than a browser does: each tag is written out, ends where it should, and
 * a browser makes of it the tree that the tags say.
 */
final class BalancedHtml {

  private static final Set<String> VOID =
      Set.of("area", "br", "col", "hr", "img", "input", "source", "track", "wbr");
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z][a-z0-9-]*)((?:\\s+[^\\s\"'<>/=]+(?:=\"[^\"<>]*\")?)*)\\s*>");
  private static final Pattern OPAQUE = Pattern.compile("</(?:script|style)>");

  private final String html;
  private final Deque<String> open = new ArrayDeque<>();
  private final List<String> tree = new ArrayList<>();
  private final List<String> mistakes = new ArrayList<>();

  private BalancedHtml(String html) {
    this.html = html;
  }

  /** What is wrong with a fragment; empty when nothing is. */
  static List<String> mistakes(String html) {
    BalancedHtml judged = new BalancedHtml(html);
    judged.readTags();
    List<String> shown = new ArrayList<>();
    Element body = Jsoup.parseBodyFragment(html).body();
    body.traverse(
        (node, depth) -> {
          if (node instanceof Element element && element != body) {
            shown.add(depth - 1 + " " + element.normalName());
          }
        });
    if (judged.mistakes.isEmpty() && !shown.equals(judged.tree)) {
      judged.mistakes.add(difference(judged.tree, shown));
    }
    return judged.mistakes;
  }

  private static String difference(List<String> tags, List<String> shown) {
    int at = 0;
    while (at < Math.min(tags.size(), shown.size()) && tags.get(at).equals(shown.get(at))) {
      at++;
    }
    return "a browser sees "
        + shown.subList(Math.max(0, at - 2), Math.min(shown.size(), at + 3))
        + " where the tags say "
        + tags.subList(Math.max(0, at - 2), Math.min(tags.size(), at + 3));
  }

  private void readTags() {
    Matcher tag = TAG.matcher(html);
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
      if (!tag.find(at) || tag.start() != at) {
        mistakes.add("no tag: " + html.substring(at, Math.min(html.length(), at + 60)));
        at++;
        continue;
      }
      at = tag.group(1).isEmpty() ? begin(tag) : end(tag);
    }
    open.forEach(name -> mistakes.add("never closed: " + name));
  }

  private int begin(Matcher tag) {
    String name = tag.group(2);
    tree.add(open.size() + " " + name);
    if (VOID.contains(name)) {
      return tag.end();
    }
    open.push(name);
    if (name.equals("script") || name.equals("style")) {
      Matcher end = OPAQUE.matcher(html);
      return end.find(tag.end()) ? end.start() : html.length();
    }
    return tag.end();
  }

  private int end(Matcher tag) {
    if (tag.group(2).equals(open.peek())) {
      open.pop();
    } else {
      int from = Math.max(0, tag.start() - 60);
      mistakes.add(
          "closes what is not open: "
              + tag.group()
              + " behind "
              + html.substring(from, tag.start()));
    }
    return tag.end();
  }
}
