package io.github.fieldnotes.mojo.run;

import io.github.fieldnotes.Fieldnotes;
import io.github.fieldnotes.Fieldnotes.Checked;
import io.github.fieldnotes.StageTimes;
import io.github.fieldnotes.check.change.Change;
import io.github.fieldnotes.check.change.ChangeLines;
import io.github.fieldnotes.check.change.ChangeMarkdown;
import io.github.fieldnotes.check.change.ChangeReport;
import io.github.fieldnotes.check.change.Earlier;
import io.github.fieldnotes.check.report.Baseline;
import io.github.fieldnotes.check.report.Baseline.Compared;
import io.github.fieldnotes.check.report.CheckReport;
import io.github.fieldnotes.check.report.GitHubCommands;
import io.github.fieldnotes.check.report.Leniency;
import io.github.fieldnotes.check.report.Leniency.Since;
import io.github.fieldnotes.check.web.WebOptions;
import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.FailurePolicy;
import io.github.fieldnotes.diag.Lowering;
import io.github.fieldnotes.mojo.git.GitRevision;
import io.github.fieldnotes.mojo.log.Failures;
import io.github.fieldnotes.mojo.log.MojoLog;
import io.github.fieldnotes.mojo.log.ProgressLine;
import io.github.fieldnotes.mojo.parameters.BuildMachine;
import io.github.fieldnotes.mojo.parameters.CheckOptions;
import io.github.fieldnotes.read.Configuration;
import io.github.fieldnotes.read.folder.NotesFolders;
import io.github.fieldnotes.render.theme.ThemeException;
import io.github.fieldnotes.store.NoteStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Runs the goal {@code check}: reports problems in the log and in files for other tools, and fails
 * once.
 *
 * @param version of this plugin
 * @param machine the machine on which it runs
 */
public record CheckRun(SectionRun run, CheckOptions options, String version, BuildMachine machine) {

  private static final List<String> HEADER =
      List.of(
          "# Known problems of the notes; a check reports only new ones.",
          "# Written by: mvn fieldnotes:check -Dfieldnotes.writeBaseline");

  public void execute() throws MojoExecutionException, MojoFailureException {
    FailurePolicy policy = run.options().policy();
    Optional<WebOptions> web =
        options.web(run.target().resolve("web-links.tsv"), run.site().session());
    try {
      if (!run.hasNotes()) {
        if (!run.options().skip()) {
          results().forget();
        }
        return;
      }
      Baseline baseline = options.baseline();
      // first, so that a mistake in it shows before a minute of work
      Optional<GitRevision> revision = revision();
      StageTimes stages = new StageTimes(System::nanoTime);
      Checked checked = checked(web, stages);
      if (options.writesBaseline()) {
        writeBaseline(checked);
        return;
      }
      Compared compared = baseline.compare(checked.diagnostics());
      Leniency leniency = leniency(checked, baseline, revision);
      Optional<ChangeReport> change = change(checked, compared, revision, leniency);
      CheckReport report = report(checked, compared, policy, leniency);
      results().write(report, change.map(one -> ChangeMarkdown.of(one, report.inRepository())));
      say(report, compared, change, stages);
      MojoLog.fail(
          compared.fresh(),
          policy,
          "accept them with -Dfieldnotes.writeBaseline, or continue with"
              + " -Dfieldnotes.failOn=never");
    } catch (ThemeException e) {
      // without the cause: the author of the theme needs the message, not a stack trace
      throw Failures.failure(e.getMessage());
    } catch (IOException | UncheckedIOException | XMLStreamException e) {
      throw Failures.error("could not finish the check: " + DiskFailure.reason(e), e);
    }
  }

  private Checked checked(Optional<WebOptions> web, StageTimes stages)
      throws IOException, MojoFailureException {
    boolean offline = run.site().session().isOffline();
    if (web.isPresent() && offline) {
      run.log().info("Fieldnotes: Maven is offline, so links to other hosts are not checked");
    }
    try (NoteStore store = run.store();
        ProgressLine progress = ProgressLine.of(run.site().session())) {
      Checked checked =
          Fieldnotes.check(
              run.options().settings(run.site(), Locale.ROOT),
              web.filter(w -> !offline),
              store,
              stages,
              progress);
      progress.clear();
      return checked;
    }
  }

  private void writeBaseline(Checked checked) throws IOException {
    List<String> lines = new ArrayList<>(HEADER);
    lines.addAll(Baseline.lines(checked.diagnostics()));
    Path file = options.baselineFile();
    if (file.toAbsolutePath().getParent() != null) {
      Files.createDirectories(file.toAbsolutePath().getParent());
    }
    // the same bytes on every machine
    Files.writeString(file, String.join("\n", lines) + "\n");
    run.log()
        .info(
            "Fieldnotes: wrote "
                + MojoLog.count(checked.diagnostics().size(), "problem")
                + " to "
                + said().relative(file));
  }

