package io.github.fieldnotes.model;

import java.util.List;
import java.util.Set;

/**
 * The parts of a note that only a few pages, files and checks need, held in memory or loaded when
 * one of these asks for them.
 */
public interface Details {

  /** All parts; may be read from disk on each call. */
  Held load();

  /**
   * Details in memory. Immutable.
   *
   * @param headings the headings of the body, in order
   * @param anchors the ids of other elements of the body to which links can lead
   * @param links all links of the body, in order of location
   * @param linksOfAnnotations for each annotation of the note, the indexes in {@code links} of
   *     those in its extent, its own first
   * @param pictures the pictures of the body and the front matter, in no particular order
   * @param nearMisses the parts that look like annotations but are not, in order of location
   */
  record Held(
      List<Heading> headings,
      Set<String> anchors,
      List<Link> links,
      List<List<Integer>> linksOfAnnotations,
      List<Picture> pictures,
      List<NearMiss> nearMisses)
      implements Details {

    public Held {
      headings = List.copyOf(headings);
      anchors = Set.copyOf(anchors);
      links = List.copyOf(links);
      linksOfAnnotations = linksOfAnnotations.stream().map(List::copyOf).toList();
      pictures = List.copyOf(pictures);
      nearMisses = List.copyOf(nearMisses);
    }

    @Override
    public Held load() {
      return this;
    }

    /**
     * The links in the extent of an annotation, its own first.
     *
     * @param annotation its index among the annotations of the note
     */
    public List<Link> links(int annotation) {
      return linksOfAnnotations.get(annotation).stream().map(links::get).toList();
    }
  }
}
