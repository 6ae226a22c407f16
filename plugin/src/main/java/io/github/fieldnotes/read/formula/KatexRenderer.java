package io.github.fieldnotes.read.formula;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/**
 * Renders formulas with KaTeX, run by Rhino: no Java class can be reached from the script, and each
 * formula has a limit of length and of time.
 *
 * <p>KaTeX is loaded when the first formula is rendered. One formula is rendered at a time.
 */
public final class KatexRenderer implements FormulaRenderer {

  private static final String SCRIPT = "katex.min.js";

  /**
   * KaTeX reads no files and makes no links unless it is told to trust its source; it expands at
   * most 1,000 macros, and nothing it draws is larger than 50 em.
   */
  private static final String RENDER =
      """
      function render(tex, display) {
        return katex.renderToString(tex,
          {output: 'mathml', displayMode: display, throwOnError: true, strict: 'ignore', trust: false, maxSize: 50});
      }
      """;

  private static final long LOADING_SECONDS = 60;
  private static final Pattern POSITION = Pattern.compile(" at position (\\d{1,6}):");

  private final Limits limits;
  private final Engine engine;
  private Scriptable scope;

  /**
   * What a formula may cost.
   *
   * @param characters of its source
   * @param milliseconds by the clock
   */
  record Limits(int characters, long milliseconds) {

    /** Far above what formulas need: the largest ones take some 100 milliseconds. */
    static final Limits ORDINARY = new Limits(10_000, 5_000);
  }

  /**
   * Creates a renderer, which has not loaded anything yet.
   *
   * @param clock in nanoseconds
   */
  public KatexRenderer(LongSupplier clock) {
    this(Limits.ORDINARY, clock);
  }

  KatexRenderer(Limits limits, LongSupplier clock) {
    this.limits = limits;
    this.engine = new Engine(clock);
  }

  /** Thrown through the script when a formula takes too long; no script can catch an error. */
  private static final class OutOfTimeError extends Error {

    private static final long serialVersionUID = 1L;
  }

  /** A Rhino that looks at the clock. */
  private static final class Engine extends ContextFactory {

    private static final int INSTRUCTIONS_PER_CHECK = 10_000;

    private final LongSupplier clock;
    private long end;

    Engine(LongSupplier clock) {
      this.clock = clock;
    }

    void allow(Duration time) {
      end = clock.getAsLong() + time.toNanos();
    }

    @Override
    protected Context makeContext() {
      Context context = super.makeContext();
      context.setLanguageVersion(Context.VERSION_ES6);
      // compiled code is not counted
      context.setInterpretedMode(true);
      context.setInstructionObserverThreshold(INSTRUCTIONS_PER_CHECK);
      context.setClassShutter(name -> false);
      return context;
    }

    @Override
    protected void observeInstructionCount(Context context, int count) {
      if (clock.getAsLong() - end > 0) {
        throw new OutOfTimeError();
      }
    }
  }

  @Override
  public synchronized Formula render(String tex, boolean display) {
    if (tex.length() > limits.characters()) {
      return new Formula.Mistake("it has more than " + limits.characters() + " characters");
    }
    try (Context context = engine.enterContext()) {
      load(context);
      engine.allow(Duration.ofMillis(limits.milliseconds()));
      Function render = (Function) ScriptableObject.getProperty(scope, "render");
      Object html = render.call(context, scope, scope, new Object[] {tex, display});
      return new Formula.Mathml(MathmlPolicy.clean(Context.toString(html)));
    } catch (RhinoException e) {
      String reason = reason(e);
      return new Formula.Mistake(reason, line(reason, tex));
    } catch (OutOfTimeError e) {
      return new Formula.Mistake("it takes more than " + limits.milliseconds() + " milliseconds");
    } catch (StackOverflowError e) {
      return new Formula.Mistake("it is nested too deeply");
    }
  }

  private void load(Context context) {
    if (scope != null) {
      return;
    }
    engine.allow(Duration.ofSeconds(LOADING_SECONDS));
    ScriptableObject made = context.initSafeStandardObjects();
    try (InputStream in = KatexRenderer.class.getResourceAsStream(SCRIPT);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      // KaTeX puts itself into the global object of a browser if it finds no modules
      context.evaluateString(made, "var self = this;", "self", 1, null);
      context.evaluateReader(made, reader, SCRIPT, 1, null);
      context.evaluateString(made, RENDER, "render", 1, null);
    } catch (IOException e) {
      throw new IllegalStateException("the plugin's own " + SCRIPT + " cannot be read", e);
    }
    scope = made;
  }

  /** The line of the letter that KaTeX names, which it counts from 1. */
  private static int line(String reason, String tex) {
    Matcher position = POSITION.matcher(reason);
    if (!position.find()) {
      return 0;
    }
    int end = Math.min(Integer.parseInt(position.group(1)) - 1, tex.length());
    return 1 + (int) tex.substring(0, end).chars().filter(c -> c == '\n').count();
  }

  /** What KaTeX says, without its name and without the marks below the letters. */
  private static String reason(RhinoException e) {
    return e.details()
        .replaceFirst("^(?:\\w*Error: )?(?:KaTeX parse error: )?", "")
        .replace("\u0332", "");
  }
}
