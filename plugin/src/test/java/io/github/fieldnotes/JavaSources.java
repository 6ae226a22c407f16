package io.github.fieldnotes;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The methods and records of Java sources, as the compiler parses them. Parameters of constructors
 * of records, and of methods that override others, do not count: the record's components do, and
 * those of the method that is overridden.
 */
final class JavaSources {

  /**
   * A method, constructor or record.
   *
   * @param name {@code File.java: name}
   * @param lines from its first to its last line, both included, without its Javadoc
   * @param parameters how many it has that count; of a record, its components
   */
  record Shape(String name, long lines, int parameters) {}

  private final List<Shape> methods = new ArrayList<>();
  private final List<Shape> records = new ArrayList<>();

  private JavaSources() {}

  /** Parses the sources below a folder. */
  static JavaSources of(Path folder) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavaSources all = new JavaSources();
    try (Stream<Path> files = Files.walk(folder);
        StandardJavaFileManager manager =
            compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(sources));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        all.add(unit, positions);
      }
    }
    return all;
  }

  List<Shape> methods() {
    return methods;
  }

  List<Shape> records() {
    return records;
  }

  private void add(CompilationUnitTree unit, SourcePositions positions) {
    String file = Path.of(unit.getSourceFile().getName()).getFileName() + ": ";
    new TreeScanner<Void, Void>() {
      private final Deque<ClassTree> types = new ArrayDeque<>();

      @Override
      public Void visitMethod(MethodTree method, Void none) {
        boolean given = isConstructorOfRecord(method) || isOverriding(method);
        int parameters = given ? 0 : method.getParameters().size();
        methods.add(shape(file + method.getName(), method, parameters));
        return super.visitMethod(method, none);
      }

      private boolean isConstructorOfRecord(MethodTree method) {
        return method.getReturnType() == null && types.peek().getKind() == Tree.Kind.RECORD;
      }

      private boolean isOverriding(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
            .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
      }

      @Override
      public Void visitClass(ClassTree type, Void none) {
        if (type.getKind() == Tree.Kind.RECORD) {
          long components =
              type.getMembers().stream()
                  .filter(member -> member.getKind() == Tree.Kind.VARIABLE)
                  .map(member -> (VariableTree) member)
                  .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                  .count();
          records.add(shape(file + type.getSimpleName(), type, (int) components));
        }
        types.push(type);
        super.visitClass(type, none);
        types.pop();
        return null;
      }

      private Shape shape(String name, Tree tree, int parameters) {
        LineMap lines = unit.getLineMap();
        long first = lines.getLineNumber(positions.getStartPosition(unit, tree));
        long last = lines.getLineNumber(positions.getEndPosition(unit, tree));
        return new Shape(name, last - first + 1, parameters);
      }
    }.scan(unit, null);
  }
}
