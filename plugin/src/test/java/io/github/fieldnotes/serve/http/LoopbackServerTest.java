package io.github.fieldnotes.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server answers, and to whom. */
class LoopbackServerTest {

  private final Map<String, String> versions = new ConcurrentHashMap<>();
  private LoopbackServer server;
  private URI address;

  @BeforeEach
  void aServer() throws IOException {
    server = LoopbackServer.start(0, new Site());
    address = server.address("");
  }

  @AfterEach
  void isClosed() {
    server.close();
  }

  /** Each page shows its own path. */
  private final class Site implements LiveSite {

    @Override
    public Answer answer(String path) {
      return path.contains(".")
          ? Answer.file(type(path), path.getBytes(StandardCharsets.UTF_8))
          : failing(path);
    }

    private static String type(String path) {
      return path.endsWith(".html") ? ContentType.HTML : ContentType.of(path);
    }

    private static Answer failing(String path) {
      if (path.equals("notes/crash")) {
        throw new IllegalStateException("out of ink");
      }
      return Answer.text(404, "There is no such file");
    }

    @Override
    public Optional<String> version(String path) {
      return Optional.ofNullable(versions.get(path));
    }
  }

  @Test
  void aPageIsAnsweredWithItsTypeAndIsNotCached() throws IOException {
    assertThat(RawClient.ask(address, "GET /notes/tides.html HTTP/1.1", "Host: localhost"))
        .startsWith("HTTP/1.1 200 OK")
        .contains(
            "Content-type: text/html; charset=UTF-8",
            "Cache-control: no-store",
            "X-content-type-options: nosniff",
            "Cross-origin-resource-policy: same-origin",
            "Content-length: 16")
        .endsWith("notes/tides.html");
  }

  @Test
  void aFileThatTheBrowserHasIsNotSentAgain() throws IOException {
    List<String> first = RawClient.ask(address, "GET /notes/a.css HTTP/1.1", "Host: localhost");
    assertThat(first)
        .startsWith("HTTP/1.1 200 OK")
        .contains("Content-type: text/css; charset=UTF-8", "Cache-control: no-cache")
        .endsWith("notes/a.css");
    String tag = first.stream().filter(line -> line.startsWith("Etag: ")).findFirst().orElseThrow();

    assertThat(
            RawClient.ask(
                address,
                "GET /notes/a.css HTTP/1.1",
                "Host: localhost",
                "If-None-Match: " + tag.substring("Etag: ".length())))
        .startsWith("HTTP/1.1 304 Not Modified")
        .doesNotContain("notes/a.css");
  }

  @Test
  void headAnswersTheSameWithoutABody() throws IOException {
    assertThat(RawClient.ask(address, "HEAD /notes/tides.html HTTP/1.1", "Host: localhost"))
        .startsWith("HTTP/1.1 200 OK")
        .contains("Content-length: 16")
        .endsWith("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"})
  void otherMethodsAreRefused(String method) throws IOException {
    assertThat(RawClient.ask(address, method + " /notes/tides.html HTTP/1.1", "Host: localhost"))
        .startsWith("HTTP/1.1 405 Method Not Allowed")
        .contains("Allow: GET, HEAD")
        .doesNotContain("notes/tides.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET /notes/tides.html HTTP/1.1", "GET /.fieldnotes/events HTTP/1.1"})
  void aRequestForAnotherHostIsRefused(String request) throws IOException {
    assertThat(RawClient.ask(address, request, "Host: example.org"))
        .startsWith("HTTP/1.1 403 Forbidden")
        .endsWith("This server answers only requests to localhost");
  }

  @Test
  void twoHostsAreRefused() throws IOException {
    assertThat(RawClient.ask(address, "GET / HTTP/1.1", "Host: localhost", "Host: example.org"))
        .startsWith("HTTP/1.1 403 Forbidden");
  }

