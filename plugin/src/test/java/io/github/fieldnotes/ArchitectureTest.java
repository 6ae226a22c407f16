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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Judges the floors of the house: an import goes down only, and each library has one home. */
class ArchitectureTest {

  private static final String ROOT = "io.github.fieldnotes";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void importsGoDownTheFloors() {
    Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
        .layer("mojo")
        .definedBy(ROOT + ".mojo")
        .layer("publish")
        .definedBy(ROOT + ".publish")
        .layer("flow")
        .definedBy(ROOT)
        .layer("check")
        .definedBy(ROOT + ".check")
        .layer("render")
        .definedBy(ROOT + ".render")
        .layer("read")
        .definedBy(ROOT + ".read")
        .layer("plan")
        .definedBy(ROOT + ".plan")
        .layer("store")
        .definedBy(ROOT + ".store")
        .layer("model")
        .definedBy(ROOT + ".model")
        .layer("diag")
        .definedBy(ROOT + ".diag")
        .whereLayer("mojo")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("publish")
        .mayOnlyBeAccessedByLayers("mojo")
        .whereLayer("flow")
        .mayOnlyBeAccessedByLayers("mojo")
        .whereLayer("check")
        .mayOnlyBeAccessedByLayers("publish", "flow", "mojo")
        .whereLayer("render")
        .mayOnlyBeAccessedByLayers("publish", "flow", "mojo")
        .whereLayer("read")
        .mayOnlyBeAccessedByLayers("flow", "mojo")
        .whereLayer("store")
        .mayOnlyBeAccessedByLayers("read", "flow", "mojo")
        .whereLayer("plan")
        .mayOnlyBeAccessedByLayers("check", "render", "publish", "flow", "mojo")
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void eachLibraryHasOneHome() {
    onlyIn("read", "com.vladsch..", "org.snakeyaml..", "org.jsoup..", "net.fellbaum..");
    onlyIn("render", "freemarker..");
    onlyIn("check", "java.net.http..");
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".publish", ROOT + ".mojo")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.maven..")
        .check(CLASSES);
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
        .resideInAPackage(ROOT + ".model")
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
  void noFileIsLongerThan300Lines() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(300);
      }
    }
  }

  private static void onlyIn(String home, String... libraries) {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "." + home)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> areNotTheVocabulary() {
    return DescribedPredicate.describe(
        "are not the vocabulary",
        c -> !c.getSimpleName().matches("Vocabulary|BuiltInKinds|ChangedKinds|package-info|\\d*"));
  }
}
