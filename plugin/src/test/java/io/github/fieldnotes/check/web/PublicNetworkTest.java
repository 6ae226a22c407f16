package io.github.fieldnotes.check.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicNetworkTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.1.2.3",
        "127.0.0.1",
        "127.1",
        "2130706433",
        "100.64.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.1",
        "192.168.0.1",
        "198.19.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::127.0.0.1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "64:ff9b:1::a00:1",
        "2001:0:a00:1::",
        "2002:a00:1::",
        "fd00::1",
        "fe80::1",
        "fec0::1",
        "ff02::1"
      })
  void whatOneNetworkOrMachineKeepsIsNotPublic(String address) throws UnknownHostException {
    assertThat(PublicNetwork.has(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "100.63.0.1",
        "100.128.0.1",
        "169.253.0.1",
        "172.15.0.1",
        "172.32.0.1",
        "192.0.66.1",
        "198.20.0.1",
        "223.255.255.1",
        "2606:4700::1111",
        "2001:4860::8888",
        "64:ff9b::808:808"
      })
  void allElseIsPublic(String address) throws UnknownHostException {
    assertThat(PublicNetwork.has(InetAddress.getByName(address))).isTrue();
  }
}
