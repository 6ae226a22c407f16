package io.github.fieldnotes.mojo.parameters;

import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Suggestions;
import io.github.fieldnotes.model.vocabulary.Vocabulary;
import io.github.fieldnotes.read.config.ConfigurationValue.Entries;
import io.github.fieldnotes.read.config.ConfigurationValue.Entry;
import io.github.fieldnotes.read.config.DeclarationsReader;
import io.github.fieldnotes.read.config.DeclarationsReader.Declared;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The parameters that declare kinds, places, people, problems and words for statuses. They are read
 * like {@code fieldnotes.yml}, not into beans: Maven would stop at the first element that a bean
 * does not have, without its line or the valid elements.
 *
 * @param kinds null if the POM has none; the same for the next five
 * @param execution its configuration has the line numbers of the POM, if Maven keeps them
 */
public record PomDeclarations(
    PlexusConfiguration kinds,
    PlexusConfiguration place,
    PlexusConfiguration people,
    PlexusConfiguration problems,
    PlexusConfiguration statuses,
    PlexusConfiguration statusHeadings,
    MojoExecution execution) {

  private static final Comparator<Diagnostic> AS_WRITTEN =
      Comparator.comparingInt((Diagnostic mistake) -> mistake.place().line())
          .thenComparingInt(mistake -> mistake.place().column());

  /** Reads the declarations and reports what is wrong with them. */
  public Declared read(Diagnostics diagnostics) {
    Xpp3Dom source = execution.getConfiguration();
    List<Entry> entries = new ArrayList<>();
    for (PlexusConfiguration element :
        new PlexusConfiguration[] {kinds, place, people, problems, statuses, statusHeadings}) {
      if (element != null) {
        String name = element.getName();
        Xpp3Dom same = source == null ? null : source.getChild(name);
        PomElement root = new PomElement(element, same, "<" + name + ">");
        entries.add(new Entry(name, root.place(), root.value(diagnostics)));
      }
    }
    return DeclarationsReader.ofPom(diagnostics)
        .read(new Entries(entries, new Location("<configuration>", 0, 0)));
  }

  /**
   * Fails with everything that is wrong.
   *
   * @param vocabulary all kinds, including those of {@code fieldnotes.yml}
   */
  void failOnMistakes(Vocabulary vocabulary) throws MojoFailureException {
    Diagnostics diagnostics = new Diagnostics();
    read(diagnostics).check(vocabulary, new Suggestions(), diagnostics);
    List<Diagnostic> mistakes = diagnostics.sorted();
    if (!mistakes.isEmpty()) {
      StringBuilder text = new StringBuilder("the plugin's configuration is wrong");
      mistakes.stream()
          .sorted(AS_WRITTEN)
          .forEach(
              mistake -> text.append(mistakes.size() == 1 ? ": " : "\n  ").append(line(mistake)));
      throw new MojoFailureException(text.toString());
    }
  }

  /** {@code <kinds>, second <kind> (POM, line 14): …; …}. */
  private static String line(Diagnostic mistake) {
    Location place = mistake.place();
    String line = place.line() > 0 ? " (POM, line " + place.line() + ")" : "";
    return place.path() + line + ": " + mistake.message() + "; " + mistake.hint();
  }
}
