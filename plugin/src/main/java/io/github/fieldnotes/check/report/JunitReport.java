package io.github.fieldnotes.check.report;

import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Location;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes the result of a check as JUnit XML for CI servers. Each file is a test, which fails if a
 * problem in it fails the build. Its other problems are the test's output.
 */
public final class JunitReport {

  /** XML 1.0, 2.2: the characters that a document must not contain, not even escaped. */
  private static final Pattern NO_XML =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private JunitReport() {}

  /** Writes the report, and leaves {@code out} open. */
  public static void write(CheckReport report, OutputStream out) throws XMLStreamException {
    Map<String, List<Finding>> byFile = new LinkedHashMap<>();
    report.files().forEach(file -> byFile.put(report.shown().apply(file), new ArrayList<>()));
    for (Finding finding : report.findings()) {
      byFile.computeIfAbsent(report.path(finding), path -> new ArrayList<>()).add(finding);
    }
    long failures =
        byFile.values().stream().filter(all -> all.stream().anyMatch(report::fails)).count();
    XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", "fieldnotes");
    xml.writeAttribute("tests", String.valueOf(byFile.size()));
    xml.writeAttribute("failures", String.valueOf(failures));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("skipped", "0");
    // some readers require a time; the time of a single note is not known
    xml.writeAttribute("time", "0");
    for (Map.Entry<String, List<Finding>> file : byFile.entrySet()) {
      xml.writeCharacters("\n");
      write(file.getKey(), file.getValue(), report, xml);
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
    xml.flush();
  }

  private static void write(
      String path, List<Finding> findings, CheckReport report, XMLStreamWriter xml)
      throws XMLStreamException {
    List<Finding> failing = findings.stream().filter(report::fails).toList();
    List<Finding> others = findings.stream().filter(one -> !report.fails(one)).toList();
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", "fieldnotes");
    xml.writeAttribute("name", clean(path));
    xml.writeAttribute("file", clean(path));
    xml.writeAttribute("time", "0");
    if (!failing.isEmpty()) {
      Diagnostic first = failing.get(0).diagnostic();
      String more = failing.size() > 1 ? " (and " + (failing.size() - 1) + " more)" : "";
      xml.writeStartElement("failure");
      xml.writeAttribute("type", first.problem().code());
      xml.writeAttribute("message", clean(first.message() + more));
      xml.writeCharacters(lines(path, failing));
      xml.writeEndElement();
    }
    if (!others.isEmpty()) {
      xml.writeStartElement("system-out");
      xml.writeCharacters(lines(path, others));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static String lines(String path, List<Finding> findings) {
    return findings.stream()
        .map(finding -> line(path, finding))
        .collect(Collectors.joining("\n", "\n", "\n"));
  }

  private static String line(String path, Finding finding) {
    Diagnostic diagnostic = finding.diagnostic();
    Location place = CheckReport.place(finding);
    return clean(
        new Diagnostic(
                    diagnostic.problem(),
                    diagnostic.severity(),
                    new Location(path, place.line(), place.column()),
                    diagnostic.arguments())
                .text("")
            + (finding.known() ? " (known)" : ""));
  }

  private static String clean(String text) {
    return NO_XML.matcher(text).replaceAll("\uFFFD");
  }
}
