package io.github.fieldnotes.check.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Progress;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Link;
import io.github.fieldnotes.model.NoteFixture;
import io.github.fieldnotes.model.Target;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many requests a server of this machine gets, and when. */
class WebPolitenessTest {

  @TempDir private Path folder;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch end = new CountDownLatch(1);
  private final AtomicInteger now = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final AtomicInteger requests = new AtomicInteger();
  private Duration limit = Duration.ofMinutes(1);
  private Duration timeout = Duration.ofSeconds(20);
  private HttpServer server;
  private int port;

  @BeforeEach
  void aServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/busy", exchange -> answer(exchange, 200, 50));
    server.createContext("/dead", exchange -> answer(exchange, 200, Integer.MAX_VALUE));
    server.createContext(
        "/to",
        exchange -> {
          String to = "http://localhost:" + port + exchange.getRequestURI().getPath().substring(3);
          exchange.getResponseHeaders().set("Location", to);
          answer(exchange, 302, 0);
        });
    server.start();
    port = server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  void aHostIsAskedForOneAddressAfterTheOtherHoweverItIsWritten() throws IOException {
    assertThat(
            check("localhost/busy/1", "LOCALHOST/busy/2", "localhost/busy/3", "LocalHost/busy/4"))
        .isEmpty();

    assertThat(requests).hasValue(4);
    assertThat(most).hasValue(1);
  }

  @Test
  void hostsThatLeadToOneAskItOneAfterTheOtherToo() throws IOException {
    assertThat(
            check(
                "localhost/busy/1",
                "localhost/busy/2",
                "127.0.0.1/to/busy/3",
                "127.0.0.1/to/busy/4"))
        .isEmpty();

    assertThat(requests).as("two of them redirects").hasValue(6);
    assertThat(most).as("requests to /busy at a time").hasValue(1);
  }

  @Test
  void aHostThatNeverAnswersIsLetBe() throws IOException {
    timeout = Duration.ofMillis(400);

    assertThat(
            check(
                "localhost/dead/1",
                "localhost/dead/2",
                "localhost/dead/3",
                "localhost/dead/4",
                "localhost/dead/5"))
        .hasSize(5)
        .allSatisfy(text -> assertThat(text).endsWith("the server did not answer in time"));

    assertThat(requests).as("three addresses, three times each").hasValue(9);
  }

  @Test
  void theTimeOfAllIsBounded() throws IOException {
    limit = Duration.ofMillis(800);

    assertThat(check("localhost/dead", "localhost/busy"))
        .hasSize(2)
        .allSatisfy(
            text ->
                assertThat(text)
                    .startsWith("could not check whether http")
                    .endsWith("there was no time left to ask; the next check continues"));
    assertThat(requests).hasValue(1);
  }

  private void answer(HttpExchange exchange, int status, int milliseconds) throws IOException {
    requests.incrementAndGet();
    if (milliseconds > 0) {
      most.accumulateAndGet(now.incrementAndGet(), Math::max);
      await(milliseconds);
      now.decrementAndGet();
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private void await(int milliseconds) {
    try {
      end.await(milliseconds, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What is reported for these addresses. */
  private List<String> check(String... hostsAndPaths) throws IOException {
    List<Link> links =
        Stream.of(hostsAndPaths)
            .map(one -> "http://" + one.replaceFirst("/", ":" + port + "/"))
            .map(address -> new Link(new Target.ToWeb(address), "x", Location.of("b.md")))
            .toList();
    Library library =
        new Library(List.of(NoteFixture.note("b.md").links(links).build()), List.of());
    Diagnostics diagnostics = new Diagnostics();
    WebOptions options =
        new WebOptions(
            true,
            timeout,
            Duration.ofMillis(1),
            limit,
            folder.resolve("web-links.tsv"),
            Optional.empty());
    new WebChecker(options, diagnostics, Progress.NONE).check(library);
    return diagnostics.sorted().stream().map(Diagnostic::message).toList();
  }
}
