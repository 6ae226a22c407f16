package io.github.fieldnotes.render.page;

import io.github.fieldnotes.plan.Page.Paging;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.render.theme.Messages;
import io.github.fieldnotes.render.view.Views.LinkView;
import io.github.fieldnotes.render.view.Views.PageNumberView;
import io.github.fieldnotes.render.view.Views.PagerView;
import java.util.ArrayList;
import java.util.List;

/** Makes the way through the pages that share a list. */
public final class Pagers {

  /** Pages shown on each side of the one at hand. */
  private static final int PAGES_AROUND = 2;

  private Pagers() {}

  /** A title that distinguishes the pages of one list. */
  public static String title(String title, Paging paging, Messages messages) {
    return paging.isFirst()
        ? title
        : messages.phrase("summary.comma", title, summary(paging, messages));
  }

  /** The way; nothing where there is one page. */
  static PagerView of(Paging paging, Messages messages) {
    int last = paging.routes().size();
    if (last == 1) {
      return new PagerView("", ViewParts.NO_LINK, ViewParts.NO_LINK, List.of());
    }
    int here = paging.number();
    List<PageNumberView> pages = new ArrayList<>();
    int before = 0;
    for (int number = 1; number <= last; number++) {
      if (number == 1 || number == last || Math.abs(number - here) <= PAGES_AROUND) {
        if (number > before + 1) {
          pages.add(new PageNumberView("\u2026", "", false));
        }
        pages.add(new PageNumberView(String.valueOf(number), url(paging, number), number == here));
        before = number;
      }
    }
    String newer = messages.word("note.newer");
    String older = messages.word("note.older");
    return new PagerView(
        summary(paging, messages),
        here == 1 ? ViewParts.NO_LINK : new LinkView(newer, url(paging, here - 1)),
        here == last ? ViewParts.NO_LINK : new LinkView(older, url(paging, here + 1)),
        pages);
  }

  private static String summary(Paging paging, Messages messages) {
    return messages.phrase(
        "page.of", String.valueOf(paging.number()), String.valueOf(paging.routes().size()));
  }

  private static String url(Paging paging, int number) {
    Route here = paging.routes().get(paging.number() - 1);
    return paging.routes().get(number - 1).from(here);
  }
}
