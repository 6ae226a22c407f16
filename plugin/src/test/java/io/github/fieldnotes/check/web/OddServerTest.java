package io.github.fieldnotes.check.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a server answers, a link is there, broken or unsure, and no check fails. */
class OddServerTest {

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private ServerSocket server;

  @BeforeEach
  void aServer() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
    threads.shutdownNow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK¶Content-Length: 99999999999999999999¶¶",
        "HTTP/1.1 200 OK¶Content-Length: -5¶¶",
        "HTTP/1.1 200 OK¶Content-Length: some¶¶",
        "HTTP/1.1 200 OK¶Content-Length: 1, 2¶¶a",
        "HTTP/1.1 200 OK¶Transfer-Encoding: chunked¶¶zz¶",
        "HTTP/1.1 200 OK¶Transfer-Encoding: chunked¶¶FFFFFFFFFFFFFFFFFF¶a",
        "HTTP/1.1 200 OK¶a header without a colon¶¶",
        "HTTP/1.1 200 OK¶: a value without a name¶¶",
        "HTTP/1.1 200 OK¶Set-Cookie: =; Max-Age=99999999999999999999; Domain==¶Content-Length: 0¶¶",
        "HTTP/1.1 200 OK¶Set-Cookie2: a; Version=b; Port=\"c\"¶Content-Length: 0¶¶",
        "HTTP/1.1 429 Wait¶Retry-After: 99999999999999999999¶Content-Length: 0¶¶",
        "HTTP/1.1 429 Wait¶Retry-After: Fri, 31 Dec 9999 23:59:59 GMT¶Content-Length: 0¶¶",
        "HTTP/1.1 302 Found¶Location: http://[tide¶Content-Length: 0¶¶",
        "HTTP/1.1 302 Found¶Location: ?%zz¶Content-Length: 0¶¶",
        "HTTP/1.1 302 Found¶Location: /next¶Content-Length: 0¶¶",
        "HTTP/1.1 407 Proxy¶Proxy-Authenticate: odd¶Content-Length: 0¶¶",
        "HTTP/1.1 401 No¶WWW-Authenticate: ,,,¶Content-Length: 0¶¶",
        "HTTP/1.1 99999 Much¶¶",
        "HTTP/1.1 x OK¶¶",
        "HTTP/9.9 200 OK¶¶",
        "HTTP/1.1 101 Switching¶Upgrade: tide¶¶",
        "HTTP/1.1 100 Continue¶¶HTTP/1.1 100 Continue¶¶",
        "tide¶",
        ""
      })
  void anAnswerThatNobodyCanReadIsOneOfTheLink(String written) throws Exception {
    byte[] answer = written.replace("¶", "\r\n").getBytes(StandardCharsets.UTF_8);
    serve(out -> out.write(answer));

    WebAnswer said = ask();

    assertThat(said.state()).isNotNull();
    assertThat(said.detail()).doesNotContain("\r", "\n", "java.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "302 Found¶Location: file:///etc/hosts | THERE",
        "302 Found¶Location: javascript:x | THERE",
        "301 Moved¶Location: ftp://tide.example/ | THERE",
        "302 Found¶Location: | THERE",
        "302 Found¶Location: // | THERE",
        "302 Found¶Location: http:/// | THERE",
        "302 Found¶Location: http://tide.example:99999/ | THERE",
        "304 Not Modified | THERE",
        "204 No Content | THERE",
        "206 Partial¶Content-Range: tide | THERE",
        "200 OK¶Content-Type: text/html; charset=tide | THERE",
        "200 OK¶Content-Encoding: tide | THERE",
        "200 OK¶content-TYPE: \u00fc\u6f6e | THERE",
        "200 OK¶Retry-After: -1 | THERE",
        "404 | BROKEN",
        "410 Gone¶Location: /next | BROKEN",
        "451 No | UNSURE",
        "503 Wait¶Retry-After: Thu, 01 Jan 1970 00:00:00 GMT | UNSURE",
      })
  void whateverElseAServerSaysIsOneOfThree(String said, WebAnswer.State state) throws Exception {
    String head = "HTTP/1.1 " + said.replace("¶", "\r\n") + "\r\nContent-Length: 0\r\n\r\n";
    serve(out -> out.write(head.getBytes(StandardCharsets.UTF_8)));

    assertThat(ask().state()).isEqualTo(state);
  }

  @Test
  void headersThatComeByteByByteAreWaitedForAsLongAsAnAnswer() throws Exception {
    serve(
        out -> {
          out.write("HTTP/1.1 200 OK\r\nA: ".getBytes(StandardCharsets.UTF_8));
          for (int i = 0; i < 10_000; i++) {
            out.write('a');
            out.flush();
            Thread.sleep(20);
          }
        });

    long start = System.nanoTime();
    assertThat(ask().state()).isEqualTo(WebAnswer.State.UNSURE);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  /** What a server does with a connection. */
  @FunctionalInterface
  private interface Answer {
    void send(OutputStream out) throws IOException, InterruptedException;
  }

  private void serve(Answer answer) {
    threads.submit(
        () -> {
          while (!server.isClosed()) {
            Socket socket = server.accept();
            threads.submit(
                () -> {
                  try (socket) {
                    BufferedReader in =
                        new BufferedReader(
                            new InputStreamReader(
                                socket.getInputStream(), StandardCharsets.US_ASCII));
                    for (String line = in.readLine(); line != null && !line.isEmpty(); ) {
                      line = in.readLine();
                    }
                    answer.send(socket.getOutputStream());
                  }
                  return null;
                });
          }
          return null;
        });
  }

  private WebAnswer ask() throws InterruptedException {
    Duration second = Duration.ofSeconds(1);
    WebOptions options =
        new WebOptions(
            true, second, Duration.ofMillis(1), second, Path.of("unused"), Optional.empty());
    return new WebClient(options)
        .ask(URI.create("http://127.0.0.1:" + server.getLocalPort() + "/"));
  }
}
