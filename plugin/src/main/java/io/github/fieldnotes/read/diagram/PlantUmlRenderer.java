package io.github.fieldnotes.read.diagram;

import io.github.fieldnotes.read.media.CleanDrawing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.sourceforge.plantuml.BlockUml;
import net.sourceforge.plantuml.ErrorUml;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import net.sourceforge.plantuml.core.Diagram;
import net.sourceforge.plantuml.dot.GraphvizRuntimeEnvironment;
import net.sourceforge.plantuml.error.PSystemError;
import net.sourceforge.plantuml.klimt.creole.Display;
import net.sourceforge.plantuml.preproc.Defines;
import net.sourceforge.plantuml.security.SecurityProfile;
import net.sourceforge.plantuml.security.SecurityUtils;
import net.sourceforge.plantuml.statediagram.StateDiagram;

/**
 * Draws with PlantUML, in its profile {@code SANDBOX}, and never with Graphviz.
 *
 * <p>PlantUML reads its profile once, from a system property or the environment. The property is
 * set while it does; if the profile is another one nevertheless, because something else in this
 * class loader has asked for it before, nothing is drawn.
 */
final class PlantUmlRenderer implements DiagramRenderer {

  private static final String PROFILE = "PLANTUML_SECURITY_PROFILE";
  private static final String HEADLESS = "java.awt.headless";

  /** No file has this name, so that PlantUML cannot start it. */
  private static final String NO_PROGRAM = "/no/program/draws/here";

  /** PlantUML draws this sentence for data with a mistake. */
  private static final Pattern NO_DATA = Pattern.compile(">Your.data.does.not.sound.like.");

  /** The types of diagrams that PlantUML draws from the source alone, by the names of classes. */
  private static final Set<String> TYPES =
      Set.of(
          "ActivityDiagram",
          "ActivityDiagram3",
          "BoardDiagram",
          "ChenEerDiagram",
          "ChronologyDiagram",
          "ClassDiagram",
          "CompositeDiagram",
          "DescriptionDiagram",
          "FilesDiagram",
          "GanttDiagram",
          "JsonDiagram",
          "MindMapDiagram",
          "NwDiagram",
          "PSystemEbnf",
          "PSystemRegex",
          "PSystemSalt",
          "PacketDiagram",
          "SequenceDiagram",
          "StateDiagram",
          "TimingDiagram",
          "WBSDiagram",
          "WireDiagram");

  private final Function<String, Optional<Drawing.Refused>> guard;
  private final boolean isSandboxed;

  PlantUmlRenderer() {
    this(PlantUmlGuard::check);
  }

  /** A renderer with another guard in front of the sandbox. */
  PlantUmlRenderer(Function<String, Optional<Drawing.Refused>> guard) {
    this.guard = guard;
    if (System.getProperty(HEADLESS) == null) {
      // otherwise a build opens a window, or fails where there is no screen
      System.setProperty(HEADLESS, "true");
    }
    this.isSandboxed = isSandboxed();
    GraphvizRuntimeEnvironment.getInstance().setDotExecutable(NO_PROGRAM);
  }

  private static boolean isSandboxed() {
    String before = System.getProperty(PROFILE);
    System.setProperty(PROFILE, SecurityProfile.SANDBOX.name());
    try {
      return SecurityUtils.getSecurityProfile() == SecurityProfile.SANDBOX;
    } finally {
      if (before == null) {
        System.clearProperty(PROFILE);
      } else {
        System.setProperty(PROFILE, before);
      }
    }
  }

  @Override
  public String version() {
    return "";
  }

  @Override
  public Drawing draw(String block) {
    if (!isSandboxed) {
      return new Drawing.Mistake(1, "something else uses PlantUML without its sandbox");
    }
    Optional<Drawing.Refused> refused = guard.apply(block);
    if (refused.isPresent()) {
      return refused.get();
    }
    PlantUmlSource source = PlantUmlSource.of(block);
    List<BlockUml> blocks =
        new SourceStringReader(
                Defines.createEmpty(), source.text(), StandardCharsets.UTF_8, List.of(), null)
            .getBlocks();
    if (blocks.size() != 1) {
      return new Drawing.Mistake(1, blocks.isEmpty() ? "it is empty" : "it has several diagrams");
    }
    try {
      return drawing(blocks.get(0).getDiagram(), source);
    } catch (IOException e) {
      return new Drawing.Mistake(1, "PlantUML failed: " + e.getMessage());
    }
  }

  private static Drawing drawing(Diagram diagram, PlantUmlSource source) throws IOException {
    if (diagram instanceof PSystemError error) {
      ErrorUml first = error.getFirstError();
      String reason = first == null ? "PlantUML does not understand it" : first.getError();
      int line = error.getLineLocation() == null ? 0 : error.getLineLocation().getPosition();
      return new Drawing.Mistake(source.line(line), reason);
    }
    if (!TYPES.contains(diagram.getClass().getSimpleName())) {
      return new Drawing.Mistake(1, "diagrams of this type are not drawn");
    }
    int parallel = diagram instanceof StateDiagram ? source.separator() : 0;
    if (parallel > 0) {
      return new Drawing.Mistake(parallel, "states side by side need Graphviz, which is not used");
    }
    if (diagram.getNbImages() > 1) {
      return new Drawing.Mistake(1, "it has several pages; write each as a block of its own");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    diagram.exportDiagram(out, 0, new FileFormatOption(FileFormat.SVG, false));
    Optional<String> svg = CleanDrawing.of(out.toByteArray());
    if (svg.isEmpty()) {
      return new Drawing.Mistake(1, "PlantUML made no valid drawing of it");
    }
    if (NO_DATA.matcher(svg.get()).find()) {
      return new Drawing.Mistake(1, "it is not valid JSON or YAML");
    }
    return svg.get().contains(NO_PROGRAM)
        ? new Drawing.Mistake(1, "it needs Graphviz, which is not used")
        : new Drawing.Svg(svg.get(), title(diagram));
  }

  private static String title(Diagram diagram) {
    Display title = diagram.getTitleDisplay();
    return Display.isNull(title) ? "" : String.join(" ", title.asList());
  }
}
