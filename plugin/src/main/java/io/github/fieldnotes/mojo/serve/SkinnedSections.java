package io.github.fieldnotes.mojo.serve;

import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionFile;
import io.github.fieldnotes.publish.skin.LiveSkin;
import io.github.fieldnotes.publish.skin.SkinException;
import io.github.fieldnotes.render.RenderedPage;
import io.github.fieldnotes.render.RenderedSection;
import io.github.fieldnotes.render.theme.ThemeException;
import io.github.fieldnotes.serve.MadeSection;
import io.github.fieldnotes.serve.PreviewException;
import io.github.fieldnotes.serve.SiteFiles;
import io.github.fieldnotes.serve.page.LivePage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sections of a site in all its languages at one moment, each in its skin. Thread-safe. */
final class SkinnedSections implements MadeSection {

  private final List<Diagnostic> problems;
  private final SiteFiles resources;
  private final String index;
  private final Set<String> notes = new HashSet<>();
  private final Map<String, Place<Route>> pages = new HashMap<>();
  private final Map<String, Place<SectionFile>> files = new HashMap<>();
  private final List<Part> parts;

  /**
   * The section of one language.
   *
   * @param folder the folder of the language in the site, with {@code /} at the end; empty for the
   *     site's root
   */
  record Part(String folder, RenderedSection section, LiveSkin skin) {}

  private record Place<T>(Part part, T what) {}

  /**
   * Takes sections that have notes.
   *
   * @param parts may be empty
   * @param index the path of the first page
   * @param resources the files that the site's sources have for it
   */
  SkinnedSections(List<Part> parts, String index, List<Diagnostic> problems, SiteFiles resources) {
    this.parts = List.copyOf(parts);
    this.index = index;
    this.problems = problems;
    this.resources = resources;
    for (Part part : parts) {
      for (Route page : part.section().pages()) {
        pages.put(part.folder() + page.path(), new Place<>(part, page));
        part.section().note(page).ifPresent(notes::add);
      }
      for (SectionFile file : part.section().files()) {
        files.put(part.folder() + file.route().path(), new Place<>(part, file));
      }
    }
  }

  @Override
  public List<Diagnostic> problems() {
    return problems;
  }

  @Override
  public String index() {
    return index;
  }

  @Override
  public boolean isPage(String path) {
    return pages.containsKey(path);
  }

  @Override
  public Optional<String> note(String path) {
    return Optional.ofNullable(pages.get(path))
        .flatMap(page -> page.part().section().note(page.what()));
  }

  @Override
  public Set<String> notes() {
    return notes;
  }

  @Override
  public String page(String path) throws PreviewException {
    Place<Route> page = pages.get(path);
    try {
      return page.part().skin().page(marked(page.part().section().page(page.what())));
    } catch (ThemeException | SkinException e) {
      throw new PreviewException(e.getMessage(), e);
    } catch (IOException | UncheckedIOException e) {
      throw unreadable(path, e);
    }
  }

  /** A page with the mark at the beginning of its content. */
  static RenderedPage marked(RenderedPage page) {
    return new RenderedPage(
        page.route(),
        page.title(),
        page.date(),
        page.authors(),
        page.head(),
        LivePage.MARK + page.body());
  }

  /** The section comes first, as in the site, and the site's sources before the skin. */
  @Override
  public Optional<byte[]> file(String path) throws PreviewException {
    Place<SectionFile> file = files.get(path);
    try {
      if (file != null) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.part().section().write(file.what(), out);
        return Optional.of(out.toByteArray());
      }
      Optional<byte[]> own = resources.find(path);
      return own.isPresent() ? own : ofSkin(path);
    } catch (ThemeException e) {
      throw new PreviewException(e.getMessage(), e);
    } catch (IOException | UncheckedIOException e) {
      throw unreadable(path, e);
    }
  }

  private Optional<byte[]> ofSkin(String path) throws IOException {
    for (Part part : parts) {
      if (path.startsWith(part.folder())) {
        Optional<byte[]> file = part.skin().file(path.substring(part.folder().length()));
        if (file.isPresent()) {
          return file;
        }
      }
    }
    return Optional.empty();
  }

  private static PreviewException unreadable(String path, Exception e) {
    return new PreviewException(
        "could not read what " + path + " is made of: " + e.getMessage(), e);
  }
}