  @Test
  void anAddressOfAnotherHostIsRefused() throws IOException {
    assertThat(RawClient.ask(address, "GET http://example.org/a.html HTTP/1.1", "Host: localhost"))
        .startsWith("HTTP/1.1 400 Bad Request");
    assertThat(RawClient.ask(address, "GET //example.org/a.html HTTP/1.1", "Host: localhost"))
        .startsWith("HTTP/1.1 400 Bad Request");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/notes/../../pom.html",
        "/notes/%2e%2e/pom.html",
        "/notes/..%2fpom.html",
        "/notes/..%5cpom.html",
        "/notes/.%2E/%2e./pom.html",
      })
  void noSpellingOfTwoDotsReachesTheSite(String path) throws IOException {
    assertThat(RawClient.ask(address, "GET " + path + " HTTP/1.1", "Host: localhost"))
        .startsWith("HTTP/1.1 404 Not Found")
        .endsWith("There is no such page");
  }

  @Test
  void aFailureIsAnAnswerToo() throws IOException {
    assertThat(RawClient.ask(address, "GET /notes/crash HTTP/1.1", "Host: localhost"))
        .startsWith("HTTP/1.1 500 Internal Server Error")
        .endsWith("This could not be made: java.lang.IllegalStateException: out of ink");
  }

  @Test
  void itListensOnThisMachineOnly() {
    assertThat(address.getHost()).isEqualTo("127.0.0.1");
  }

  @Test
  void theNextPortIsTakenWhenTheFirstIsNotFree() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        LoopbackServer other = LoopbackServer.start(taken.getLocalPort(), new Site())) {
      assertThat(other.address("").getPort())
          .isGreaterThan(taken.getLocalPort())
          .isLessThan(taken.getLocalPort() + 100);
    }
  }

  @Test
  void aPageHearsOfItsNewVersionAndOfNoOther() throws IOException {
    versions.put("a.html", "1");
    versions.put("b.html", "1");
    try (RawClient a = watching("a.html", "1");
        RawClient b = watching("b.html", "1")) {
      versions.put("b.html", "2");
      server.announce();
      versions.put("a.html", "3");
      server.announce();

      assertThat(b.await("data:")).isEqualTo("data: 2");
      assertThat(a.await("data:")).isEqualTo("data: 3");
    }
  }

  @Test
  void aPageThatChangedWhileItWasLoadedHearsOfItAtOnce() throws IOException {
    versions.put("a.html", "2");
    try (RawClient a = watching("a.html", "1")) {
      assertThat(a.await("event:")).isEqualTo("event: reload");
    }
  }

  @Test
  void aVersionThatIsNotKnownYetIsAskedForAgain() throws IOException {
    try (RawClient a = watching("a.html", "1")) {
      server.announce();
      versions.put("a.html", "2");

      assertThat(a.await("data:")).isEqualTo("data: 2");
    }
  }

  @Test
  void aRequestForEventsThatNoPageWouldSendIsRefused() throws IOException {
    for (String query : List.of("", "?page=a.html", "?version=1&page=%2F..%2Fa.html")) {
      assertThat(
              RawClient.ask(
                  address, "GET " + LoopbackServer.EVENTS + query + " HTTP/1.1", "Host: localhost"))
          .as(query)
          .startsWith("HTTP/1.1 400 Bad Request");
    }
  }

  @Test
  void fiveHundredConnectionsDoNotKeepOthersOut() throws IOException {
    versions.put("a.html", "1");
    List<RawClient> open = new ArrayList<>();
    try {
      for (int i = 0; i < 250; i++) {
        open.add(watching("a.html", "1"));
        RawClient unfinished = new RawClient(address);
        open.add(unfinished);
        if (i % 2 == 0) {
          unfinished.send("GET /a.html HTTP/1.1");
        }
      }

      assertThat(RawClient.ask(address, "GET /a.html HTTP/1.1", "Host: localhost"))
          .startsWith("HTTP/1.1 200 OK")
          .endsWith("a.html");
      versions.put("a.html", "2");
      server.announce();
      assertThat(open.get(0).await("data:")).isEqualTo("data: 2");
      assertThat(open.get(498).await("data:")).isEqualTo("data: 2");
    } finally {
      for (RawClient client : open) {
        client.close();
      }
    }
  }

  @Test
  void aConnectionThatIsGoneIsForgotten() throws Exception {
    versions.put("a.html", "0");
    watching("a.html", "0").close();

    for (int i = 1; i < 100 && server.watching() > 0; i++) {
      versions.put("a.html", Integer.toString(i));
      server.announce();
      Thread.sleep(20);
    }

    assertThat(server.watching()).isZero();
  }

  private RawClient watching(String path, String version) throws IOException {
    RawClient client = new RawClient(address);
    client.send(
        "GET " + LoopbackServer.EVENTS + "?version=" + version + "&page=%2F" + path + " HTTP/1.1",
        "Host: localhost");
    assertThat(client.await("retry:")).isEqualTo("retry: 300");
    return client;
  }
}
