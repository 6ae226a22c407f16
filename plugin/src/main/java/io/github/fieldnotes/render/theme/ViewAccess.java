package io.github.fieldnotes.render.theme;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import io.github.fieldnotes.render.view.FolderViews;
import io.github.fieldnotes.render.view.KindViews;
import io.github.fieldnotes.render.view.NoteViews;
import io.github.fieldnotes.render.view.OverviewViews;
import io.github.fieldnotes.render.view.Views;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lets templates read the components of views, and what views read for them from a component, and
 * nothing else.
 */
public final class ViewAccess implements MemberAccessPolicy {

  public static final Set<Class<?>> HOLDERS =
      Set.of(Views.class, NoteViews.class, KindViews.class, OverviewViews.class, FolderViews.class);

  private static final Set<String> OF_OBJECTS = Set.of("toString", "hashCode");

  /** The names by which a template reads a view: first its components, then what it adds. */
  static List<String> members(Class<?> view) {
    Stream<String> components =
        Arrays.stream(view.getRecordComponents()).map(RecordComponent::getName);
    Stream<String> all =
        Arrays.stream(view.getDeclaredMethods())
            .filter(ViewAccess::isMember)
            .map(Method::getName)
            .sorted();
    return Stream.concat(components, all).distinct().toList();
  }

  /** What a template reads by one of these names. */
  static Class<?> type(Class<?> view, String member) {
    return Arrays.stream(view.getDeclaredMethods())
        .filter(method -> isMember(method) && method.getName().equals(member))
        .findFirst()
        .orElseThrow()
        .getReturnType();
  }

  private static boolean isMember(Method method) {
    return method.getParameterCount() == 0
        && method.getDeclaringClass().isRecord()
        && Modifier.isPublic(method.getModifiers())
        && !Modifier.isStatic(method.getModifiers())
        && !OF_OBJECTS.contains(method.getName());
  }

  @Override
  public ClassMemberAccessPolicy forClass(Class<?> type) {
    boolean view = type.isRecord() && HOLDERS.contains(type.getEnclosingClass());
    return new ClassMemberAccessPolicy() {
      @Override
      public boolean isMethodExposed(Method method) {
        return view && isMember(method);
      }

      @Override
      public boolean isConstructorExposed(Constructor<?> constructor) {
        return false;
      }

      @Override
      public boolean isFieldExposed(Field field) {
        return false;
      }
    };
  }

  @Override
  public boolean isToStringAlwaysExposed() {
    return false;
  }
}
