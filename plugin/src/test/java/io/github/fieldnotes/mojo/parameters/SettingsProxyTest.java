package io.github.fieldnotes.mojo.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import org.junit.jupiter.api.Test;

class SettingsProxyTest {

  @Test
  void allHostsAreAskedThroughIt() {
    InetSocketAddress address = (InetSocketAddress) way(null, "https://example.org/").address();

    assertThat(address.getHostString()).isEqualTo("proxy.example");
    assertThat(address.getPort()).isEqualTo(3128);
    assertThat(address.isUnresolved()).as("looked up when it is needed").isTrue();
  }

  @Test
  void hostsThatTheSettingsNameAreAskedStraight() {
    String direct = "localhost|*.example.org,10.*";

    assertThat(way(direct, "http://localhost:8080/x")).isEqualTo(Proxy.NO_PROXY);
    assertThat(way(direct, "http://WWW.example.org/")).isEqualTo(Proxy.NO_PROXY);
    assertThat(way(direct, "http://10.0.0.1/")).isEqualTo(Proxy.NO_PROXY);
    assertThat(way(direct, "http://example.org/")).isNotEqualTo(Proxy.NO_PROXY);
    assertThat(way(direct, "http://wwwXexample.org/")).isNotEqualTo(Proxy.NO_PROXY);
  }

  private static Proxy way(String nonProxyHosts, String address) {
    org.apache.maven.settings.Proxy settings = new org.apache.maven.settings.Proxy();
    settings.setHost("proxy.example");
    settings.setPort(3128);
    settings.setNonProxyHosts(nonProxyHosts);
    return new SettingsProxy(settings).select(URI.create(address)).get(0);
  }
}
