package io.github.fieldnotes.check;

import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.Picture;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionPlan;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Reports the pictures that the tools of a skin cannot read, at each place where a note has them.
 * This is known only when pages have been drawn, after all other problems.
 */
public final class PictureChecker {

  private final SectionPlan plan;
  private final Diagnostics diagnostics;

  /**
   * Creates a checker for the pictures in a plan.
   *
   * @param diagnostics contains the problems found so far, and receives the new ones
   */
  public PictureChecker(SectionPlan plan, Diagnostics diagnostics) {
    this.plan = plan;
    this.diagnostics = diagnostics;
  }

  /**
   * Reports each picture in all notes that show it, even if only one of their pages has been drawn.
   * Missing pictures have already been reported.
   *
   * @param others receives the pictures that no note shows, such as those of a theme
   * @return all problems of the notes, sorted
   */
  public List<Diagnostic> check(Collection<ShownPicture> failing, Consumer<ShownPicture> others) {
    Map<String, ShownPicture> named = named(failing);
    Set<String> found = new HashSet<>();
    for (Note note : plan.notes()) {
      for (Picture picture : note.pictures()) {
        if (named.containsKey(picture.name())) {
          found.add(picture.name());
          diagnostics.report(Problem.UNREADABLE_PICTURE, picture.place(), picture.name());
        }
      }
    }
    named.forEach(
        (name, picture) -> {
          if (!found.contains(name)) {
            others.accept(picture);
          }
        });
    return diagnostics.sorted();
  }

  /** The pictures by their names in notes, without missing files. */
  private Map<String, ShownPicture> named(Collection<ShownPicture> failing) {
    Set<Route> assets = Set.copyOf(plan.places().assets().values());
    Map<Route, String> media = new HashMap<>();
    plan.places().media().forEach((path, route) -> media.put(route, path));
    Map<String, ShownPicture> named = new TreeMap<>();
    for (ShownPicture picture : failing) {
      Optional<Route> route = route(picture);
      if (route.isEmpty() || assets.contains(route.get())) {
        named.putIfAbsent(Picture.name(picture.address()), picture);
      } else if (media.containsKey(route.get())) {
        named.putIfAbsent(Picture.name(media.get(route.get())), picture);
      }
    }
    return named;
  }

  /** The route in the site to which a relative address leads; empty for other addresses. */
  private static Optional<Route> route(ShownPicture picture) {
    if (picture.address().matches("(?s)(?:[A-Za-z][A-Za-z0-9+.-]*:|/).*")) {
      return Optional.empty();
    }
    try {
      URI page = URI.create(picture.page().at("site://"));
      return Optional.ofNullable(page.resolve(picture.address()).normalize().getPath())
          .map(path -> new Route(path.substring(1)));
    } catch (IllegalArgumentException e) {
      // an address that is not a URI does not lead to a file of the section
      return Optional.empty();
    }
  }
}
