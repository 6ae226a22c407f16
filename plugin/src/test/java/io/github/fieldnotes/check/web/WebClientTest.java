package io.github.fieldnotes.check.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a server may do to its client, against a server of this machine. */
class WebClientTest {

  private static final long TOO_MUCH = 1L << 30;

  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch end = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;
  private String root;
  private Optional<ProxySelector> proxy = Optional.empty();

  @BeforeEach
  void aServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.start();
    root = "http://localhost:" + server.getAddress().getPort();
    on("/", exchange -> answer(exchange, 200));
  }

  @AfterEach
  void stop() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  void aPublicHostDoesNotLeadIntoAPrivateNetwork() throws Exception {
    String inside = root.replace("localhost", "127.0.0.1") + "/inside";
    on("/out", exchange -> redirect(exchange, inside));

    WebAnswer answer = client(false, WebClientTest::localhostIsPublic).ask(uri("/out"));

    assertThat(answer)
        .isEqualTo(
            WebAnswer.unsure(
                "127.0.0.1 is in a private network, which is checked only with"
                    + " -Dfieldnotes.externalLinks=all"));
    assertThat(asked).containsExactly("HEAD /out");
  }

  @Test
  void aNameWithAPrivateAddressAmongOthersIsNotAsked() throws Exception {
    InetAddress[] both = {ip("8.8.8.8"), ip("10.0.0.1")};

    assertThat(client(false, host -> both).ask(uri("/")).detail())
        .startsWith("localhost is in a private network");
    assertThat(asked).isEmpty();
  }

  @Test
  void aNameThatComesToMeanAPrivateAddressIsNotAskedAgain() throws Exception {
    on("/trouble", exchange -> answer(exchange, 500));
    AtomicInteger times = new AtomicInteger();

    client(
            false,
            host -> new InetAddress[] {ip(times.getAndIncrement() < 2 ? "8.8.8.8" : "10.0.0.1")})
        .ask(uri("/trouble"));

    assertThat(asked).containsExactly("HEAD /trouble", "GET /trouble");
  }

  @Test
  void aProxyIsNotAskedForPrivateAddressesEither() throws Exception {
    proxy = Optional.of(ProxySelector.of(server.getAddress()));

    assertThat(
            client(false, InetAddress::getAllByName).ask(WebAddress.of("http://10.0.0.1/").get()))
        .extracting(WebAnswer::detail)
        .asString()
        .startsWith("10.0.0.1 is in a private network");
    assertThat(asked).isEmpty();

    assertThat(
            client(false, host -> unknown(host))
                .ask(WebAddress.of("http://nobody.invalid/x").get()))
        .as("a name that only the proxy knows")
        .isEqualTo(WebAnswer.THERE);
    assertThat(asked).containsExactly("HEAD http://nobody.invalid/x");
  }

  @Test
  void aServerSaysWhenItIsAskedAgain() throws Exception {
    on("/soon", exchange -> later(exchange, asked.isEmpty(), "0"));

    assertThat(ask("/soon")).isEqualTo(WebAnswer.THERE);
    assertThat(asked).containsExactly("HEAD /soon", "HEAD /soon");
  }

  @Test
  void aServerThatWantsToBeLeftAloneForLongIsNotAskedAgain() throws Exception {
    String tomorrow =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC).plusDays(1));
    on("/hour", exchange -> later(exchange, true, "3600"));
    on("/tomorrow", exchange -> later(exchange, true, tomorrow));

    assertThat(ask("/hour")).isEqualTo(WebAnswer.unsure("the server answered 429"));
    assertThat(ask("/tomorrow")).isEqualTo(WebAnswer.unsure("the server answered 429"));
    assertThat(asked).containsExactly("HEAD /hour", "HEAD /tomorrow");
  }

  @Test
  void statusesThatPassAreNotBroken() throws Exception {
    on("/503", exchange -> answer(exchange, 503));
    on("/410", exchange -> answer(exchange, 410));

    assertThat(ask("/503")).isEqualTo(WebAnswer.unsure("the server answered 503"));
    assertThat(ask("/410")).isEqualTo(WebAnswer.broken("the server answered 410"));
  }

  @Test
  void aHugeBodyIsNotReadWhole() throws Exception {
    AtomicLong sent = new AtomicLong();
    CountDownLatch done = new CountDownLatch(1);
    onGet(
        "/huge",
        body -> {
          try {
            for (byte[] some = new byte[1 << 16]; sent.get() < TOO_MUCH; sent.addAndGet(1 << 16)) {
              body.write(some);
            }
          } finally {
            done.countDown();
          }
        });

    assertThat(ask("/huge")).isEqualTo(WebAnswer.THERE);
    done.await();
    assertThat(sent).hasValueLessThan(TOO_MUCH / 16);
  }

  @Test
  void aBodyThatNeverEndsIsNotWaitedFor() throws Exception {
    onGet(
        "/drip",
        body -> {
          body.write('x');
          body.flush();
          await();
        });

    assertThat(ask("/drip")).isEqualTo(WebAnswer.THERE);
    assertThat(end.getCount()).as("the server has not ended it").isEqualTo(1);
  }

  @Test
  void aRedirectToWhatNoClientTakesIsAnAnswer() throws Exception {
    on("/odd", exchange -> redirect(exchange, "https://a_b/"));
    on("/port", exchange -> redirect(exchange, "http://localhost:99999/"));

    assertThat(ask("/odd")).isEqualTo(WebAnswer.THERE);
    assertThat(ask("/port")).isEqualTo(WebAnswer.THERE);
  }

  @Test
  void aServerThatWantsItsCookieBackGetsIt() throws Exception {
    on(
        "/cookie",
        exchange -> {
          boolean known = exchange.getRequestHeaders().containsKey("Cookie");
          exchange.getResponseHeaders().set("Set-Cookie", "seen=yes; Path=/");
          if (known) {
            answer(exchange, 200);
          } else {
            redirect(exchange, "/cookie");
          }
        });

    String address = root.replace("localhost", "127.0.0.1") + "/cookie";
    assertThat(client(true).ask(WebAddress.of(address).get())).isEqualTo(WebAnswer.THERE);
  }

  /** What a server does with a body. */
  @FunctionalInterface
  private interface Body {
    void send(OutputStream out) throws IOException;
  }

  private void on(String path, HttpHandler handler) {
    server.createContext(path, handler);
  }

  private void onGet(String path, Body body) {
    on(
        path,
        exchange -> {
          if (exchange.getRequestMethod().equals("HEAD")) {
            answer(exchange, 405);
          } else {
            exchange.sendResponseHeaders(200, 0);
            body.send(exchange.getResponseBody());
            exchange.close();
          }
        });
  }

  private void answer(HttpExchange exchange, int status) throws IOException {
    asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    answer(exchange, 302);
  }

  private void later(HttpExchange exchange, boolean isLater, String when) throws IOException {
    exchange.getResponseHeaders().set("Retry-After", when);
    answer(exchange, isLater ? 429 : 200);
  }

  private void await() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private WebAnswer ask(String path) throws InterruptedException {
    return client(true).ask(uri(path));
  }

  private URI uri(String path) {
    return WebAddress.of(root + path).get();
  }

  private WebClient client(boolean privateToo) {
    return client(privateToo, InetAddress::getAllByName);
  }

  private WebClient client(boolean privateToo, WebClient.Resolver resolver) {
    Duration second = Duration.ofSeconds(2);
    Duration pause = Duration.ofMillis(1);
    return new WebClient(
        new WebOptions(privateToo, second, pause, second, Path.of("unused"), proxy), resolver);
  }

  private static InetAddress[] localhostIsPublic(String host) throws UnknownHostException {
    return host.equals("localhost")
        ? new InetAddress[] {ip("8.8.8.8")}
        : InetAddress.getAllByName(host);
  }

  private static InetAddress ip(String address) throws UnknownHostException {
    return InetAddress.getByName(address);
  }

  private static InetAddress[] unknown(String host) throws UnknownHostException {
    throw new UnknownHostException(host);
  }
}
