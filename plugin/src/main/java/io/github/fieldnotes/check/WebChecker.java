package io.github.fieldnotes.check;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.diag.Progress;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Link;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.Target;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Checks links to other hosts: many hosts at a time, each host one address after the other, each
 * address once.
 */
public final class WebChecker {

  private static final int HOSTS_AT_A_TIME = 16;

  /** Fewer hosts may be gone all together. */
  private static final int HOSTS_OF_A_NETWORK = 3;

  private final WebOptions options;
  private final Diagnostics diagnostics;
  private final Progress progress;

  /** A checker that tells what it finds. */
  public WebChecker(WebOptions options, Diagnostics diagnostics, Progress progress) {
    this.options = options;
    this.diagnostics = diagnostics;
    this.progress = progress;
  }

  /** Whether an address is asked for at all. */
  static boolean isWeb(String address) {
    String scheme = address.toLowerCase(Locale.ROOT);
    return scheme.startsWith("https://") || scheme.startsWith("http://");
  }

  /**
   * Checks every link of every note.
   *
   * @return how many addresses there are
   * @throws IOException when what was found cannot be remembered
   */
  public int check(Library library) throws IOException {
    Map<String, List<Location>> places = places(library);
    WebMemory memory = new WebMemory(options.memory(), Instant.now());
    Map<String, WebAnswer> answers = new ConcurrentHashMap<>();
    Map<String, List<URI>> byHost = new TreeMap<>();
    for (String address : places.keySet()) {
      Optional<WebAnswer> known = memory.of(address);
      known.ifPresent(answer -> answers.put(address, answer));
      if (known.isEmpty()) {
        uri(address)
            .ifPresentOrElse(
                uri -> byHost.computeIfAbsent(uri.getHost(), h -> new ArrayList<>()).add(uri),
                () -> answers.put(address, WebAnswer.unsure("it is no address by RFC 3986")));
      }
    }
    ask(byHost, answers);
    answers.forEach(memory::add);
    memory.save();
    places.forEach((address, all) -> tell(address, answers.get(address), all));
    return places.size();
  }

  private static Map<String, List<Location>> places(Library library) {
    Map<String, List<Location>> places = new LinkedHashMap<>();
    for (Note note : library.notes()) {
      for (Link link : note.links()) {
        if (link.target() instanceof Target.ToWeb web && isWeb(web.address())) {
          String address = web.address().replaceFirst("#.*", "");
          places.computeIfAbsent(address, a -> new ArrayList<>()).add(link.place());
        }
      }
    }
    return places;
  }

  private static Optional<URI> uri(String address) {
    try {
      return Optional.of(URI.create(address)).filter(uri -> uri.getHost() != null);
    } catch (IllegalArgumentException e) {
      // told as one that cannot be asked
      return Optional.empty();
    }
  }

  private void ask(Map<String, List<URI>> byHost, Map<String, WebAnswer> answers)
      throws IOException {
    int all = byHost.values().stream().mapToInt(List::size).sum();
    AtomicInteger done = new AtomicInteger();
    WebClient client = new WebClient(options);
    ExecutorService hosts = Executors.newFixedThreadPool(HOSTS_AT_A_TIME);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (List<URI> addresses : byHost.values()) {
        running.add(
            hosts.submit(
                () -> {
                  for (URI address : addresses) {
                    answers.put(address.toString(), client.ask(address));
                    progress.at("asking for", done.incrementAndGet(), all, "addresses");
                    Thread.sleep(options.pause().toMillis());
                  }
                  return null;
                }));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while links were checked", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      hosts.shutdownNow();
    }
    if (byHost.size() >= HOSTS_OF_A_NETWORK && isWithoutNetwork(byHost, answers)) {
      WebAnswer nothing = WebAnswer.unsure("no host can be reached from here");
      byHost.values().forEach(some -> some.forEach(uri -> answers.put(uri.toString(), nothing)));
    }
  }

  private static boolean isWithoutNetwork(
      Map<String, List<URI>> byHost, Map<String, WebAnswer> answers) {
    return byHost.values().stream()
        .flatMap(List::stream)
        .map(uri -> answers.get(uri.toString()))
        .allMatch(WebAnswer::isOfNoServer);
  }

  private void tell(String address, WebAnswer answer, List<Location> places) {
    for (Location place : places) {
      switch (answer.state()) {
        case BROKEN -> diagnostics.report(Problem.BROKEN_WEB_LINK, place, address, answer.detail());
        case MOVED -> diagnostics.report(Problem.MOVED_WEB_LINK, place, address, answer.detail());
        case UNSURE -> diagnostics.report(Problem.UNSURE_WEB_LINK, place, address, answer.detail());
        default -> {} // it is there
      }
    }
  }
}
