package io.github.fieldnotes.check.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Recognises public addresses: all except those that the IANA's special-purpose registries (RFC
 * 6890) reserve for a machine, a link or a network.
 */
final class PublicNetwork {

  private static final int IPV4_LENGTH = 4;

  /**
   * RFC 6052: the prefix of IPv4 addresses behind a translator, which are in the last four bytes.
   */
  private static final byte[] TRANSLATED = {0, 0x64, (byte) 0xFF, (byte) 0x9B, 0, 0, 0, 0};

  private PublicNetwork() {}

  static boolean has(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? hasIpv4(bytes) : hasIpv6(bytes);
  }

  private static boolean hasIpv4(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    return switch (first) {
      case 0, 10, 127 -> false;
      case 100 -> (second & 0xC0) != 64; // RFC 6598, carrier-grade NAT
      case 169 -> second != 254;
      case 172 -> (second & 0xF0) != 16;
      case 192 -> second != 168 && !(second == 0 && bytes[2] == 0);
      case 198 -> (second & 0xFE) != 18; // RFC 2544, benchmarks
      default -> first < 224; // multicast and reserved
    };
  }

  /** RFC 4291, 2.4: only 2000::/3 is public, except for tunnels, which can end anywhere. */
  private static boolean hasIpv6(byte[] bytes) {
    if (Arrays.equals(bytes, 0, TRANSLATED.length, TRANSLATED, 0, TRANSLATED.length)) {
      return hasTranslated(bytes);
    }
    boolean teredo = bytes[0] == 0x20 && bytes[1] == 1 && bytes[2] == 0 && bytes[3] == 0;
    boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 2;
    return (bytes[0] & 0xE0) == 0x20 && !teredo && !sixToFour;
  }

  private static boolean hasTranslated(byte[] bytes) {
    try {
      return has(
          InetAddress.getByAddress(
              Arrays.copyOfRange(bytes, bytes.length - IPV4_LENGTH, bytes.length)));
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }
}
