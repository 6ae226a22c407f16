package io.github.fieldnotes.mojo.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Plugins are added to a POM, and all else in it stays as it is. */
class PomEditTest {

  private static final List<String> ENTRY =
      List.of("<plugin>", "\t<artifactId>a</artifactId>", "</plugin>");

  @Test
  void theyComeAfterTheOthers() {
    assertThat(
            edited(
                """
                <?xml version='1.0'   encoding="UTF-8" ?>
                <!-- Harbour -->
                <project   xmlns="http://maven.apache.org/POM/4.0.0"
                    xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>
                    <name>A &amp; &#66;</name>
                    <build>
                        <pluginManagement>
                            <plugins/>
                        </pluginManagement>
                        <plugins>
                            <plugin><artifactId>b</artifactId></plugin>
                            <!-- none behind -->
                        </plugins>
                    </build>
                    <profiles><profile><build><plugins></plugins></build></profile></profiles>
                </project>"""))
        .isEqualTo(
            """
            <?xml version='1.0'   encoding="UTF-8" ?>
            <!-- Harbour -->
            <project   xmlns="http://maven.apache.org/POM/4.0.0"
                xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>
                <name>A &amp; &#66;</name>
                <build>
                    <pluginManagement>
                        <plugins/>
                    </pluginManagement>
                    <plugins>
                        <plugin><artifactId>b</artifactId></plugin>
                        <!-- none behind -->
                        <plugin>
                            <artifactId>a</artifactId>
                        </plugin>
                    </plugins>
                </build>
                <profiles><profile><build><plugins></plugins></build></profile></profiles>
            </project>""");
  }

  @Test
  void tabsAndLineEndingsOfTheFileAreUsed() {
    assertThat(edited("<project>\r\n\t<name>A</name>\r\n\t<build>\r\n\t</build>\r\n</project>\r\n"))
        .isEqualTo(
            "<project>\r\n\t<name>A</name>\r\n\t<build>\r\n\t\t<plugins>\r\n\t\t\t<plugin>\r\n"
                + "\t\t\t\t<artifactId>a</artifactId>\r\n\t\t\t</plugin>\r\n\t\t</plugins>\r\n"
                + "\t</build>\r\n</project>\r\n");
  }

  @Test
  void anEmptyElementIsOpened() {
    String filled =
        """
        <project>
          <build>
            <plugins>
              <plugin>
                <artifactId>a</artifactId>
              </plugin>
            </plugins>
          </build>
        </project>
        """;
    assertThat(edited("<project>\n  <build/>\n</project>\n")).isEqualTo(filled);
    assertThat(edited("<project>\n  <build>\n    <plugins />\n  </build>\n</project>\n"))
        .isEqualTo(filled);
    assertThat(edited("<project>\n  <build>\n    <plugins></plugins>\n  </build>\n</project>\n"))
        .isEqualTo(filled);
  }

  @Test
  void aPomWithoutBuildGetsOneBeforeReportsAndProfiles() {
    assertThat(
            edited(
                """
                <project>
                  <name>A</name>

                  <!-- ours -->
                  <profiles/>
                </project>
                """))
        .isEqualTo(
            """
            <project>
              <name>A</name>

              <build>
                <plugins>
                  <plugin>
                    <artifactId>a</artifactId>
                  </plugin>
                </plugins>
              </build>
              <!-- ours -->
              <profiles/>
            </project>
            """);
    assertThat(edited("<project>\n  <name>A</name>\n</project>"))
        .isEqualTo(
            """
            <project>
              <name>A</name>
              <build>
                <plugins>
                  <plugin>
                    <artifactId>a</artifactId>
                  </plugin>
                </plugins>
              </build>
            </project>""");
  }

  @Test
  void aPomOnOneLineStaysValid() {
    assertThat(edited("<project><name>A</name><build><plugins/></build></project>"))
        .isEqualTo(
            """
            <project><name>A</name><build><plugins>
                  <plugin>
                    <artifactId>a</artifactId>
                  </plugin>
                </plugins></build></project>""");
  }

  @Test
  void aPrefixIsKept() {
    assertThat(edited("<m:project xmlns:m=\"u\">\n <m:name>A</m:name>\n</m:project>\n"))
        .isEqualTo(
            """
            <m:project xmlns:m="u">
             <m:name>A</m:name>
             <m:build>
              <m:plugins>
               <m:plugin>
                <m:artifactId>a</m:artifactId>
               </m:plugin>
              </m:plugins>
             </m:build>
            </m:project>
            """);
  }

  @Test
  void commentsSectionsOfTextAndAByteOrderMarkAreNoElements() {
    String pom =
        "\uFEFF<project>\n  <!-- <build> --><description><![CDATA[</project><build>]]></description>\n"
            + "</project>\n";

    assertThat(edited(pom))
        .startsWith(pom.substring(0, pom.lastIndexOf("</project>")) + "  <build>\n")
        .endsWith("\n  </build>\n</project>\n");
  }

  @Test
  void onlyAProjectIsAPom() {
    assertThat(PomEdit.of("<settings/>")).isEmpty();
    assertThat(PomEdit.of("")).isEmpty();
    assertThat(PomEdit.of("<project/>").orElseThrow().with(ENTRY))
        .isEqualTo(
            """
            <project>
              <build>
                <plugins>
                  <plugin>
                    <artifactId>a</artifactId>
                  </plugin>
                </plugins>
              </build>
            </project>""");
  }

  private static String edited(String pom) {
    return PomEdit.of(pom).orElseThrow().with(ENTRY);
  }
}
