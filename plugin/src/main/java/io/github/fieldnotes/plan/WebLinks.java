package io.github.fieldnotes.plan;

import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Link;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The links of all notes to other hosts, by host. */
public final class WebLinks {

  /** Hosts with videos first, then those with most links, then by name. */
  private static final Comparator<HostLinks> ORDER =
      Comparator.comparing((HostLinks host) -> !host.video())
          .thenComparing(host -> -host.links().size())
          .thenComparing(HostLinks::host);

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

  private WebLinks() {}

  /** Collects the links of these notes, in their order. */
  static List<HostLinks> of(List<Note> notes) {
    Map<String, Map<String, WebLink>> byHost = new LinkedHashMap<>();
    for (Note note : notes) {
      Innermost innermost = Innermost.of(note);
      Map<WebLink, Set<Annotation>> seen = new IdentityHashMap<>();
      for (Link link : note.links()) {
        if (link.target() instanceof Target.ToWeb web && !web.host().isEmpty()) {
          WebLink entry =
              byHost
                  .computeIfAbsent(web.host(), host -> new LinkedHashMap<>())
                  .computeIfAbsent(
                      web.address(), a -> new WebLink(web, link.text(), new ArrayList<>()));
          Optional<Annotation> annotation = innermost.at(link);
          if (seen.computeIfAbsent(entry, e -> Collections.newSetFromMap(new IdentityHashMap<>()))
              .add(annotation.orElse(null))) {
            entry.sources().add(new Source(note, annotation));
          }
        }
      }
    }
    List<HostLinks> hosts = new ArrayList<>();
    byHost.forEach(
        (host, links) -> {
          boolean video = links.values().stream().anyMatch(link -> link.target().isVideo());
          hosts.add(new HostLinks(host, video, List.copyOf(links.values())));
        });
    hosts.sort(ORDER);
    return hosts;
  }

  /** Splits hosts so that each link is listed separately with its host. */
  static List<HostLinks> single(List<HostLinks> hosts) {
    return hosts.stream()
        .flatMap(
            host ->
                host.links().stream()
                    .map(link -> new HostLinks(host.host(), host.video(), List.of(link))))
        .toList();
  }

  /** Joins adjacent links to the same host. */
  static List<HostLinks> joined(List<HostLinks> links) {
    Map<String, List<HostLinks>> byHost =
        links.stream()
            .collect(
                Collectors.groupingBy(
                    HostLinks::host, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    return byHost.values().stream()
        .map(
            all ->
                new HostLinks(
                    all.get(0).host(),
                    all.get(0).video(),
                    all.stream().flatMap(one -> one.links().stream()).toList()))
        .toList();
  }
}
