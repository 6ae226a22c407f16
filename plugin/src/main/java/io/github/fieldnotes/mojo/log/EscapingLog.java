package io.github.fieldnotes.mojo.log;

import io.github.fieldnotes.diag.LogText;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;

/** Maven's log, in which no text is a command to the machine that runs the build. */
public final class EscapingLog {

  private EscapingLog() {}

  /** The log with every text made harmless. Safe for threads as far as the log is. */
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
