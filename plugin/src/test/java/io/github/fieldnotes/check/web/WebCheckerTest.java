package io.github.fieldnotes.check.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.fieldnotes.check.report.CheckReport;
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
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server of this machine. */
class WebCheckerTest {

  @TempDir private Path folder;

  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch end = new CountDownLatch(1);
  private HttpServer server;
  private String root;

  @BeforeEach
  void aServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    AtomicInteger flaky = new AtomicInteger();
    server.createContext("/", exchange -> answer(exchange, 404));
    server.createContext("/there", exchange -> answer(exchange, 200));
    server.createContext("/secret", exchange -> answer(exchange, 403));
    server.createContext("/broken", exchange -> answer(exchange, 500));
    server.createContext(
        "/flaky", exchange -> answer(exchange, flaky.getAndIncrement() < 2 ? 503 : 200));
    server.createContext(
        "/get-only", e -> answer(e, e.getRequestMethod().equals("GET") ? 200 : 405));
    server.createContext("/moved", exchange -> redirect(exchange, 301, "/there"));
    server.createContext("/for-now", exchange -> redirect(exchange, 302, "there"));
    server.createContext("/round", exchange -> redirect(exchange, 302, "/round"));
    server.createContext("/lost", exchange -> redirect(exchange, 308, "/nowhere"));
    server.createContext(
        "/silent",
        exchange -> {
          await();
          exchange.close();
        });
    server.start();
    root = "http://localhost:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    end.countDown();
    server.stop(0);
  }

  @Test
  void whatIsThereIsAskedForOnceHoweverManyLinkToIt() throws IOException {
    assertThat(problems(true, "/there", "/there#part", "/there#other")).isEmpty();
    assertThat(asked).containsExactly("HEAD /there");
  }

  @Test
  void aServerThatKnowsNoHeadIsAskedOtherwise() throws IOException {
    assertThat(problems(true, "/get-only")).isEmpty();
    assertThat(asked).containsExactly("HEAD /get-only", "GET /get-only");
  }

  @Test
  void aServerInTroubleIsAskedAgain() throws IOException {
    assertThat(problems(true, "/flaky")).isEmpty();
    assertThat(problems(true, "/broken"))
        .containsExactly(
            "warning b.md:1:1: " + root + "/broken is not available: the server answered 500");
    assertThat(asked.stream().filter(one -> one.equals("GET /broken"))).hasSize(3);
  }

  @Test
  void whatIsGoneIsReportedWhereverItIsLinked() throws IOException {
    assertThat(problems(true, "/gone", "/gone"))
        .containsExactly(
            "warning b.md:1:1: " + root + "/gone is not available: the server answered 404",
            "warning b.md:2:1: " + root + "/gone is not available: the server answered 404");
  }

  @Test
  void whatIsNotForProgramsCannotBeReported() throws IOException {
    assertThat(problems(true, "/secret"))
        .containsExactly(
            "info b.md:1:1: could not check whether "
                + root
                + "/secret is available: the server answered 403");
  }

  @Test
  void aServerThatDoesNotAnswerFailsNothing() throws IOException {
    assertThat(problems(true, "/silent"))
        .containsExactly(
            "info b.md:1:1: could not check whether "
                + root
                + "/silent is available: the server did not answer in time");
  }

  @Test
  void redirectsAreFollowedAndReportedWhenTheyAreForGood() throws IOException {
    assertThat(problems(true, "/moved", "/for-now", "/round", "/lost"))
        .containsExactly(
            "info b.md:1:1: " + root + "/moved has moved to " + root + "/there",
            "warning b.md:3:1: "
                + root
                + "/round is not available: it is redirected more than 10 times",
            "warning b.md:4:1: " + root + "/lost is not available: the server answered 404");
  }

  @Test
  void noServerAndNoHostAreReported() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    root = "";

    assertThat(problems(true, "http://localhost:" + port + "/", "http://nobody.invalid/"))
        .containsExactly(
            "warning b.md:1:1: http://localhost:"
                + port
                + "/ is not available: could not reach the server",
            "warning b.md:2:1: http://nobody.invalid/ is not available: there is no such host");
  }

  @Test
  void withoutANetworkNothingIsBroken() throws IOException {
    root = "";

    assertThat(problems(true, "http://a.invalid/", "http://b.invalid/", "http://c.invalid/"))
        .hasSize(3)
        .allSatisfy(
            line ->
                assertThat(line).startsWith("info").endsWith("could not reach any host from here"));
  }

  @Test
  void privateNetworksAreNotAskedForStrangers() throws IOException {
    assertThat(problems(false, "/there"))
        .containsExactly(
            "info b.md:1:1: could not check whether "
                + root
                + "/there is available: localhost is in a private network, which is checked only with"
                + " -Dfieldnotes.externalLinks=all");
    root = "";
    assertThat(problems(false, "http://169.254.169.254/x", "http://[::1]/", "http://10.0.0.1/"))
        .hasSize(3)
        .allSatisfy(line -> assertThat(line).contains("is in a private network"));
    assertThat(asked).isEmpty();
  }

  @Test
  void whatWasThereIsRememberedForADay() throws IOException {
    problems(true, "/there", "/gone", "/moved");
    asked.clear();

    assertThat(problems(true, "/there", "/gone", "/moved"))
        .extracting(line -> line.substring(0, 15))
        .containsExactly("warning b.md:2:", "info b.md:3:1: ");
    assertThat(asked).containsOnly("HEAD /gone", "GET /gone");

    String yesterday = String.valueOf(Instant.now().minus(Duration.ofHours(25)).getEpochSecond());
    Files.writeString(
        memory(), Files.readString(memory()).replaceAll("(?m)^\\d+", yesterday) + "rubbish\n");
    asked.clear();
    problems(true, "/there");
    assertThat(asked).containsExactly("HEAD /there");
  }

  @Test
  void whatIsRememberedGetsOlderHoweverOftenItIsChecked() throws IOException {
    problems(true, "/there");
    String hoursAgo = String.valueOf(Instant.now().minus(Duration.ofHours(23)).getEpochSecond());
    Files.writeString(memory(), Files.readString(memory()).replaceAll("(?m)^\\d+", hoursAgo));

    problems(true, "/there");

    assertThat(memory()).content().startsWith(hoursAgo + "\t");
  }

  @Test
  void anAddressThatIsNoneIsNotAsked() throws IOException {
    root = "";

    assertThat(problems(true, "http://a b/", "http://:80/"))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).endsWith("it is not a valid address (RFC 3986)"));
  }

  private void answer(HttpExchange exchange, int status) throws IOException {
    asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private void redirect(HttpExchange exchange, int status, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    answer(exchange, status);
  }

  private void await() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Path memory() {
    return folder.resolve("target/web-links.tsv");
  }

  /** What is reported for these addresses, one in each line of a note. */
  private List<String> problems(boolean privateToo, String... paths) throws IOException {
    List<Link> links = new ArrayList<>();
    for (String path : paths) {
      Location place = new Location("b.md", links.size() + 1, 1);
      links.add(new Link(new Target.ToWeb(root + path), "x", place));
    }
    Library library =
        new Library(List.of(NoteFixture.note("b.md").links(links).build()), List.of());
    Diagnostics diagnostics = new Diagnostics();
    WebOptions options =
        new WebOptions(
            privateToo,
            Duration.ofMillis(700),
            Duration.ofMillis(1),
            Duration.ofMinutes(1),
            memory(),
            Optional.empty());
    new WebChecker(options, diagnostics, Progress.NONE).check(library);
    return diagnostics.sorted().stream()
        .map(d -> CheckReport.word(d.severity()) + " " + d.place() + ": " + d.message())
        .toList();
  }
}
