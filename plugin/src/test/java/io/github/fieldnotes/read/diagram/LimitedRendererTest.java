package io.github.fieldnotes.read.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What a diagram may cost, with renderers that do what PlantUML might. */
class LimitedRendererTest {

  private static final LimitedRenderer.Limits SMALL = new LimitedRenderer.Limits(50, 100, 200, 2);
  private static final LimitedRenderer.Limits PATIENT =
      new LimitedRenderer.Limits(60_000, 100, 200, 2);

  @Test
  void aDiagramThatTakesTooLongIsLeftAlone() throws InterruptedException {
    CountDownLatch interrupted = new CountDownLatch(1);
    DiagramRenderer renderer =
        limited(
            SMALL,
            source -> {
              try {
                Thread.sleep(60_000);
              } catch (InterruptedException e) {
                interrupted.countDown();
              }
              return new Drawing.Missing();
            });

    assertThat(renderer.draw("A -> B")).isEqualTo(new Drawing.Exceeded("50 milliseconds"));
    assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void afterSomeOfThemNothingIsDrawn() {
    CountDownLatch never = new CountDownLatch(1);
    DiagramRenderer renderer =
        limited(
            SMALL,
            source -> {
              while (never.getCount() > 0 && source.equals("slow")) {
                try {
                  never.await();
                } catch (InterruptedException e) {
                  // as a program that does not listen
                }
              }
              return new Drawing.Svg("<svg/>", "");
            });

    assertThat(renderer.draw("quick")).isInstanceOf(Drawing.Svg.class);
    assertThat(renderer.draw("slow")).isEqualTo(new Drawing.Exceeded("50 milliseconds"));
    assertThat(renderer.draw("quick")).isInstanceOf(Drawing.Svg.class);
    assertThat(renderer.draw("slow")).isEqualTo(new Drawing.Exceeded("50 milliseconds"));
    assertThat(renderer.draw("quick"))
        .isEqualTo(new Drawing.Exceeded("2 diagrams that take too long"));
    never.countDown();
  }

  @Test
  void sourcesAndDrawingsHaveAMostLength() {
    DiagramRenderer renderer =
        limited(PATIENT, source -> new Drawing.Svg("x".repeat(source.length() * 10), ""));

    assertThat(renderer.draw("a".repeat(20))).isInstanceOf(Drawing.Svg.class);
    assertThat(renderer.draw("a".repeat(21)))
        .isEqualTo(new Drawing.Exceeded("200 characters of drawing"));
    assertThat(renderer.draw("a".repeat(101)))
        .isEqualTo(new Drawing.Exceeded("100 characters of source"));
  }

  @Test
  void aRendererThatFailsIsAMistakeInTheDiagram() {
    assertThat(
            limited(
                    PATIENT,
                    source -> {
                      throw new IllegalStateException("no fonts");
                    })
                .draw("A -> B"))
        .isEqualTo(
            new Drawing.Mistake(
                1, "the program that draws it failed: java.lang.IllegalStateException: no fonts"));
    assertThat(
            limited(
                    PATIENT,
                    source -> {
                      throw new NoClassDefFoundError("Other");
                    })
                .draw("A -> B"))
        .isInstanceOf(Drawing.Mistake.class);
  }

  @Test
  void nothingIsLoadedWithoutPlantUml() {
    DiagramRenderer renderer = InstalledRenderer.of(ClassLoader.getPlatformClassLoader());

    assertThat(renderer.version()).isEmpty();
    assertThat(renderer.draw("A -> B")).isEqualTo(new Drawing.Missing());
  }

  @Test
  void theVersionIsThatOfTheJar() {
    assertThat(InstalledRenderer.of(getClass().getClassLoader()).version())
        .matches("plantuml-asl-[0-9.]+\\.jar");
  }

  private static DiagramRenderer limited(
      LimitedRenderer.Limits limits, Function<String, Drawing> drawing) {
    return new LimitedRenderer(
        new DiagramRenderer() {

          @Override
          public String version() {
            return "1";
          }

          @Override
          public Drawing draw(String source) {
            return drawing.apply(source);
          }
        },
        limits);
  }
}
