package io.github.fieldnotes.publish.skin;

import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.publish.frame.BodyTags;
import io.github.fieldnotes.publish.frame.SkinFrame;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.maven.doxia.site.LinkItem;
import org.apache.maven.doxia.site.MenuItem;
import org.apache.maven.doxia.site.SiteModel;

/**
 * A skin drawn once for all pages that differ for it in nothing but title, date, authors, head and
 * body. Merging a page costs a skin's template some 10 ms and more; filling a frame costs none.
 *
 * <p>That a skin does no more with a page than to put it in its place is tried, not believed. A
 * sample of the pages is drawn both ways as one page, which has all their titles, heads and bodies.
 * Of other pages, drawn both ways are the first that are alike, the first with a character in its
 * title that may be escaped, the first with a tag in its body that was not seen before, and some of
 * all others. One byte of difference, and every page has to be merged. Safe for threads.
 */
public final class SkinFrames {

  private static final int TRIED = 2;
  private static final String SPECIAL = "&<>\"'";

  private final SkinMerge skin;
  private final Set<String> inMenu = new HashSet<>();
  private final Map<List<Object>, Trial> trials = new ConcurrentHashMap<>();
  private final Set<Character> seen = ConcurrentHashMap.newKeySet();
  private final BodyTags tags = new BodyTags();
  private final AtomicInteger merged = new AtomicInteger();
  private final AtomicInteger stamped = new AtomicInteger();
  private final AtomicReference<String> reason = new AtomicReference<>("");
  private volatile boolean isWhole;
  private volatile int sampled;

  /** A frame for pages that are alike, and how often it was right; used under its own lock. */
  private static final class Trial {
    private Optional<SkinFrame> frame = Optional.empty();
    private boolean isFramed;
    private boolean hasPage;
    private int right;
  }

  /** What pages are made into, from a merged page or from a frame and a body. */
  private record Form<T>(Function<String, T> whole, BiFunction<SkinFrame, String, T> filled) {}

  public SkinFrames(SkinMerge skin) {
    this.skin = skin;
    menu(skin.context().getSiteModel());
  }

  /** What was done with pages so far, in words. */
  String summary(int pages) {
    return reason.get().isEmpty()
        ? "the skin was drawn "
            + merged
            + " times for "
            + pages
            + (pages == 1 ? " page" : " pages")
            + ", to learn the frame that they share"
        : "the skin was drawn for every page, because it changes more than the frame of "
            + reason.get();
  }

  /** Whether pages were made that a doubt which came later makes doubtful too. */
  boolean isInDoubt() {
    return !reason.get().isEmpty() && stamped.get() > 0;
  }

  /**
   * Tries the skin on some of the pages, before {@link #page} is called. Not for several threads.
   *
   * @param pages any number of them, of all sorts
   */
  public void learn(List<PageContent> pages) throws SkinException, IOException {
    Map<List<Object>, List<PageContent>> groups = new LinkedHashMap<>();
    for (PageContent page : pages) {
      if (!inMenu.contains(page.route().path())) {
        groups.computeIfAbsent(likeness(page, page.route()), like -> new ArrayList<>()).add(page);
      }
    }
    // a page that is like no other is merged, which costs no more than a frame
    groups.values().removeIf(group -> group.size() == 1);
    if (groups.isEmpty() || !reason.get().isEmpty()) {
      return;
    }
    Set<String> unknown = tags.unknown(PageContent.joined(pages, pages.get(0)).body());
    if (!unknown.isEmpty()) {
      tags.learn(unknown, trial(pages.get(0), BodyTags.probe(unknown)));
    }
    List<PageContent> known =
        pages.stream().filter(page -> tags.shown(page.body()).isPresent()).toList();
    if (known.isEmpty()) {
      return;
    }
    Set<String> proven = new HashSet<>();
    for (Map.Entry<List<Object>, List<PageContent>> group : groups.entrySet()) {
      Trial trial = trials.computeIfAbsent(group.getKey(), like -> new Trial());
      synchronized (trial) {
        learn(group.getValue(), known, trial, proven);
      }
    }
    known.forEach(page -> isNew(page.title()));
    sampled = pages.size();
  }

  /**
   * Tries a frame, unless it differs from one that was right in nothing but the way to the root of
   * the site.
   *
   * @param group the pages for the frame
   * @param known all pages that can be filled in
   * @param proven the marked pages of frames that were right, without the way to the root
   */
  private void learn(
      List<PageContent> group, List<PageContent> known, Trial trial, Set<String> proven)
      throws SkinException, IOException {
    PageContent first = group.get(0);
    String marked = frame(first, trial);
    String anywhere = marked.replace(first.renderingContext().getRelativePath() + "/", "\0");
    // not the page of which the frame was made
    PageContent all = PageContent.joined(known, group.get(group.size() - 1));
    if (proven.contains(anywhere)
        || trial.frame.isPresent()
            && trial(all, all.body())
                .equals(
                    trial.frame.get().fill(all.parts(), tags.shown(all.body()).orElseThrow()))) {
      proven.add(anywhere);
      trial.right = TRIED;
    } else {
      reason.compareAndSet("", first.route().path());
    }
  }

