package io.github.fieldnotes.mojo.log;

import io.github.fieldnotes.diag.LogText;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;

/** Maven's log, with every text escaped so that it cannot be a command to the build machine. */
public final class EscapingLog {

  private EscapingLog() {}

  /** Wraps a log. The result is thread-safe if the log is. */
  public static Log of(Log log) {
    return (Log)
        Proxy.newProxyInstance(
            Log.class.getClassLoader(),
            new Class<?>[] {Log.class},
            (proxy, method, arguments) -> {
              try {
                return method.invoke(log, harmless(arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private static Object[] harmless(Object[] arguments) {
    return arguments == null ? null : Stream.of(arguments).map(EscapingLog::harmless).toArray();
  }

  private static Object harmless(Object argument) {
    return argument instanceof CharSequence text
        ? LogText.withoutCommands(text.toString())
        : argument;
  }
}
