package io.github.fieldnotes.it.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.fieldnotes.it.site.BuiltSite;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One Chromium for all tests of a class; without one they are skipped, and it is said. */
public final class ChromiumExtension implements BeforeAllCallback, AfterAllCallback {

  private static final String MISSING =
      "SKIPPED: no Chromium on the path, so no page was looked at; install one or set CHROMIUM";

  private Chromium chromium;

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    if (Chromium.program().isEmpty()) {
      System.err.println(context.getDisplayName() + " " + MISSING);
    }
    assumeTrue(Chromium.program().isPresent(), MISSING);
    // Chromium still writes to it when it is asked to end, so the system removes it
    Path profile = Files.createTempDirectory("fieldnotes-chromium");
    chromium = Chromium.start(Chromium.program().get(), profile);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (chromium != null) {
      chromium.close();
    }
  }

  /** Opens a page of a project's section, 1,280 pixels wide, and waits until it is loaded. */
  public BrowserPage open(String project, String page) {
    return open(new BuiltSite(project).file("notes/" + page), new Window(1280));
  }

  /** Opens a file and waits until it is loaded. */
  public BrowserPage open(Path file, Window window) {
    return chromium.open(file, window);
  }

  /** Opens a page of a server and waits until it is loaded. */
  public BrowserPage open(URI address, Window window) {
    return chromium.open(address, window);
  }
}
