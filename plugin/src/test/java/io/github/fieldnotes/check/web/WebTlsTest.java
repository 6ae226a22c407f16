package io.github.fieldnotes.check.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebTlsTest {

  private static final char[] PASSWORD = "changeit".toCharArray();

  @TempDir private Path folder;

  @Test
  void aCertificateOfNobodyIsNoSecureConnection() throws Exception {
    HttpsServer server = server();
    try {
      server.createContext("/", exchange -> exchange.sendResponseHeaders(200, -1));
      server.start();

      WebAnswer answer =
          new WebClient(options())
              .ask(WebAddress.of("https://localhost:" + server.getAddress().getPort() + "/").get());

      assertThat(answer.state()).isEqualTo(WebAnswer.State.BROKEN);
      assertThat(answer.detail()).startsWith("could not connect securely: ").contains("PKIX path");
    } finally {
      server.stop(0);
    }
  }

  private HttpsServer server() throws IOException, GeneralSecurityException, InterruptedException {
    Path keys = folder.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "a",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-storepass",
                "changeit",
                "-storetype",
                "PKCS12",
                "-keystore",
                keys.toString())
            .redirectErrorStream(true)
            .start();
    assertThat(keytool.waitFor()).isZero();
    KeyManagerFactory factory = KeyManagerFactory.getInstance("PKIX");
    factory.init(KeyStore.getInstance(keys.toFile(), PASSWORD), PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, null);
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    return server;
  }

  private WebOptions options() {
    Duration time = Duration.ofSeconds(5);
    return new WebOptions(
        true, time, Duration.ofMillis(1), time, folder.resolve("memory"), Optional.empty());
  }
}
