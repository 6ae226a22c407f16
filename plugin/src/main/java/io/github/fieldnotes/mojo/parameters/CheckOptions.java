package io.github.fieldnotes.mojo.parameters;

import io.github.fieldnotes.check.report.Baseline;
import io.github.fieldnotes.check.report.BaselineException;
import io.github.fieldnotes.check.web.WebOptions;
import io.github.fieldnotes.mojo.log.Failures;
import java.io.IOException;
import java.net.ProxySelector;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Settings;

/** The parameters that only the goal {@code check} has, as users write them. */
public record CheckOptions(
    Path baselineFile, boolean writesBaseline, String externalLinks, Optional<String> since) {

  private enum Web {
    NONE,
    PUBLIC,
    ALL
  }

  /** Reads the baseline; empty if there is no file or it is about to be written. */
  public Baseline baseline() throws IOException, MojoFailureException {
    if (writesBaseline || !Files.exists(baselineFile)) {
      return Baseline.NONE;
    }
    try {
      return Baseline.read(Files.readAllLines(baselineFile));
    } catch (CharacterCodingException e) {
      throw new MojoFailureException(baselineFile + " is not UTF-8; save it as UTF-8");
    } catch (BaselineException e) {
      throw Failures.failure(baselineFile + ": " + e.getMessage());
    }
  }

  /** Whether the baseline file exists. */
  public boolean hasBaseline() {
    return Files.exists(baselineFile);
  }

  /**
   * The baseline of another revision; empty if it had no file, or the file is not a valid baseline.
   */
  public static Baseline before(Optional<byte[]> content) {
    try {
      return content
          .map(bytes -> Baseline.read(new String(bytes, StandardCharsets.UTF_8).lines().toList()))
          .orElse(Baseline.NONE);
    } catch (BaselineException e) {
      return Baseline.NONE;
    }
  }

  /** How links to other hosts are checked; empty if they are not checked. */
  public Optional<WebOptions> web(Path memory, MavenSession session) throws MojoFailureException {
    // -Dfieldnotes.externalLinks alone is "true"
    String word = externalLinks.equals("true") ? "public" : externalLinks;
    Web web = EnumParameter.constant("externalLinks", word, Web.values());
    return web == Web.NONE
        ? Optional.empty()
        : Optional.of(WebOptions.of(web == Web.ALL, memory, proxy(session)));
  }

  private static Optional<ProxySelector> proxy(MavenSession session) {
    return Optional.ofNullable(session.getSettings())
        .map(Settings::getActiveProxy)
        .map(SettingsProxy::new);
  }
}
