package io.github.fieldnotes.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vladsch.flexmark.util.ast.Node;
import io.github.fieldnotes.read.markdown.TreeEditor;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The steps that change a note's tree are those that the package {@code read} draws. */
class TreeChangesTest {

  private static final Pattern CHANGE =
      Pattern.compile("(set|append|prepend|insert|unlink|remove|take|extract|add|move)\\w*");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.fieldnotes.read");

  @Test
  void theseClassesChangeNodes() {
    assertEquals(
        Set.of(
            "NoteReader",
            "markdown.StateBox",
            "markdown.TreeEditor",
            "note.AlertPass",
            "note.AttributePass",
            "note.BlockIdPass",
            "rule.ActionTableRule",
            "rule.BlockLabelRule",
            "rule.LabelLines"),
        callers(TreeChangesTest::changesNode).stream()
            .filter(name -> !name.startsWith("syntax.") && !name.startsWith("wiki."))
            .collect(Collectors.toSet()));
  }

  @Test
  void theseClassesEditText() {
    assertEquals(
        Set.of(
            "markdown.StateBox",
            "note.AlertPass",
            "note.AttributePass",
            "note.BlockIdPass",
            "rule.BlockLabelRule",
            "rule.EndLabelRule",
            "rule.HeadingLabelRule",
            "rule.TalkLabelRule"),
        callers(call -> call.getTargetOwner().isEquivalentTo(TreeEditor.class)));
  }

  private static boolean changesNode(JavaCodeUnitAccess<?> call) {
    return call.getTargetOwner().isAssignableTo(Node.class)
        && CHANGE.matcher(call.getName()).matches();
  }

  /** The outermost classes that make a call, but on themselves; without the package of reading. */
  private static Set<String> callers(Predicate<JavaCodeUnitAccess<?>> isMeant) {
    Set<String> callers = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      String name = type.getName().substring("io.github.fieldnotes.read.".length());
      Stream.concat(
              type.getMethodCallsFromSelf().stream(), type.getMethodReferencesFromSelf().stream())
          .filter(call -> !call.getTargetOwner().equals(type))
          .filter(isMeant)
          .forEach(call -> callers.add(name.replaceFirst("\\$.*", "")));
    }
    return callers;
  }
}
