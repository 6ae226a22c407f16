package io.github.fieldnotes.serve;

import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.diag.Severity;
import io.github.fieldnotes.serve.LastPages.LastPage;
import io.github.fieldnotes.serve.http.Answer;
import io.github.fieldnotes.serve.http.ContentType;
import io.github.fieldnotes.serve.http.LiveSite;
import io.github.fieldnotes.serve.page.LivePage;
import io.github.fieldnotes.serve.page.NotePlaces;
import io.github.fieldnotes.serve.page.ProblemBox;
import io.github.fieldnotes.store.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/**
 * The site with the newest state of the section that could be made. {@link #build} is called by one
 * thread; everything else is thread-safe.
 *
 * <p>Whatever fails, a browser gets a page: the newest one, or the last good one with the failure
 * above it, or a plain page that says what is wrong.
 */
public final class Preview implements LiveSite {

  /**
   * How long a page may be gone before its readers are told. Some editors delete a file before they
   * write it anew.
   */
  private static final Duration GRACE = Duration.ofMillis(300);

  private static final int DIGITS = 16;

  /** The names of files whose content is in the pages themselves. */
  private static final Pattern CONTAINED =
      Pattern.compile("\\.(?:md|markdown|ya?ml|xml|ftlh|properties)$", Pattern.CASE_INSENSITIVE);

  private static final String PAGE = ".html";
  private static final String STARTING = "The section is being made.";
  private static final String STALE = "You see the last good page. ";
  private static final String GONE = "This page is not in the section any more.";
  private static final String NOT_USED =
      "The configuration cannot be read, so the pages are those from before.";

  private final SectionMaker maker;
  private final SiteFiles files;
  private final NotePlaces places;
  private final PreviewLog log;
  private final LongSupplier clock;
  private final LivePage live;
  private final LastPages last = new LastPages();
  private final AtomicInteger assets = new AtomicInteger();
  private final AtomicReference<String> lastFailure = new AtomicReference<>("");
  private volatile State state;

  /**
   * One state.
   *
   * @param section the last good one; empty before the first
   * @param problems those of the newest one
   * @param failure why there is no newer section; empty if this is the newest
   * @param since when the state began, in nanoseconds
   * @param shown the pages that were asked for
   */
  private record State(
      Optional<MadeSection> section,
      List<Diagnostic> problems,
      Optional<String> failure,
      long since,
      Map<String, Shown> shown) {}

  /** A page without the script. */
  private record Shown(int status, String html, String version) {}

  /**
   * How a preview reports problems.
   *
   * @param places where the files of notes are
   */
  public record Reporting(PreviewLog log, NotePlaces places) {}

  /**
   * Creates a preview without a section.
   *
   * @param events the address at which pages wait for events
   * @param files the rest of the site
   * @param clock nanoseconds since some fixed moment
   */
  public Preview(
      SectionMaker maker, String events, SiteFiles files, Reporting reporting, LongSupplier clock) {
    this.maker = maker;
    this.files = files;
    this.places = reporting.places();
    this.log = reporting.log();
    this.clock = clock;
    this.live = new LivePage(events);
    this.state = state(Optional.empty(), List.of(), Optional.of(STARTING));
  }

  private State state(
      Optional<MadeSection> section, List<Diagnostic> problems, Optional<String> failure) {
    return new State(section, problems, failure, clock.getAsLong(), new ConcurrentHashMap<>());
  }

  /**
   * Says that a file has changed. If pages use such files without containing them, as with pictures
   * and styles, all pages are loaded again.
   */
  public void changed(Path file) {
    String name = String.valueOf(file.getFileName());
    if (ContentType.isKnown(name) && !CONTAINED.matcher(name).find()) {
      assets.incrementAndGet();
    }
  }

  /** Makes the section again, and reports what has changed. */
  public void build() {
    State before = state;
    try {
      MadeSection made = maker.make();
      Optional<Diagnostic> broken =
          before.section().isPresent() ? brokenConfiguration(made) : Optional.empty();
      if (broken.isPresent()) {
        state = state(before.section(), made.problems(), Optional.of(NOT_USED));
      } else {
        state = state(Optional.of(made), made.problems(), Optional.empty());
        if (before.failure().filter(failure -> !failure.equals(STARTING)).isPresent()) {
          log.recovered();
        }
      }
      report(before.problems(), made.problems());
    } catch (PreviewException e) {
      failed(before, e);
    } catch (RuntimeException | StackOverflowError e) {
      failed(before, new PreviewException("the section could not be made: " + e, e));
    }
  }

  private void failed(State before, PreviewException failure) {
    Optional<String> text = Optional.of(failure.getMessage());
    if (!before.failure().equals(text)) {
      log.failed(failure);
    }
    state = state(before.section(), before.problems(), text);
  }

  /** Without its configuration a section is another one, so the last good one stays. */
  private static Optional<Diagnostic> brokenConfiguration(MadeSection made) {
    return made.problems().stream()
        .filter(problem -> problem.problem() == Problem.BROKEN_CONFIGURATION)
        .findFirst();
  }

