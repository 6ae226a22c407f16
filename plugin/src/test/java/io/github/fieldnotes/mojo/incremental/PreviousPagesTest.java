package io.github.fieldnotes.mojo.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.check.ShownPicture;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionFile;
import io.github.fieldnotes.render.PageInputs;
import io.github.fieldnotes.render.PreparedPage;
import io.github.fieldnotes.render.RenderedPage;
import io.github.fieldnotes.store.NoteStore;
import io.github.fieldnotes.store.RunManifest.Made;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A page that is as it was is not drawn again, but for one whose pictures have to show again. */
class PreviousPagesTest {

  private static final Route TIDES = new Route("notes/tides.html");

  private static final SectionFile DATA = new SectionFile.DataFile(new Route("notes/notes.json"));

  private int drawn;

  @Test
  void aPageThatIsAsItWasIsThere() {
    PreviousPages first = pages(List.of());
    assertThat(first.isThere(TIDES, page("wet", "wet"))).isFalse();

    assertThat(pages(first.now()).isThere(TIDES, page("wet", "wet"))).isTrue();
    assertThat(pages(first.now()).isThere(TIDES, page("dry", "dry"))).isFalse();
  }

  @Test
  void aPageWhoseInputsChangedIsThereIfTheyMakeTheSame() {
    PreviousPages first = pages(List.of());
    first.isThere(TIDES, page("wet", "tide"));

    assertThat(pages(first.now()).isThere(TIDES, page("dry", "tide"))).isTrue();
  }

  @Test
  void aPageIsDrawnOnlyWhenItsInputsHaveChanged() {
    PreviousPages first = pages(List.of());
    first.isThere(TIDES, page("wet", "wet"));
    PreviousPages second = pages(first.now());
    second.isThere(TIDES, page("wet", "wet"));
    assertThat(drawn).isEqualTo(1);

    pages(second.now()).isThere(TIDES, page("dry", "dry"));
    assertThat(drawn).isEqualTo(2);
  }

  @Test
  void aFileWhoseInputsAreTheSameIsThere() {
    PreviousPages first = pages(List.of());
    assertThat(first.isThere(DATA, inputs("wet"))).isFalse();

    assertThat(pages(first.now()).isThere(DATA, inputs("wet"))).isTrue();
    assertThat(pages(first.now()).isThere(DATA, inputs("dry"))).isFalse();
  }

  @Test
  void aFileOfUnknownInputsIsNeverThere() {
    PreviousPages first = pages(List.of());
    first.isThere(DATA, Optional.empty());

    assertThat(pages(first.now()).isThere(DATA, Optional.empty())).isFalse();
  }

  private static Optional<PageInputs> inputs(String input) {
    return Optional.of(new PageInputs(List.of("all"), List.of(input)));
  }

  @Test
  void aPageWithAPictureThatFailsIsDrawnInEveryRun() {
    PreviousPages first = pages(List.of());
    ShownPicture curve = new ShownPicture(TIDES, "curve.svg");
    first.isThere(TIDES, page("wet", "wet"));
    first.fails(curve);
    first.fails(curve);

    assertThat(first.failing()).containsExactly(curve);
    assertThat(first.now()).hasSize(1);
    assertThat(pages(first.now()).isThere(TIDES, page("wet", "wet"))).isFalse();
  }

  private static PreviousPages pages(List<Made> before) {
    return new PreviousPages(before, NoteStore.none());
  }

  private PreparedPage page(String input, String shown) {
    return new PreparedPage() {

      @Override
      public PageInputs inputs() {
        return new PageInputs(List.of("all"), List.of(input));
      }

      @Override
      public RenderedPage draw() {
        drawn++;
        return new RenderedPage(TIDES, "Tides", Optional.empty(), List.of(), List.of(), shown);
      }
    };
  }
}
