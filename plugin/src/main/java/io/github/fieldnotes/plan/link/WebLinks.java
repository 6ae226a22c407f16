package io.github.fieldnotes.plan.link;

import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Link;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The links of all notes to other hosts, by host. Immutable.
 *
 * <p>Only the positions of links in their notes are kept; a page loads the links that it shows.
 */
public final class WebLinks {

  private final List<Note> notes;
  private final List<Host> hosts;

  /** The sources of all addresses in the order of {@link #hosts}, those of one after another. */
  private final Sources sources;

  /**
   * The links to one host.
   *
   * @param host the name of the host, without {@code www.}
   * @param video whether there are videos
   * @param links the links in the order of the notes, each address once
   */
  public record HostLinks(String host, boolean video, List<WebLink> links) {}

  /**
   * An address and the notes that link to it.
   *
   * @param text the text of the first link
   */
  public record WebLink(Target.ToWeb target, String text, List<Source> sources) {}

  /**
   * The source of a link.
   *
   * @param annotation the innermost annotation around it; empty if there is none
   */
  public record Source(Note note, Optional<Annotation> annotation) {}

  /**
   * Some of the links, in their order.
   *
   * @param from the first of their addresses, 0-based
   * @param to the end of their addresses, exclusive
   */
  public record Part(WebLinks all, int from, int to) {

    /** The links of this part by host, loaded from their notes. */
    public List<HostLinks> hosts() {
      return all.hosts(from, to);
    }
  }

  /**
   * A host.
   *
   * @param from its first address, 0-based
   * @param to the end of its addresses, exclusive
   */
  record Host(String name, boolean video, int from, int to) {}

  /**
   * The sources of addresses, as numbers.
   *
   * @param links for each address, the index of its first link in the note
   * @param ends for each address, the end of its sources
   * @param notes for each source, the index of the note
   * @param annotations for each source, the index of the innermost annotation in the note; -1 if
   *     there is none
   */
  record Sources(int[] links, int[] ends, int[] notes, int[] annotations) {

    int begin(int address) {
      return address == 0 ? 0 : ends[address - 1];
    }
  }

  WebLinks(List<Note> notes, List<Host> hosts, Sources sources) {
    this.notes = notes;
    this.hosts = List.copyOf(hosts);
    this.sources = sources;
  }

  /** Collects the links of these notes, in their order. */
  public static WebLinks of(List<Note> notes, LinkedAddresses addresses) {
    return new WebLinkCollector(notes, addresses).collect();
  }

  /** The number of hosts. */
  public int hosts() {
    return hosts.size();
  }

  /** The number of different addresses on all hosts. */
  public int size() {
    return sources.ends().length;
  }

  private List<HostLinks> hosts(int from, int to) {
    LoadedLinks loaded = new LoadedLinks();
    List<HostLinks> shown = new ArrayList<>();
    for (Host host : hosts) {
      List<WebLink> links = new ArrayList<>();
      for (int i = Math.max(from, host.from()); i < Math.min(to, host.to()); i++) {
        links.add(link(i, loaded));
      }
      if (!links.isEmpty()) {
        shown.add(new HostLinks(host.name(), host.video(), links));
      }
    }
    return shown;
  }

  private WebLink link(int address, LoadedLinks loaded) {
    List<Source> from = new ArrayList<>();
    for (int i = sources.begin(address); i < sources.ends()[address]; i++) {
      Note note = notes.get(sources.notes()[i]);
      int annotation = sources.annotations()[i];
      from.add(
          new Source(
              note,
              annotation < 0 ? Optional.empty() : Optional.of(note.annotations().get(annotation))));
    }
    Link first = loaded.of(from.get(0).note()).get(sources.links()[address]);
    return new WebLink((Target.ToWeb) first.target(), first.text(), from);
  }

  /** The links of the note that was asked for last; addresses are in the order of their notes. */
  private static final class LoadedLinks {
    private Note last;
    private List<Link> links = List.of();

    List<Link> of(Note note) {
      if (note != last) {
        links = note.links();
        last = note;
      }
      return links;
    }
  }
}
