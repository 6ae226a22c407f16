package io.github.fieldnotes.publish.sink;

import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.publish.frame.BodyTags;
import io.github.fieldnotes.publish.frame.SkinFrame;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes frames of merged pages of marks, and proves them: filled with the samples, they must be
 * what the site plugin made of these. At one byte of difference, no page is framed. Used once.
 */
final class FrameProof {

  private static final Pattern LINK = Pattern.compile("\\shref\\s*=\\s*[\"']([^\"'?#]+)");

  private final MergedProbes.Probes probes;
  private final Merged merged;
  private final BodyTags tags = new BodyTags();
  private final Map<Likeness, SkinFrame> frames = new HashMap<>();
  private final Set<String> linked = new HashSet<>();

  /** The text of a page that the site plugin has merged. */
  @FunctionalInterface
  interface Merged {

    /** The text; empty if the site plugin has not merged the page. */
    String text(Route route) throws IOException;
  }

  FrameProof(MergedProbes.Probes probes, Merged merged) {
    this.probes = probes;
    this.merged = merged;
  }

  /** The pages in frames; none are framed if the frames are in doubt. */
  FramedPages of(MergedProbes.Section section) throws IOException {
    tags.learn(probes.runs(), merged.text(probes.tags()));
    for (Map.Entry<Likeness, Route> marks : probes.marks().entrySet()) {
      String text = merged.text(marks.getValue());
      Optional<SkinFrame> frame = SkinFrame.of(text);
      if (frame.isEmpty()) {
        return FramedPages.none(section, marks.getValue());
      }
      frames.put(marks.getKey(), frame.get());
      addLinks(text, marks.getValue());
    }
    FramedPages framed = new FramedPages(section, new FramedPages.Frames(tags, frames, linked));
    for (DrawnPage sample : probes.samples()) {
      if (framed.isFramed(sample)
          && !framed.html(sample).equals(Optional.of(merged.text(sample.route())))) {
        return FramedPages.none(section, sample.route());
      }
    }
    return framed;
  }

  /** Adds the pages that a frame links to. On these, the skin may mark the link. */
  private void addLinks(String text, Route page) {
    Matcher link = LINK.matcher(text);
    while (link.find()) {
      linked.add(resolved(page, link.group(1)));
    }
  }

  private static String resolved(Route page, String address) {
    Deque<String> steps = new ArrayDeque<>(List.of(page.folder().split("/")));
    for (String step : address.split("/")) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
