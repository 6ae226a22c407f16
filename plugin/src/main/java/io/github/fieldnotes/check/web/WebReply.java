package io.github.fieldnotes.check.web;

import java.io.IOException;
import java.net.UnknownHostException;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The reply to one request, or the reason why there is none.
 *
 * @param status the HTTP status; 0 if there is none
 * @param location the {@code Location} header; often empty
 * @param after the time until the server wants to be asked again; often empty
 * @param failure empty if there is a status
 */
record WebReply(
    int status, String location, Optional<Duration> after, Optional<IOException> failure) {

  private static final int TOO_MANY = 429;

  static WebReply of(int status, HttpHeaders headers) {
    Optional<Duration> after = headers.firstValue("Retry-After").flatMap(WebReply::after);
    String location = headers.firstValue("Location").orElse("");
    return new WebReply(status, location, after, Optional.empty());
  }

  static WebReply failed(IOException failure) {
    return new WebReply(0, "", Optional.empty(), Optional.of(failure));
  }

  /** Whether the other method may get a different answer. */
  boolean isWorthAnotherMethod() {
    return status >= 400 && status != TOO_MANY;
  }

  boolean isWorthAnotherTry() {
    return status >= 500
        || status == TOO_MANY
        || failure
            .filter(e -> !(e instanceof UnknownHostException || e instanceof PrivateHostException))
            .isPresent();
  }

  boolean isRedirect() {
    return status >= 300 && status < 400 && !location.isEmpty();
  }

  /** RFC 9110, 10.2.3: seconds, or a date. */
  private static Optional<Duration> after(String written) {
    if (written.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(written)));
    }
    try {
      ZonedDateTime when = ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME);
      Duration after = Duration.between(Instant.now(), when);
      return Optional.of(after.isNegative() ? Duration.ZERO : after);
    } catch (DateTimeParseException e) {
      // an invalid header is ignored
      return Optional.empty();
    }
  }
}
