package io.github.fieldnotes.mojo.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.check.ShownPicture;
import io.github.fieldnotes.plan.Route;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page that is as it was is not drawn again, but for one whose pictures have to show again. */
class PreviousPagesTest {

  private static final Route TIDES = new Route("notes/tides.html");
  private static final List<Record> CONTENT = List.of(TIDES);

  @Test
  void aPageThatIsAsItWasIsThere() {
    PreviousPages first = new PreviousPages(List.of());
    assertThat(first.isThere(TIDES, CONTENT)).isFalse();

    assertThat(new PreviousPages(first.now()).isThere(TIDES, CONTENT)).isTrue();
    assertThat(new PreviousPages(first.now()).isThere(TIDES, List.of())).isFalse();
  }

  @Test
  void aPageWithAPictureThatFailsIsDrawnInEveryRun() {
    PreviousPages first = new PreviousPages(List.of());
    ShownPicture curve = new ShownPicture(TIDES, "curve.svg");
    first.isThere(TIDES, CONTENT);
    first.fails(curve);
    first.fails(curve);

    assertThat(first.failing()).containsExactly(curve);
    assertThat(first.now()).hasSize(1);
    assertThat(new PreviousPages(first.now()).isThere(TIDES, CONTENT)).isFalse();
  }
}
