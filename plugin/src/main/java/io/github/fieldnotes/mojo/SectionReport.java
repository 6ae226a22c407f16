package io.github.fieldnotes.mojo;

import io.github.fieldnotes.mojo.run.ReportRun;
import io.github.fieldnotes.mojo.run.SectionRun;
import io.github.fieldnotes.mojo.run.SitePlugin;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;

/**
 * A section that the site plugin includes as a report.
 *
 * <p>This does not use Maven's own base class, which ties a report to one major version of Doxia
 * and provides no sinks for further pages when the goal is called directly.
 */
@SuppressWarnings("deprecation") // old site plugins pass sinks to no other type
interface SectionReport extends MavenMultiPageReport {

  /** The run of the goal, with the current parameters. */
  SectionRun run();

  /** The same run as a report. */
  ReportRun reportRun();

  /** Fails if a parameter that only another entry of the plugin configures has a wrong value. */
  void requireConfiguration() throws MavenReportException;

  /** Whether an execution of the build makes the section, so that this is only its menu entry. */
  boolean isMadeByBuild();

  @Override
  default void generate(Sink sink, SinkFactory factory, Locale locale) throws MavenReportException {
    requireConfiguration();
    if (!isMadeByBuild()) {
      reportRun().generate(sink, factory, locale);
    }
  }

  @Override
  default void generate(Sink sink, Locale locale) throws MavenReportException {
    throw new MavenReportException(
        "this caller supports only reports of one page; use maven-site-plugin "
            + SitePlugin.RECOMMENDED);
  }

  @Override
  default boolean canGenerateReport() {
    return reportRun().canGenerate(!isMadeByBuild());
  }

  @Override
  default String getOutputPath() {
    return run().options().index();
  }

  @Override
  @SuppressWarnings("deprecation") // site plugins before Doxia 2 call this
  default String getOutputName() {
    return getOutputPath();
  }

  @Override
  default String getName(Locale locale) {
    return run().title(locale);
  }

  @Override
  default String getDescription(Locale locale) {
    return run().description(locale);
  }

  @Override
  default String getCategoryName() {
    return CATEGORY_PROJECT_REPORTS;
  }

  /** Whether the site plugin leaves the pages to someone else. */
  @Override
  default boolean isExternalReport() {
    return isMadeByBuild();
  }
}
