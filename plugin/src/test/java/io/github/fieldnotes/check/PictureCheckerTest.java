package io.github.fieldnotes.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Media;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteFixture;
import io.github.fieldnotes.model.Picture;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionOptions;
import io.github.fieldnotes.plan.SectionPlanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A picture at which the tools of a skin fail is reported where notes have it. */
class PictureCheckerTest {

  private static final String DATA = "data:image/png;base64," + "A".repeat(300);

  private final List<ShownPicture> others = new ArrayList<>();

  @Test
  void itIsReportedInEachNoteThatShowsIt() {
    assertThat(problems("notes/conf/day.html", "../pics/a%20b.png"))
        .containsExactly(
            "conf/day.md:4:2: the skin's tools could not read the picture \"pics/a b.png\"; it is"
                + " shown unchanged [unreadable-picture]; save it as PNG or JPEG, or lower the"
                + " severity of this problem if browsers show the picture",
            "tides.md:7:1: the skin's tools could not read the picture \"pics/a b.png\"; it is"
                + " shown unchanged [unreadable-picture]; save it as PNG or JPEG, or lower the"
                + " severity of this problem if browsers show the picture");
    assertThat(others).isEmpty();
  }

  @Test
  void aSuffixOfItsAddressMakesNoDifference() {
    assertThat(problems("notes/tides.html", "pics/a%20b.png?raw=true#top")).hasSize(2);
  }

  @Test
  void onePictureOnManyPagesIsOneProblemAtEachPlace() {
    assertThat(
            check(
                new ShownPicture(new Route("notes/tides.html"), "pics/a%20b.png"),
                new ShownPicture(new Route("notes/kind/talk.html"), "../pics/a%20b.png")))
        .hasSize(2);
  }

  @Test
  void aPictureInItsAddressIsFoundByIt() {
    assertThat(problems("notes/tides.html", DATA)).hasSize(1).first().asString().contains("8:1");
    assertThat(problems("notes/tides.html", DATA + "A")).isEmpty();
  }

  @Test
  void aPictureOfTheSiteIsFoundByItsAddress() {
    assertThat(problems("notes/tides.html", "/images/gull.webp")).hasSize(1);
  }

  @Test
  void aPictureThatIsNotThereIsReportedByOthers() {
    assertThat(problems("notes/tides.html", "pics/gone.png")).isEmpty();
    assertThat(others).isEmpty();
  }

  @Test
  void aPictureOfTheThemeIsNoNotes() {
    assertThat(problems("notes/tides.html", "assets/logo.svg")).isEmpty();
    assertThat(others)
        .containsExactly(new ShownPicture(new Route("notes/tides.html"), "assets/logo.svg"));
  }

  private List<String> problems(String page, String address) {
    others.clear();
    return check(new ShownPicture(new Route(page), address));
  }

  private List<String> check(ShownPicture... failing) {
    Note day =
        NoteFixture.note("conf/day.md")
            .pictures(picture(new Target.ToMedia("pics/a b.png", ""), "conf/day.md", 4, 2))
            .build();
    Note tides =
        NoteFixture.note("tides.md")
            .pictures(
                picture(new Target.ToMedia("pics/a b.png", "?raw=true"), "tides.md", 7, 1),
                picture(new Target.ToWeb(DATA), "tides.md", 8, 1),
                picture(new Target.ToWeb("/images/gull.webp"), "tides.md", 9, 1))
            .build();
    Library library =
        new Library(
            List.of(day, tides), List.of(new Media("pics/a b.png", Path.of("pics/a b.png"))));
    Diagnostics diagnostics = new Diagnostics();
    SectionOptions options = new SectionOptions("notes", "Notes", 25, List.of("logo.svg"));
    return new PictureChecker(new SectionPlanner(options, diagnostics).plan(library), diagnostics)
        .check(List.of(failing), others::add).stream()
            .map((Diagnostic one) -> one.text(""))
            .toList();
  }

  private static Picture picture(Target target, String file, int line, int column) {
    return Picture.of(target, new Location(file, line, column)).orElseThrow();
  }
}
