package io.github.fieldnotes.mojo.parameters;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The proxy of Maven's settings, for all hosts except those that the settings exclude. */
final class SettingsProxy extends ProxySelector {

  private final Proxy proxy;
  private final List<Pattern> direct = new ArrayList<>();

  SettingsProxy(org.apache.maven.settings.Proxy settings) {
    // the client resolves the host when it needs it
    proxy =
        new Proxy(
            Proxy.Type.HTTP,
            InetSocketAddress.createUnresolved(settings.getHost(), settings.getPort()));
    String hosts = settings.getNonProxyHosts();
    if (hosts != null) {
      for (String host : hosts.split("[|,]")) {
        String quoted = Pattern.quote(host.strip()).replace("*", "\\E.*\\Q");
        direct.add(Pattern.compile(quoted, Pattern.CASE_INSENSITIVE));
      }
    }
  }

  @Override
  public List<Proxy> select(URI uri) {
    boolean straight = direct.stream().anyMatch(host -> host.matcher(uri.getHost()).matches());
    return List.of(straight ? Proxy.NO_PROXY : proxy);
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {
    // the client reports the failure as the answer for the address
  }
}
