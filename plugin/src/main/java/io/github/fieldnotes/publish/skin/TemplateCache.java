package io.github.fieldnotes.publish.skin;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.ResourceCache;

/**
 * Keeps the parsed templates of one skin at a time.
 *
 * <p>All skins name their templates alike, and Doxia tells them apart by the class loader of the
 * thread. A macro belongs to the whole engine, so that a template which was not parsed again would
 * call another skin's macros of the same name. When another class loader comes, all templates are
 * therefore forgotten. Thread-safe; a template may be parsed by several threads at once.
 */
public final class TemplateCache implements ResourceCache {

  private volatile Skin current = new Skin(null);

  private record Skin(ClassLoader loader, Map<Object, Resource> templates) {

    Skin(ClassLoader loader) {
      this(loader, new ConcurrentHashMap<>());
    }
  }

  @Override
  public void initialize(RuntimeServices services) {
    // needs nothing of the engine
  }

  @Override
  public Resource get(Object key) {
    return templates().get(key);
  }

  @Override
  public Resource put(Object key, Resource template) {
    return templates().put(key, template);
  }

  @Override
  public Resource remove(Object key) {
    return templates().remove(key);
  }

  @Override
  public void clear() {
    templates().clear();
  }

  @Override
  public Iterator<Object> enumerateKeys() {
    return Collections.unmodifiableSet(templates().keySet()).iterator();
  }

  private Map<Object, Resource> templates() {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    Skin skin = current;
    if (skin.loader() != loader) {
      skin = new Skin(loader);
      current = skin;
    }
    return skin.templates();
  }
}