  private Optional<GitRevision> revision() throws IOException, MojoFailureException {
    Path folder = run.site().project().getBasedir().toPath();
    return options.since().isEmpty()
        ? Optional.empty()
        : Optional.of(GitRevision.of(options.since().get(), folder));
  }

  private Leniency leniency(Checked checked, Baseline baseline, Optional<GitRevision> revision) {
    Configuration now = checked.configuration();
    List<Lowering> lowered = now.lowered(checked.notes());
    Optional<Since> since =
        revision.map(
            then -> {
              Set<Lowering> before =
                  new HashSet<>(now.before(then::content).lowered(checked.notes()));
              Baseline known = CheckOptions.before(then.content(options.baselineFile()));
              return new Since(
                  then.name(),
                  baseline.beside(known),
                  lowered.stream().filter(one -> !before.contains(one)).toList());
            });
    return new Leniency(now.declarations().problems(), lowered, since);
  }

  /** What the notes have that the revision does not have. */
  private Optional<ChangeReport> change(
      Checked checked, Compared compared, Optional<GitRevision> revision, Leniency leniency)
      throws IOException, MojoFailureException {
    if (revision.isEmpty() || leniency.since().isEmpty()) {
      return Optional.empty();
    }
    Earlier then = new EarlierNotes(run, revision.get()).read();
    Change change = Change.of(then, checked.snapshot(), compared.fresh());
    String baseline = said().relative(options.baselineFile());
    return Optional.of(new ChangeReport(change, leniency.since().get(), baseline));
  }

  private CheckReport report(
      Checked checked, Compared compared, FailurePolicy policy, Leniency leniency) {
    NotesFolders notes = run.options().notes();
    return new CheckReport(
        version,
        "fieldnotes/" + run.site().project().getArtifactId(),
        checked.files(),
        compared.findings(),
        policy,
        said().shown(notes),
        machine.inRepository(notes),
        leniency);
  }

  private CheckResults results() {
    return new CheckResults(run.target());
  }

  private void say(
      CheckReport report, Compared compared, Optional<ChangeReport> change, StageTimes stages) {
    problems(compared);
    report(report.leniency());
    change.ifPresent(one -> say(one, report));
    if (compared.gone() > 0) {
      run.log()
          .info(
              "Fieldnotes: "
                  + MojoLog.count(compared.gone(), "problem")
                  + " of the baseline no longer "
                  + (compared.gone() == 1 ? "exists" : "exist")
                  + "; rewrite the baseline with -Dfieldnotes.writeBaseline");
    }
    run.log()
        .info(
            "Fieldnotes: checked "
                + MojoLog.count(report.files().size(), "note")
                + ", "
                + MojoLog.count(compared.fresh().size(), "problem")
                + (compared.known() == 0 ? "" : " besides " + compared.known() + " known")
                + "; details in "
                + said().relative(results().problems()));
    annotate(report, change.map(one -> one.change().allProblems()).orElse(List.of()));
    said().times(stages);
  }

  /** Logs new problems one by one, or as a table where a first check finds many. */
  private void problems(Compared compared) {
    NotesFolders notes = run.options().notes();
    ProblemTable table = new ProblemTable(compared.fresh(), said().shown(notes));
    boolean first = !options.hasBaseline() && options.since().isEmpty() && !machine.isGitHub();
    if (first && table.isNeeded()) {
      table.lines().forEach(run.log()::warn);
    } else {
      said().problems(compared.fresh(), notes);
    }
  }

  private void say(ChangeReport change, CheckReport report) {
    String file = said().relative(results().changes());
    new ChangeLines(change, report.shown()).lines(file).forEach(run.log()::info);
  }

  /** Prints the commands by which GitHub shows problems beside lines, if it runs the check. */
  private void annotate(CheckReport report, List<Diagnostic> added) {
    if (!machine.isGitHub()) {
      return;
    }
    GitHubCommands.of(report, added).forEach(machine.output());
    int left = GitHubCommands.leftOut(report);
    if (left > 0) {
      run.log()
          .info(
              "Fieldnotes: GitHub shows at most 10 problems of each severity beside lines; "
                  + MojoLog.count(left, "other")
                  + (left == 1 ? " is" : " are")
                  + " only in this log");
    }
  }

  private void report(Leniency leniency) {
    String baseline = said().relative(options.baselineFile());
    LeniencyLines lines = new LeniencyLines(baseline, said().shown(run.options().notes()));
    lines.now(leniency.lowered()).forEach(run.log()::info);
    if (leniency.since().isPresent()) {
      Since since = leniency.since().get();
      lines.added(since).forEach(run.log()::warn);
      if (since.isNothing()) {
        run.log().info("Fieldnotes: the check reports no less than at " + since.revision());
      }
    }
    if (options.hasBaseline() && run.options().notes().areAround(options.baselineFile())) {
      run.log()
          .warn(
              "Fieldnotes: "
                  + baseline
                  + " is in a notes folder, so anyone who writes notes can add to it; name another"
                  + " file with <baseline>");
    }
  }

  private MojoLog said() {
    return MojoLog.of(run.log(), run.site().session());
  }
}