  private void report(List<Diagnostic> before, List<Diagnostic> now) {
    ProblemChanges changes = ProblemChanges.between(before, now);
    changes.went().forEach(log::went);
    changes.came().forEach(log::came);
  }

  @Override
  public Answer answer(String path) {
    State now = state;
    boolean isPage = isPage(now, path);
    Optional<Answer> file = isPage ? Optional.empty() : file(now, path);
    if (file.isPresent()) {
      return file.get();
    }
    if (!isPage && !path.endsWith(PAGE)) {
      return Answer.text(404, "There is no such file");
    }
    Shown shown = shown(now, path);
    String html = live.live(shown.html(), version(shown));
    return new Answer(shown.status(), ContentType.HTML, html.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isPage(State now, String path) {
    return now.section().filter(section -> section.isPage(path)).isPresent();
  }

  private Optional<Answer> file(State now, String path) {
    try {
      Optional<byte[]> own =
          now.section().isPresent() ? now.section().get().file(path) : Optional.empty();
      // what the last build left of a page that is gone would hide that it is
      boolean isGone = path.endsWith(PAGE) && last.find(path).isPresent();
      return own.or(() -> isGone ? Optional.empty() : files.find(path))
          .map(bytes -> Answer.file(ContentType.of(path), bytes));
    } catch (PreviewException e) {
      log.failed(e);
      return Optional.of(Answer.text(500, e.getMessage()));
    }
  }

  @Override
  public Optional<String> version(String path) {
    State now = state;
    Shown shown = shown(now, path);
    boolean mayComeBack =
        shown.status() == 404
            && last.find(path).isPresent()
            && clock.getAsLong() - now.since() < GRACE.toNanos();
    return mayComeBack ? Optional.empty() : Optional.of(version(shown));
  }

  private String version(Shown shown) {
    return shown.version() + "-" + assets.get();
  }

  /** Pages that never were there are not kept, because anybody can make up any number of them. */
  private Shown shown(State now, String path) {
    return isPage(now, path) || last.find(path).isPresent()
        ? now.shown().computeIfAbsent(path, p -> draw(now, p))
        : plain(
            now.section().isPresent() ? 404 : 503,
            now.section().isPresent() ? "There is no such page" : "There is no section yet",
            now.failure(),
            List.of());
  }

  private Shown draw(State now, String path) {
    if (!isPage(now, path)) {
      LastPage before = last.find(path).orElseThrow();
      Optional<String> gone = Optional.of(now.failure().orElse(GONE));
      return shown(404, before.html(), box(gone, problems(now, path, before.note())));
    }
    MadeSection section = now.section().orElseThrow();
    Optional<String> note = section.note(path);
    List<Diagnostic> problems = problems(now, path, note);
    try {
      String html = section.page(path);
      last.keep(path, new LastPage(html, note));
      lastFailure.set("");
      return shown(200, html, box(now.failure().map(STALE::concat), problems));
    } catch (PreviewException e) {
      return undrawn(e, path, problems);
    } catch (RuntimeException | StackOverflowError e) {
      String text = "the page " + path + " could not be drawn: " + e;
      return undrawn(new PreviewException(text, e), path, problems);
    }
  }

  private Shown undrawn(PreviewException failure, String path, List<Diagnostic> problems) {
    String text = failure.getMessage();
    if (!text.equals(lastFailure.getAndSet(text))) {
      log.failed(failure);
    }
    return last.find(path)
        .map(page -> shown(200, page.html(), box(Optional.of(STALE + text), problems)))
        .orElseGet(() -> plain(500, "This page could not be drawn", Optional.of(text), problems));
  }

  private String box(Optional<String> failure, List<Diagnostic> problems) {
    return ProblemBox.html(failure, problems, places);
  }

  private Shown plain(
      int status, String title, Optional<String> failure, List<Diagnostic> problems) {
    return shown(
        status,
        LivePage.plain(title, LivePage.MARK, state.section().map(MadeSection::index)),
        box(failure, problems));
  }

  private static Shown shown(int status, String html, String box) {
    String page = LivePage.with(box, html);
    String version = new Fingerprint().add("page", page).text().substring(0, DIGITS);
    return new Shown(status, page, version);
  }

  /**
   * The problems to show on a page: those of its note. Problems of files without a page are shown
   * on the index, and errors among them on every page.
   */
  private static List<Diagnostic> problems(State now, String path, Optional<String> note) {
    Optional<MadeSection> section = now.section();
    boolean isIndex = section.filter(made -> made.index().equals(path)).isPresent();
    Set<String> notes = section.map(MadeSection::notes).orElse(Set.of());
    return now.problems().stream()
        .filter(
            problem -> {
              String file = problem.place().path();
              boolean isElsewhere = notes.contains(file);
              return note.filter(file::equals).isPresent()
                  || !isElsewhere && (isIndex || problem.severity() == Severity.ERROR);
            })
        .toList();
  }
}
