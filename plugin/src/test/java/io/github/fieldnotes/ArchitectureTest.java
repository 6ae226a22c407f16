package io.github.fieldnotes;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Judges the floors of the house: an import goes down only, and each library has one home. */
class ArchitectureTest {

  private static final String ROOT = "io.github.fieldnotes";

  /**
   * The types in rooms of reading that the floors above know: options, and what they are made of.
   */
  private static final Set<String> KNOWN_OF_READING =
      Set.of(
          "NotesFolder",
          "NotesFolders",
          "NoteSelection",
          "MediaRules",
          "Vaults",
          "WikiLinks",
          "ProjectContext",
          "CodeHost",
          "IssueTracker",
          "Limits",
          "HtmlPolicy",
          "UnknownKinds",
          "InstalledRenderer",
          "GitDates",
          "GitHistories",
          "NoteDating",
          "NoteHistories",
          "DeclarationsReader",
          "ConfigurationValue");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void importsGoDownTheFloors() {
    Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
        .layer("mojo")
        .definedBy(ROOT + ".mojo..")
        .layer("publish")
        .definedBy(ROOT + ".publish..")
        .layer("serve")
        .definedBy(ROOT + ".serve..")
        .layer("flow")
        .definedBy(ROOT)
        .layer("check")
        .definedBy(ROOT + ".check..")
        .layer("render")
        .definedBy(ROOT + ".render..")
        .layer("draft")
        .definedBy(ROOT + ".draft..")
        .layer("read")
        .definedBy(ROOT + ".read..")
        .layer("plan")
        .definedBy(ROOT + ".plan..")
        .layer("store")
        .definedBy(ROOT + ".store..")
        .layer("model")
        .definedBy(ROOT + ".model..")
        .layer("diag")
        .definedBy(ROOT + ".diag..")
        .whereLayer("mojo")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("publish")
        .mayOnlyBeAccessedByLayers("mojo")
        .whereLayer("serve")
        .mayOnlyBeAccessedByLayers("mojo")
        .whereLayer("flow")
        .mayOnlyBeAccessedByLayers("mojo")
        .whereLayer("check")
        .mayOnlyBeAccessedByLayers("publish", "flow", "mojo")
        .whereLayer("render")
        .mayOnlyBeAccessedByLayers("publish", "serve", "flow", "mojo")
        .whereLayer("draft")
        .mayOnlyBeAccessedByLayers("flow", "mojo")
        .whereLayer("read")
        .mayOnlyBeAccessedByLayers("flow", "mojo")
        .whereLayer("store")
        .mayOnlyBeAccessedByLayers("read", "serve", "flow", "mojo")
        .whereLayer("plan")
        .mayOnlyBeAccessedByLayers("check", "render", "publish", "flow", "mojo")
        .whereLayer("model")
        .mayOnlyBeAccessedByLayers(
            "store", "read", "draft", "plan", "check", "render", "publish", "flow", "mojo")
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void eachLibraryHasOneHome() {
    onlyIn(
        List.of(
            "read",
            "read.wiki",
            "read.math",
            "read.syntax",
            "read.markdown",
            "read.note",
            "read.field",
            "read.talk",
            "read.decision",
            "read.rule",
            "read.kind",
            "read.html",
            "read.body"),
        "com.vladsch..");
    onlyIn(List.of("read.source", "read.frontmatter", "read.config"), "org.snakeyaml..");
    onlyIn(
        List.of("read.html", "read.body", "read.media", "read.formula", "mojo.start"),
        "org.jsoup..");
    onlyIn(List.of("read.formula"), "org.mozilla..");
    onlyIn(List.of("read.markdown"), "net.fellbaum..");
    onlyIn(List.of("read.history"), "org.eclipse.jgit..");
    onlyIn(List.of("render.theme"), "freemarker..");
    onlyIn(List.of("read.diagram"), "net.sourceforge.plantuml..");
    onlyIn(List.of("check.web"), "java.net.http..");
    onlyIn(List.of("serve.http"), "com.sun.net.httpserver..");
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".publish..", ROOT + ".mojo..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.maven..")
        .check(CLASSES);
  }

  @Test
  void fewTypesLeadIntoTheRoomsOfReading() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".read..")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "are in a room of reading and not among those that others may know",
                type ->
                    type.getPackageName().startsWith(ROOT + ".read.")
                        && !KNOWN_OF_READING.contains(outermost(type))))
        .check(CLASSES);
  }

  @Test
  void neighboursDoNotKnowEachOther() {
    apart("read.kind", "read.body");
    apart("check.web", "check.report");
  }

  @Test
  void nothingKeepsStaticState() {
    noFields().that().areStatic().should().notBeFinal().check(CLASSES);
  }

  @Test
  void namesAreTheFieldsOwnWords() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Manager|Processor|Impl|Base|Abstract\\w*)")
        .check(CLASSES);
  }

  @Test
  void valuesAreRecordsEnumsOrSealed() {
    classes()
        .that()
        .resideInAPackage(ROOT + ".model..")
        .and(areNotTheVocabulary())
        .should()
        .beRecords()
        .orShould()
        .beEnums()
        .orShould()
        .beInterfaces()
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysWhatGoesInAndWhatComesOut() throws IOException {
    Path sources = Path.of("src/main/java");
    try (Stream<Path> files = Files.walk(sources)) {
      List<Path> folders =
          files
              .filter(f -> f.toString().endsWith(".java"))
              .map(Path::getParent)
              .distinct()
              .toList();
      assertThat(folders)
          .isNotEmpty()
          .allSatisfy(f -> assertThat(f.resolve("package-info.java")).exists());
    }
  }

  @Test
  void noPackageHasMoreThan25Files() throws IOException {
    try (Stream<Path> folders = Files.walk(Path.of("src/main/java"))) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        try (Stream<Path> files = Files.list(folder)) {
          assertThat(files.filter(file -> file.toString().endsWith(".java")))
              .as(folder.toString())
              .hasSizeLessThanOrEqualTo(25);
        }
      }
    }
  }

  @Test
  void noFileIsLongerThan300Lines() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(300);
      }
    }
  }

  @Test
  void noMethodIsLongOrTakesManyParameters() throws IOException {
    JavaSources sources = JavaSources.of(Path.of("src/main/java"));

    assertThat(sources.methods())
        .hasSizeGreaterThan(1_000)
        .filteredOn(method -> method.lines() >= 40 || method.parameters() > 5)
        .isEmpty();
    assertThat(sources.records())
        .hasSizeGreaterThan(100)
        .allSatisfy(type -> assertThat(type.parameters()).as(type.name()).isLessThanOrEqualTo(10));
  }

  private static void onlyIn(List<String> homes, String... libraries) {
    String[] packages = homes.stream().map(home -> ROOT + "." + home).toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .check(CLASSES);
  }

  private static void apart(String room, String other) {
    for (List<String> pair : List.of(List.of(room, other), List.of(other, room))) {
      noClasses()
          .that()
          .resideInAPackage(ROOT + "." + pair.get(0))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + "." + pair.get(1))
          .check(CLASSES);
    }
  }

  private static String outermost(JavaClass type) {
    return type.getName().substring(type.getPackageName().length() + 1).split("\\$")[0];
  }

  private static DescribedPredicate<JavaClass> areNotTheVocabulary() {
    return DescribedPredicate.describe(
        "are not the vocabulary",
        c -> !c.getSimpleName().matches("Vocabulary|ChangedKinds|package-info|\\d*"));
  }
}
