package io.github.fieldnotes.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Declarations;
import io.github.fieldnotes.mojo.parameters.PomDeclarations;
import io.github.fieldnotes.read.Configuration;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.configuration.xml.XmlPlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says of configuration is so. */
class ReadmeTest {

  @TempDir private Path folder;

  @Test
  void itsTwoFormsOfDeclarationsSayTheSame() throws Exception {
    PlexusConfiguration pom =
        new XmlPlexusConfiguration(
            Xpp3DomBuilder.build(
                new StringReader(block("xml", "<configuration>.*?</configuration>"))));
    PomDeclarations declarations =
        new PomDeclarations(
            pom.getChild("kinds"),
            pom.getChild("place"),
            pom.getChild("people"),
            pom.getChild("problems"),
            pom.getChild("statuses"),
            pom.getChild("statusHeadings"),
            new MojoExecution(new MojoDescriptor()));
    Files.writeString(folder.resolve("fieldnotes.yml"), block("yml", ".*?"));
    Diagnostics diagnostics = new Diagnostics();

    Declarations file = Configuration.of(options(), diagnostics).declarations();

    assertThat(file.kinds()).hasSize(4);
    assertThat(file.problems().changed()).hasSize(2);
    assertThat(file.statuses().words()).hasSize(2);
    assertThat(file.statuses().headings()).hasSize(1);
    assertThat(declarations.read(diagnostics).declarations()).isEqualTo(file);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  /** The goals that begin something, and the preview, have pages of their own. */
  @Test
  void itsTableNamesEveryParameter() throws IOException {
    String documents =
        readme()
            + Files.readString(Path.of("PREVIEW.md"))
            + Files.readString(Path.of("STARTING.md"));
    Document plugin =
        Jsoup.parse(
            Files.readString(Path.of("target/classes/META-INF/maven/plugin.xml")),
            "",
            Parser.xmlParser());

    assertThat(plugin.select("mojo:not(:has(> goal:containsOwn(help))) parameter:has(> editable)"))
        .filteredOn(parameter -> parameter.selectFirst("> editable").text().equals("true"))
        .extracting(parameter -> parameter.selectFirst("> name").text())
        .filteredOn(name -> !List.of("siteDirectory", "outputDirectory").contains(name))
        .contains("kinds", "place", "people", "problems", "statuses", "explain", "baseline")
        .allSatisfy(name -> assertThat(documents).contains("\n| `" + name + "` |"));
  }

  @Test
  void itLinksEveryDocumentOfTheLanguage() throws IOException {
    String readme = readme();
    try (var documents = Files.walk(Path.of("src/test/resources"))) {
      assertThat(documents.filter(file -> file.toString().endsWith(".md")))
          .hasSizeGreaterThan(9)
          .allSatisfy(file -> assertThat(readme).contains("(plugin/" + portable(file) + ")"));
    }
  }

  private static String portable(Path file) {
    return file.toString().replace(java.io.File.separatorChar, '/');
  }

  private ReadOptions options() {
    return new ReadOptions(folder, List.of(), List.of(), false, true, UnknownKinds.ADD);
  }

  private static String block(String language, String content) throws IOException {
    Matcher block =
        Pattern.compile("```" + language + "\n(" + content + ")\n```", Pattern.DOTALL)
            .matcher(readme());
    assertThat(block.find()).isTrue();
    return block.group(1);
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("../README.md"));
  }
}
