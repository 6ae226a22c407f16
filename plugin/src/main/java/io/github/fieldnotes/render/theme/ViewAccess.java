package io.github.fieldnotes.render.theme;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import io.github.fieldnotes.render.view.KindViews;
import io.github.fieldnotes.render.view.OverviewViews;
import io.github.fieldnotes.render.view.Views;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;

/** Lets templates read the components of views and nothing else. */
public final class ViewAccess implements MemberAccessPolicy {

  public static final Set<Class<?>> HOLDERS =
      Set.of(Views.class, KindViews.class, OverviewViews.class);

  @Override
  public ClassMemberAccessPolicy forClass(Class<?> type) {
    boolean view = type.isRecord() && HOLDERS.contains(type.getEnclosingClass());
    return new ClassMemberAccessPolicy() {
      @Override
      public boolean isMethodExposed(Method method) {
        return view
            && Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .anyMatch(method::equals);
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
