package io.github.fieldnotes.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What the jar says to Eclipse. */
class EclipseTest {

  private static final Path META_INF = Path.of("target/classes/META-INF");

  @Test
  void everyGoalAndNothingElseIsIgnored() throws Exception {
    Document mapping = xml("m2e/lifecycle-mapping-metadata.xml");
    List<String> goals = texts(xml("maven/plugin.xml"), "/plugin/mojos/mojo/goal");
    String execution = "/lifecycleMappingMetadata/pluginExecutions/pluginExecution";

    assertThat(goals).contains("check", "list", "report");
    assertThat(texts(mapping, execution + "[action/ignore]/pluginExecutionFilter/goals/goal"))
        .containsExactlyInAnyOrderElementsOf(goals);
  }

  private static Document xml(String file) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(META_INF.resolve(file).toFile());
  }

  private static List<String> texts(Document document, String path) throws Exception {
    NodeList found =
        (NodeList)
            XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent().strip());
    }
    return texts;
  }
}
