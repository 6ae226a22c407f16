package io.github.fieldnotes.check.web;

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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Checks links to other hosts. Several hosts are asked in parallel, the addresses of each host one
 * after the other, and each address once. A checker is used for one run.
 */
public final class WebChecker {

  private static final int HOSTS_AT_A_TIME = 16;

  /** With fewer hosts than this, it is possible that all of them are down. */
  private static final int HOSTS_OF_A_NETWORK = 3;

  /** A host that has not answered this many times in a row is not asked again. */
  private static final int PATIENCE = 3;

  private final WebOptions options;
  private final Diagnostics diagnostics;
  private final Progress progress;

  /** Creates a checker that reports to {@code diagnostics}. */
  public WebChecker(WebOptions options, Diagnostics diagnostics, Progress progress) {
    this.options = options;
    this.diagnostics = diagnostics;
    this.progress = progress;
  }

  /**
   * An address to check.
   *
   * @param address the address as written in notes
   */
  private record Asked(String address, URI uri) {}

  /**
   * Checks every link of every note.
   *
   * @return the number of different addresses
   * @throws IOException if the answers cannot be saved
   */
  public int check(Library library) throws IOException {
    Map<String, List<Location>> places = places(library);
    WebMemory memory = new WebMemory(options.memory(), Instant.now());
    Map<String, WebAnswer> answers = new ConcurrentHashMap<>();
    Map<String, List<Asked>> byHost = new TreeMap<>();
    for (String address : places.keySet()) {
      Optional<WebAnswer> known = memory.of(address);
      known.ifPresent(answer -> answers.put(address, answer));
      if (known.isEmpty()) {
        WebAddress.of(address)
            .ifPresentOrElse(
                uri ->
                    byHost
                        .computeIfAbsent(WebAddress.host(uri), h -> new ArrayList<>())
                        .add(new Asked(address, uri)),
                () ->
                    answers.put(
                        address, WebAnswer.unsure("it is not a valid address (RFC" + " 3986)")));
      }
    }
    ask(byHost, answers);
    answers.forEach(memory::add);
    memory.save();
    places.forEach((address, all) -> report(address, answers.get(address), all));
    return places.size();
  }

  private static Map<String, List<Location>> places(Library library) {
    Map<String, List<Location>> places = new LinkedHashMap<>();
    for (Note note : library.notes()) {
      for (Link link : note.links()) {
        if (link.target() instanceof Target.ToWeb web && WebAddress.isWeb(web.address())) {
          String address = web.address().replaceFirst("#.*", "");
          places.computeIfAbsent(address, a -> new ArrayList<>()).add(link.place());
        }
      }
    }
    return places;
  }

  private void ask(Map<String, List<Asked>> byHost, Map<String, WebAnswer> answers)
      throws IOException {
    List<Asked> asked = byHost.values().stream().flatMap(List::stream).toList();
    AtomicInteger done = new AtomicInteger();
    WebClient client = new WebClient(options);
    ExecutorService hosts = Executors.newFixedThreadPool(HOSTS_AT_A_TIME);
    List<Future<?>> running = new ArrayList<>();
    for (List<Asked> some : byHost.values()) {
      Runnable heard =
          () -> progress.at("asking for", done.incrementAndGet(), asked.size(), "addresses");
      running.add(hosts.submit(() -> askHost(some, client, answers, heard)));
    }
    finish(hosts, running);
    boolean network = byHost.size() < HOSTS_OF_A_NETWORK || isAnyServerThere(asked, answers);
    for (Asked one : asked) {
      if (!network) {
        answers.put(one.address(), WebAnswer.unsure("could not reach any host from here"));
      }
      answers.putIfAbsent(
          one.address(),
          WebAnswer.unsure("there was no time left to ask; the next check" + " continues"));
    }
  }

  private static Void askHost(
      List<Asked> some, WebClient client, Map<String, WebAnswer> answers, Runnable heard)
      throws InterruptedException {
    int silent = 0;
    WebAnswer last = null;
    for (Asked one : some) {
      if (silent < PATIENCE) {
        last = client.ask(one.uri());
        silent = last.isOfNoServer() ? silent + 1 : 0;
      }
      answers.put(one.address(), last);
      heard.run();
    }
    return null;
  }

  /** Waits for all requests, or stops them when the time limit is reached. */
  private void finish(ExecutorService hosts, List<Future<?>> running) throws IOException {
    hosts.shutdown();
    try {
      if (!hosts.awaitTermination(options.limit().toNanos(), TimeUnit.NANOSECONDS)) {
        hosts.shutdownNow();
        // requests in progress are interrupted
        hosts.awaitTermination(options.timeout().toNanos(), TimeUnit.NANOSECONDS);
        return;
      }
      for (Future<?> one : running) {
        one.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while checking links", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      hosts.shutdownNow();
    }
  }

  private static boolean isAnyServerThere(List<Asked> asked, Map<String, WebAnswer> answers) {
    return asked.stream()
        .map(one -> answers.get(one.address()))
        .anyMatch(answer -> answer != null && !answer.isOfNoServer());
  }

  private void report(String address, WebAnswer answer, List<Location> places) {
    for (Location place : places) {
      switch (answer.state()) {
        case BROKEN -> diagnostics.report(Problem.BROKEN_WEB_LINK, place, address, answer.detail());
        case MOVED -> diagnostics.report(Problem.MOVED_WEB_LINK, place, address, answer.detail());
        case UNSURE -> diagnostics.report(Problem.UNSURE_WEB_LINK, place, address, answer.detail());
        default -> {} // it is available
      }
    }
  }
}
