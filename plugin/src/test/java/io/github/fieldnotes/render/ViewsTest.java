package io.github.fieldnotes.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.render.theme.ViewAccess;
import io.github.fieldnotes.render.view.Html;
import io.github.fieldnotes.render.view.NoteViews;
import io.github.fieldnotes.render.view.Views;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ViewsTest {

  private static final Set<Type> PLAIN = Set.of(String.class, int.class, boolean.class);

  @Test
  void everyViewIsAPublicRecordNamedSo() {
    assertThat(views())
        .isNotEmpty()
        .allMatch(Class::isRecord)
        .allMatch(type -> Modifier.isPublic(type.getModifiers()))
        .allMatch(type -> type.getSimpleName().endsWith("View"));
  }

  @Test
  void viewsHoldTextNumbersAndViewsOnly() {
    assertThat(components().filter(component -> !isHtml(component)))
        .allMatch(component -> isReady(component.getGenericType()));
  }

  @Test
  void onlyComponentsNamedHtmlAreHtml() {
    assertThat(components().filter(ViewsTest::isHtml).map(RecordComponent::getName))
        .containsOnly("bodyHtml");
    assertThat(components().filter(component -> component.getName().endsWith("Html")))
        .allMatch(ViewsTest::isHtml);
  }

  @Test
  void aViewReadsTheComponentsOfItsGroups() {
    assertThat(added(Views.IndexView.class)).isEqualTo(components(Views.IndexTermsView.class));
    assertThat(added(NoteViews.NoteView.class))
        .isEqualTo(
            Stream.of(
                    NoteViews.NoteHeadView.class,
                    NoteViews.NoteMarksView.class,
                    NoteViews.OtherNotesView.class)
                .flatMap(group -> components(group).stream())
                .collect(Collectors.toSet()));
  }

  /** What templates can read of a view that is no component. */
  private static Set<String> added(Class<?> view) {
    Set<String> names =
        Stream.of(view.getDeclaredMethods())
            .filter(method -> new ViewAccess().forClass(view).isMethodExposed(method))
            .map(Method::getName)
            .collect(Collectors.toSet());
    names.removeAll(components(view));
    return names;
  }

  private static Set<String> components(Class<?> view) {
    return Stream.of(view.getRecordComponents())
        .map(RecordComponent::getName)
        .collect(Collectors.toSet());
  }

  private static Stream<Class<?>> views() {
    return ViewAccess.HOLDERS.stream().flatMap(holder -> Stream.of(holder.getDeclaredClasses()));
  }

  private static Stream<RecordComponent> components() {
    return views().flatMap(type -> Stream.of(type.getRecordComponents()));
  }

  private static boolean isHtml(RecordComponent component) {
    return component.getType() == Html.class;
  }

  private static boolean isReady(Type type) {
    if (type instanceof ParameterizedType list) {
      return list.getRawType() == List.class && isReady(list.getActualTypeArguments()[0]);
    }
    return PLAIN.contains(type)
        || type instanceof Class<?> view && ViewAccess.HOLDERS.contains(view.getEnclosingClass());
  }
}
