package io.github.fieldnotes.plan.link;

import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Link;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.plan.link.WebLinks.Host;
import io.github.fieldnotes.plan.link.WebLinks.Sources;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Collects the links of notes to other hosts. Used once, by one thread. */
final class WebLinkCollector {

  /** Hosts with videos first, then those with most links, then by name. */
  private static final Comparator<Found> ORDER =
      Comparator.comparing((Found host) -> !host.video)
          .thenComparing(host -> -host.size)
          .thenComparing(host -> host.name);

  /** Instead of the number of an address without a host. */
  private static final int NO_HOST = -1;

  private static final long ONES = 0xFFFF_FFFFL;

  private final List<Note> notes;
  private final LinkedAddresses addresses;
  private final Map<String, Found> hosts = new LinkedHashMap<>();

  /** The numbers of the addresses that may occur again, which are numbered as they are met. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private int met;

  /** For each address, the index of its first link. */
  private final IntStream.Builder links = IntStream.builder();

  /** For each source: the number of the address, the index of the note, that of the annotation. */
  private final IntStream.Builder addressOf = IntStream.builder();

  private final IntStream.Builder noteOf = IntStream.builder();
  private final IntStream.Builder annotationOf = IntStream.builder();

  /** A host, and the numbers of its addresses. */
  private static final class Found {
    private final String name;
    private final IntStream.Builder addresses = IntStream.builder();
    private int size;
    private boolean video;

    Found(String name) {
      this.name = name;
    }
  }

  WebLinkCollector(List<Note> notes, LinkedAddresses addresses) {
    this.notes = notes;
    this.addresses = addresses;
  }

  WebLinks collect() {
    for (int i = 0; i < notes.size(); i++) {
      add(i);
    }
    List<Host> ordered = new ArrayList<>();
    IntStream.Builder order = IntStream.builder();
    int end = 0;
    for (Found host : hosts.values().stream().sorted(ORDER).toList()) {
      host.addresses.build().forEach(order);
      ordered.add(new Host(host.name, host.video, end, end + host.size));
      end += host.size;
    }
    return new WebLinks(notes, ordered, sources(order.build().toArray()));
  }

  private void add(int number) {
    Note note = notes.get(number);
    Innermost innermost = Innermost.of(note);
    Map<Annotation, Integer> indexes = new IdentityHashMap<>();
    note.annotations().forEach(annotation -> indexes.put(annotation, indexes.size()));
    // the number of the address in the upper half, that of the annotation in the lower
    Set<Long> seen = new HashSet<>();
    List<Link> all = note.links();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).target() instanceof Target.ToWeb web) {
        int address = number(web, i);
        if (address == NO_HOST) {
          continue;
        }
        int annotation = innermost.at(all.get(i)).map(indexes::get).orElse(-1);
        if (seen.add((long) address << Integer.SIZE | annotation & ONES)) {
          addressOf.add(address);
          noteOf.add(number);
          annotationOf.add(annotation);
        }
      }
    }
  }

  private int number(Target.ToWeb web, int link) {
    return addresses.mayRepeat(web.address())
        ? numbers.computeIfAbsent(web.address(), address -> newNumber(web, link))
        : newNumber(web, link);
  }

  private int newNumber(Target.ToWeb web, int link) {
    String name = web.host();
    if (name.isEmpty()) {
      return NO_HOST;
    }
    Found host = hosts.computeIfAbsent(name, Found::new);
    host.addresses.add(met);
    host.size++;
    host.video = host.video || web.isVideo();
    links.add(link);
    return met++;
  }

  /**
   * Sorts the sources by address.
   *
   * @param order the numbers of the addresses in the order in which they are listed
   */
  private Sources sources(int[] order) {
    int[] places = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      places[order[i]] = i;
    }
    int[] addressesFound = addressOf.build().map(number -> places[number]).toArray();
    int[] notesFound = noteOf.build().toArray();
    int[] annotationsFound = annotationOf.build().toArray();
    // counting sort, which keeps the order of the sources of one address
    int[] next = new int[order.length + 1];
    for (int address : addressesFound) {
      next[address + 1]++;
    }
    for (int i = 0; i < order.length; i++) {
      next[i + 1] += next[i];
    }
    int[] notesOf = new int[notesFound.length];
    int[] annotationsOf = new int[notesFound.length];
    for (int i = 0; i < notesFound.length; i++) {
      int place = next[addressesFound[i]]++;
      notesOf[place] = notesFound[i];
      annotationsOf[place] = annotationsFound[i];
    }
    int[] linksFound = links.build().toArray();
    int[] linksOf = IntStream.of(order).map(number -> linksFound[number]).toArray();
    // by now, each of these is the end of the sources of its address
    int[] ends = Arrays.copyOf(next, order.length);
    return new Sources(linksOf, ends, notesOf, annotationsOf);
  }
}
