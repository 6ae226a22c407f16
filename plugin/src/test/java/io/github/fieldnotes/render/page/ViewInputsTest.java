package io.github.fieldnotes.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.fieldnotes.plan.SectionPlan;
import org.junit.jupiter.api.Test;

/**
 * What makes views cannot reach the whole plan, only inputs that are taken from it: so a page does
 * not depend on anything that its key does not have.
 */
class ViewInputsTest {

  @Test
  void onlyWhatTakesInputsFromAPlanKnowsIt() {
    assertThat(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackagesOf(ViewFactory.class))
        .filteredOn(
            type ->
                type.getDirectDependenciesFromSelf().stream()
                    .anyMatch(to -> to.getTargetClass().isEquivalentTo(SectionPlan.class)))
        .extracting(JavaClass::getName)
        .extracting(name -> name.substring(name.lastIndexOf('.') + 1))
        // lists in pages of others are drawn in every run
        .containsExactlyInAnyOrder(
            "SectionCounts",
            "FolderTree",
            "ViewParts$Links",
            "ViewFactory$Others",
            "EmbeddedListFactory");
  }
}
