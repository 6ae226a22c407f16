package io.github.fieldnotes.mojo.run;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Hands a section from the goal {@code frames} to the goal {@code report}, which the site plugin
 * calls next, through the context that Maven keeps for a plugin in each project.
 *
 * @param context null without one
 * @param configuration of the goal
 */
public record SectionHandover(Map<String, Object> context, String configuration) {

  private static final String KEY = "fieldnotes.section";

  /**
   * A section on its way.
   *
   * @param of what it was made of
   */
  private record Given(List<Object> of, PlannedSection section) implements Closeable {

    @Override
    public void close() throws IOException {
      section.close();
    }
  }

  /** Hands a section on; it is closed here if nobody can take it. */
  void give(PlannedSection section, SectionRun run, Locale locale)
      throws MojoFailureException, IOException {
    Given given = new Given(of(run, locale), section);
    if (context == null) {
      given.close();
    } else {
      close(context.put(KEY, given));
    }
  }

  /** Takes the section that has been handed on; the caller closes it. */
  Optional<PlannedSection> take(SectionRun run, Locale locale)
      throws MojoFailureException, IOException {
    Object found = context == null ? null : context.remove(KEY);
    if (found instanceof Given given && given.of().equals(of(run, locale))) {
      return Optional.of(given.section());
    }
    close(found);
    return Optional.empty();
  }

  /** Two goals that make the same section have the same parameters. */
  private List<Object> of(SectionRun run, Locale locale) throws MojoFailureException {
    return List.of(run.folders(), locale, configuration);
  }

  private static void close(Object section) throws IOException {
    if (section instanceof Closeable open) {
      open.close();
    }
  }
}
