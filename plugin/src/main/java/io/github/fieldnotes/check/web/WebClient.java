package io.github.fieldnotes.check.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;

/**
 * Requests web addresses: first with HEAD, then with GET, because some servers support only the
 * latter. Thread-safe.
 */
final class WebClient {

  private static final int TRIES = 3;

  /** Half the number that the Fetch standard allows a browser. */
  private static final int REDIRECTS = 10;

  /** RFC 9110: the statuses of addresses that may exist, but not for a program or not now. */
  private static final Set<Integer> UNSURE =
      Set.of(401, 402, 403, 407, 408, 425, 429, 451, 503, 504, 999);

  private static final Set<Integer> FOR_GOOD = Set.of(301, 308);

  private final WebOptions options;
  private final Resolver resolver;
  private final HostTurns turns;
  private final HttpClient client;

  /** Resolves the name of a host. */
  @FunctionalInterface
  interface Resolver {
    InetAddress[] of(String host) throws UnknownHostException;
  }

  WebClient(WebOptions options) {
    this(options, InetAddress::getAllByName);
  }

  WebClient(WebOptions options, Resolver resolver) {
    this.options = options;
    this.resolver = resolver;
    this.turns = new HostTurns(options.pause());
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            // some HTTP/1.1 servers fail when a client offers HTTP/2
            .version(HttpClient.Version.HTTP_1_1)
            // some servers redirect in a circle until the client sends their cookie
            .cookieHandler(new CookieManager())
            // each redirect is checked first, as it may lead into a private network
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(options.timeout());
    options.proxy().ifPresent(builder::proxy);
    this.client = builder.build();
  }

  /** Asks for an address. No answer of a server makes this method fail. */
  WebAnswer ask(URI address) throws InterruptedException {
    URI now = address;
    boolean forGood = true;
    for (int hop = 0; hop <= REDIRECTS; hop++) {
      WebReply reply = reply(now);
      Optional<URI> next =
          reply.isRedirect() ? WebAddress.redirected(now, reply.location()) : Optional.empty();
      if (next.isEmpty()) {
        WebAnswer answer = answer(reply);
        boolean moved = answer == WebAnswer.THERE && !now.equals(address) && forGood;
        return moved ? WebAnswer.moved(now.toString()) : answer;
      }
      forGood &= FOR_GOOD.contains(reply.status());
      now = next.get();
    }
    return WebAnswer.broken("it is redirected more than " + REDIRECTS + " times");
  }

  private WebReply reply(URI address) throws InterruptedException {
    WebReply reply = twoMethods(address);
    for (int tried = 1; tried < TRIES && reply.isWorthAnotherTry(); tried++) {
      Duration wait = reply.after().orElse(options.pause().multipliedBy(1L << tried));
      if (wait.compareTo(options.timeout()) > 0) {
        // longer than the client would wait for an answer
        break;
      }
      Thread.sleep(wait.toMillis());
      reply = twoMethods(address);
    }
    return reply;
  }

  private WebReply twoMethods(URI address) throws InterruptedException {
    String host = WebAddress.host(address);
    WebReply reply = turns.take(host, () -> send("HEAD", address));
    return reply.isWorthAnotherMethod() ? turns.take(host, () -> send("GET", address)) : reply;
  }

  private WebReply send(String method, URI address) throws InterruptedException {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(address)
              .method(method, BodyPublishers.noBody())
              .timeout(options.timeout())
              .header("User-Agent", "Fieldnotes (link check)")
              .header("Accept", "*/*")
              .build();
      if (!options.privateToo()) {
        // immediately before the request, while Java still has the resolved name in its cache
        refusePrivate(address.getHost());
      }
      HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
      // the address is available; its content does not matter
      response.body().close();
      return WebReply.of(response.statusCode(), response.headers());
    } catch (IOException e) {
      return WebReply.failed(e);
    } catch (IllegalArgumentException
        | IllegalStateException
        | ArithmeticException
        | DateTimeException
        | IndexOutOfBoundsException
        | SecurityException
        | UncheckedIOException e) {
      // the client throws these for headers, lengths and cookies that it cannot parse
      return WebReply.failed(new UnreadableAnswerException(e));
    }
  }

  private static WebAnswer answer(WebReply reply) {
    if (reply.failure().isPresent()) {
      return answer(reply.failure().get());
    }
    if (reply.status() < 400) {
      return WebAnswer.THERE;
    }
    String text = "the server answered " + reply.status();
    return UNSURE.contains(reply.status()) ? WebAnswer.unsure(text) : WebAnswer.broken(text);
  }

  private static WebAnswer answer(IOException failure) {
    if (failure instanceof PrivateHostException) {
      return WebAnswer.unsure(failure.getMessage());
    }
    if (failure instanceof UnreadableAnswerException) {
      return WebAnswer.unsure(failure.getMessage());
    }
    if (failure instanceof HttpTimeoutException) {
      return WebAnswer.unsure("the server did not answer in time").ofNoServer();
    }
    if (isUnknownHost(failure)) {
      return WebAnswer.broken("there is no such host").ofNoServer();
    }
    if (failure instanceof ConnectException) {
      return WebAnswer.broken("could not reach the server").ofNoServer();
    }
    String kind = failure instanceof SSLException ? "could not connect securely: " : "";
    return WebAnswer.broken(kind + failure.getMessage()).ofNoServer();
  }

  /** The client wraps the exceptions of the resolver. */
  private static boolean isUnknownHost(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnknownHostException || cause instanceof UnresolvedAddressException) {
        return true;
      }
    }
    return false;
  }

  /**
   * Refuses private addresses, also behind a proxy, which may see what the authors of notes do not.
   */
  private void refusePrivate(String host) throws PrivateHostException {
    try {
      for (InetAddress one : resolver.of(host)) {
        if (!PublicNetwork.has(one)) {
          throw new PrivateHostException(host);
        }
      }
    } catch (UnknownHostException e) {
      // a proxy may know the host; otherwise the request will fail
    }
  }
}
