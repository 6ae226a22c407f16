package io.github.fieldnotes.publish.sink;

import io.github.fieldnotes.render.RenderedPage;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;

/**
 * Finds out how the site plugin's sinks write the head of a page, which each version of Doxia does
 * in its own way. For this it creates sinks that the site plugin never sees, by reflection, because
 * a report knows only the interface of sinks. Thread-safe.
 */
final class SinkHeads {

  private final Constructor<?> constructor;
  private final Object context;
  private final Method head;

  private SinkHeads(Constructor<?> constructor, Object context, Method head) {
    this.constructor = constructor;
    this.context = context;
    this.head = head;
  }

  /** The heads that sinks like this one write; empty if such sinks cannot be created. */
  static Optional<SinkHeads> of(Sink sink) {
    try {
      Class<?> type = sink.getClass();
      Object context = type.getMethod("getRenderingContext").invoke(sink);
      return Optional.of(
          new SinkHeads(
              type.getConstructor(context.getClass()), context, type.getMethod("getHead")));
    } catch (ReflectiveOperationException e) {
      // a site plugin with other sinks merges all pages itself
      return Optional.empty();
    }
  }

  /** The elements of a page's head as the sink writes them. */
  String head(RenderedPage page) {
    try {
      Sink sink = (Sink) constructor.newInstance(context);
      SinkPage.writeHead(page, sink);
      Object text = head.invoke(sink);
      return text == null ? "" : text.toString();
    } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("a sink of the site plugin failed for " + page.route(), e);
    }
  }
}
