package io.github.fieldnotes.read.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Collectors;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** Prism with some of its components, in a script engine. One thread at a time, and one instance a thread. */
final class PrismScripts implements AutoCloseable {

  private static final String FOLDER = "META-INF/resources/webjars/prismjs/";

  private final String folder;
  private final Context context = Context.enter();
  private final Scriptable scope;

  /** Runs the scripts of components and of all that they need, in the order that Prism gives. */
  PrismScripts(String version, Collection<String> components) {
    folder = FOLDER + version + "/";
    context.setInterpretedMode(true);
    context.setLanguageVersion(Context.VERSION_ES6);
    scope = context.initStandardObjects();
    run("components/prism-core.js");
    run("dependencies.js");
    String wanted = components.stream().collect(Collectors.joining("\", \"", "[\"", "\"]"));
    String order = "getLoader(" + text("components.json") + ", " + wanted + ").getIds().join(' ')";
    for (String id : evaluate(order).toString().split(" ")) {
      run("components/prism-" + id + ".js");
    }
  }

  private void run(String script) {
    context.evaluateString(scope, text(script), script, 1, null);
  }

  private Object evaluate(String script) {
    return context.evaluateString(scope, script, "script", 1, null);
  }

  /** The grammar of a component. */
  Scriptable grammar(String component) {
    Scriptable languages = (Scriptable) evaluate("Prism.languages");
    return (Scriptable) ScriptableObject.getProperty(languages, component);
  }

  /** The tokens that Prism finds: texts, objects of Prism, and arrays of them. */
  Object tokens(String code, String component) {
    scope.put("code", scope, code);
    return evaluate("Prism.tokenize(code, Prism.languages['" + component + "'])");
  }

  String licence() {
    return text("LICENSE");
  }

  private String text(String file) {
    try (InputStream in = PrismScripts.class.getClassLoader().getResourceAsStream(folder + file)) {
      if (in == null) {
        throw new IllegalStateException("Prism's jar has no " + folder + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
