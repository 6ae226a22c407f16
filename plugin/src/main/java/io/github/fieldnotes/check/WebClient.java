package io.github.fieldnotes.check;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;

/**
 * Asks for one address of the web: without its content first, then with it, as some servers know
 * the second only. For many threads.
 */
final class WebClient {

  private static final int TRIES = 3;

  /** As many as the Fetch standard allows a browser, halved. */
  private static final int REDIRECTS = 10;

  /** RFC 9110: what says that the address is there, but not for a program or not now. */
  private static final Set<Integer> UNSURE = Set.of(401, 402, 403, 407, 408, 425, 429, 451, 999);

  private static final Set<Integer> FOR_GOOD = Set.of(301, 308);

  private final WebOptions options;
  private final HttpClient client;

  WebClient(WebOptions options) {
    this.options = options;
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            // each hop is looked at: it may lead into a private network
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(options.timeout());
    options.proxy().ifPresent(builder::proxy);
    this.client = builder.build();
  }

  /** What a server says of an address; never fails for what it says. */
  WebAnswer ask(URI address) throws InterruptedException {
    URI now = address;
    boolean forGood = true;
    for (int hop = 0; hop <= REDIRECTS; hop++) {
      if (!options.privateToo() && options.proxy().isEmpty() && isPrivate(now)) {
        return WebAnswer.unsure(
            now.getHost()
                + " is in a private network, which -Dfieldnotes.externalLinks=all asks too");
      }
      Reply reply = reply(now);
      Optional<URI> next = next(now, reply);
      if (next.isEmpty()) {
        WebAnswer answer = answer(reply);
        boolean moved = answer == WebAnswer.THERE && !now.equals(address) && forGood;
        return moved ? WebAnswer.moved(now.toString()) : answer;
      }
      forGood &= FOR_GOOD.contains(reply.status);
      now = next.get();
    }
    return WebAnswer.broken("it is redirected more than " + REDIRECTS + " times");
  }

  /**
   * An answer or why there is none.
   *
   * @param status of HTTP; 0 when there is none
   * @param failure empty when there is a status
   */
  private record Reply(int status, String location, Optional<IOException> failure) {

    boolean isWorthAnotherTry() {
      return status >= 500
          || status == 429
          || failure.filter(e -> !(e instanceof UnknownHostException)).isPresent();
    }
  }

  private Reply reply(URI address) throws InterruptedException {
    Reply reply = null;
    for (int tried = 0; tried < TRIES; tried++) {
      if (tried > 0) {
        Thread.sleep(options.pause().toMillis() << tried);
      }
      reply = send("HEAD", address);
      if (reply.status >= 400 && reply.status != 429) {
        reply = send("GET", address);
      }
      if (!reply.isWorthAnotherTry()) {
        break;
      }
    }
    return reply;
  }

  private Reply send(String method, URI address) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .method(method, BodyPublishers.noBody())
            .timeout(options.timeout())
            .header("User-Agent", "Fieldnotes (link check)")
            .header("Accept", "*/*")
            .build();
    try {
      HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
      // it is there; what it is does not matter
      response.body().close();
      String location = response.headers().firstValue("Location").orElse("");
      return new Reply(response.statusCode(), location, Optional.empty());
    } catch (IOException e) {
      return new Reply(0, "", Optional.of(e));
    }
  }

  private static Optional<URI> next(URI from, Reply reply) {
    if (reply.status < 300 || reply.status >= 400 || reply.location.isEmpty()) {
      return Optional.empty();
    }
    try {
      URI next = from.resolve(reply.location);
      return Optional.of(next).filter(uri -> WebChecker.isWeb(uri.toString()));
    } catch (IllegalArgumentException e) {
      // an address that no URI class accepts is still one that a browser may follow
      return Optional.empty();
    }
  }

  private static WebAnswer answer(Reply reply) {
    if (reply.failure.isPresent()) {
      return answer(reply.failure.get()).ofNoServer();
    }
    if (reply.status < 400) {
      return WebAnswer.THERE;
    }
    String text = "its server answers " + reply.status;
    return UNSURE.contains(reply.status) ? WebAnswer.unsure(text) : WebAnswer.broken(text);
  }

  private static WebAnswer answer(IOException failure) {
    if (failure instanceof HttpTimeoutException) {
      return WebAnswer.unsure("its server does not answer in time");
    }
    if (isUnknownHost(failure)) {
      return WebAnswer.broken("there is no such host");
    }
    if (failure instanceof ConnectException) {
      return WebAnswer.broken("its server cannot be reached");
    }
    String kind = failure instanceof SSLException ? "no secure connection: " : "";
    return WebAnswer.broken(kind + failure.getMessage());
  }

  /** The client wraps what the resolver says. */
  private static boolean isUnknownHost(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnknownHostException
          || cause instanceof java.nio.channels.UnresolvedAddressException) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPrivate(URI address) {
    try {
      for (InetAddress one : InetAddress.getAllByName(address.getHost())) {
        if (isPrivate(one)) {
          return true;
        }
      }
      return false;
    } catch (UnknownHostException e) {
      // asking it will say so
      return false;
    }
  }

  /** RFC 1918, 4193, 6598, and what stands for the machine itself or its link. */
  private static boolean isPrivate(InetAddress address) {
    byte[] bytes = address.getAddress();
    boolean carrier = bytes.length == 4 && (bytes[0] & 0xFF) == 100 && (bytes[1] & 0xC0) == 64;
    boolean unique = bytes.length == 16 && (bytes[0] & 0xFE) == 0xFC;
    return address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || carrier
        || unique;
  }
}
