package io.github.fieldnotes.publish.skin;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;

/**
 * The search library among the tools of the Sentry skin, elasticlunr.js, in the engine that is also
 * among them, GraalJS. Both are reached by reflection, because only users of that skin have them.
 * Each call starts an engine of its own, which takes seconds. Immutable.
 */
final class SkinScript implements ElasticLunr {

  private static final String CONTEXT = "org.graalvm.polyglot.Context";
  private static final String LIBRARY = "elasticlunr.min.js";

  /** The fields are those of the skin's own tool, because the skin's pages search in them. */
  private static final String OPEN =
      """
      var index;
      (function (json) {
        index = json ? elasticlunr.Index.load(JSON.parse(json)) : elasticlunr(function () {
          ["title", "body", "keywords"].forEach(this.addField, this);
          this.setRef("id");
          this.saveDocument(true);
        });
      })
      """;

  private static final String ADD =
      """
      (function (id, title, keywords, body) {
        index.updateDoc({ id: id, title: title, keywords: keywords, body: body });
      })
      """;

  private static final String SAVE = "(function () { return JSON.stringify(index); })";

  private static final String FAILED = "could not write the search index of the skin";

  private final ClassLoader tools;

  private SkinScript(ClassLoader tools) {
    this.tools = tools;
  }

  /** The library; empty if the tools have none. */
  static Optional<ElasticLunr> of(ClassLoader tools) {
    boolean isThere =
        tools.getResource(LIBRARY) != null
            && tools.getResource(CONTEXT.replace('.', '/') + ".class") != null;
    return isThere ? Optional.of(new SkinScript(tools)) : Optional.empty();
  }

  @Override
  public String with(String json, Collection<SearchIndexTool.Document> documents)
      throws SkinException, IOException {
    try (InputStream library = tools.getResourceAsStream(LIBRARY);
        AutoCloseable context = context()) {
      eval(context, new String(library.readAllBytes(), StandardCharsets.UTF_8));
      execute(eval(context, OPEN), json);
      Object add = eval(context, ADD);
      for (SearchIndexTool.Document one : documents) {
        execute(add, one.id(), one.title(), one.keywords(), one.body());
      }
      Object saved = execute(eval(context, SAVE));
      return (String) value().getMethod("asString").invoke(saved);
    } catch (IOException e) {
      throw e;
    } catch (InvocationTargetException e) {
      throw new SkinException(FAILED, e.getCause());
    } catch (Exception e) {
      throw new SkinException(FAILED, e);
    }
  }

  private AutoCloseable context() throws ReflectiveOperationException {
    Class<?> builders = tools.loadClass(CONTEXT + "$Builder");
    Object builder =
        tools
            .loadClass(CONTEXT)
            .getMethod("newBuilder", String[].class)
            .invoke(null, (Object) new String[] {"js"});
    // or it warns that it does not compile
    builders
        .getMethod("option", String.class, String.class)
        .invoke(builder, "engine.WarnInterpreterOnly", "false");
    return (AutoCloseable) builders.getMethod("build").invoke(builder);
  }

  private Object eval(Object context, String script) throws ReflectiveOperationException {
    return tools
        .loadClass(CONTEXT)
        .getMethod("eval", String.class, CharSequence.class)
        .invoke(context, "js", script);
  }

  private Object execute(Object function, Object... arguments) throws ReflectiveOperationException {
    return value().getMethod("execute", Object[].class).invoke(function, (Object) arguments);
  }

  private Class<?> value() throws ClassNotFoundException {
    return tools.loadClass("org.graalvm.polyglot.Value");
  }
}