  /** A page in the skin. */
  public String page(PageContent page, Route route) throws SkinException, IOException {
    return page(
        page, route, new Form<>(whole -> whole, (frame, body) -> frame.fill(page.parts(), body)));
  }

  /** A page in the skin, encoded. */
  byte[] page(PageContent page, Charset charset) throws SkinException, IOException {
    return page(
        page,
        page.route(),
        new Form<>(
            whole -> whole.getBytes(charset),
            (frame, body) -> frame.fill(page.parts(), body, charset)));
  }

  private <T> T page(PageContent page, Route route, Form<T> form)
      throws SkinException, IOException {
    Trial trial = framed(page, route);
    if (!reason.get().isEmpty() || inMenu.contains(route.path())) {
      return form.whole().apply(merge(page));
    }
    Optional<String> body = tags.shown(page.body());
    SkinFrame frame;
    synchronized (trial) {
      if (!trial.isFramed) {
        return form.whole().apply(merge(page));
      }
      if (trial.right < TRIED || body.isEmpty() || isNew(page.title())) {
        return form.whole().apply(tried(page, route, trial));
      }
      frame = trial.frame.orElseThrow();
    }
    // one more trial whenever there are twice as many
    int count = stamped.incrementAndGet();
    if (count > sampled && Integer.bitCount(count) == 1) {
      synchronized (trial) {
        return form.whole().apply(tried(page, route, trial));
      }
    }
    return form.filled().apply(frame, body.get());
  }

  /**
   * The first frame shows that the skin is filled in and leaves nothing out. Others are made for
   * the second page that needs them: a page that is like no other costs no more when merged.
   */
  private Trial framed(PageContent page, Route route) throws SkinException, IOException {
    Trial trial = trials.computeIfAbsent(likeness(page, route), like -> new Trial());
    synchronized (trial) {
      if (!trial.isFramed && (trial.hasPage || !isWhole)) {
        frame(page, trial);
      }
      trial.hasPage = true;
    }
    return trial;
  }

  /** Makes a frame, and returns the marked page. */
  private String frame(PageContent like, Trial trial) throws SkinException, IOException {
    merged.incrementAndGet();
    String marked = skin.frame(like);
    trial.frame = SkinFrame.of(marked);
    trial.isFramed = true;
    isWhole = true;
    return marked;
  }

  /** Draws a page that nobody will read; empty if the skin cannot. */
  private String trial(PageContent like, String body) throws IOException {
    merged.incrementAndGet();
    return skin.trial(like.with(body)).orElse("");
  }

  /** Draws a page both ways; whoever calls it holds the lock of the trial. */
  private String tried(PageContent page, Route route, Trial trial)
      throws SkinException, IOException {
    String whole = merge(page);
    Set<String> unknown = tags.unknown(page.body());
    if (!unknown.isEmpty()) {
      tags.learn(unknown, merge(page.with(BodyTags.probe(unknown))));
    }
    Optional<String> body = tags.shown(page.body());
    if (trial.frame.isPresent() && body.isEmpty()) {
      return whole;
    }
    if (trial.frame.isPresent() && trial.frame.get().fill(page.parts(), body.get()).equals(whole)) {
      trial.right++;
    } else {
      // one of several threads may be first to find out
      reason.compareAndSet("", route.path());
    }
    return whole;
  }

  private boolean isNew(String title) {
    boolean found = false;
    for (int i = 0; i < title.length(); i++) {
      found |= SPECIAL.indexOf(title.charAt(i)) >= 0 && seen.add(title.charAt(i));
    }
    return found;
  }

  private String merge(PageContent page) throws SkinException, IOException {
    merged.incrementAndGet();
    return skin.merge(page);
  }

  /**
   * What makes pages the same to a skin: how deep they are, and what they say of themselves. A skin
   * marks the entry of the menu that is the page at hand, so a page of the menu is like no other.
   */
  private List<Object> likeness(PageContent page, Route route) {
    long depth = route.path().chars().filter(c -> c == '/').count();
    String own = inMenu.contains(route.path()) ? route.path() : "";
    return List.of(depth, page.date() == null, page.authors().size(), own);
  }

  /** Takes the addresses of all that the skin can mark as the page at hand. */
  private void menu(SiteModel model) {
    model.getMenus().forEach(menu -> menu.getItems().forEach(this::add));
    if (model.getBody() != null) {
      model.getBody().getBreadcrumbs().forEach(this::address);
      model.getBody().getLinks().forEach(this::address);
    }
  }

  private void add(MenuItem item) {
    address(item);
    item.getItems().forEach(this::add);
  }

  private void address(LinkItem link) {
    if (link.getHref() != null) {
      inMenu.add(link.getHref().replaceAll("^[./]+|[?#].*$", ""));
    }
  }
}
