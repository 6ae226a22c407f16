package io.github.fieldnotes.plan;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.Migration.OldAddress;
import io.github.fieldnotes.model.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans pages that lead from the addresses which notes had to those that they have. */
final class Redirects {

  private final String section;
  private final RouteAllocator addresses;
  private final Diagnostics diagnostics;

  /**
   * Plans behind all other pages and files.
   *
   * @param section the section's folder in the site
   */
  Redirects(String section, RouteAllocator addresses, Diagnostics diagnostics) {
    this.section = section;
    this.addresses = addresses;
    this.diagnostics = diagnostics;
  }

  /** The pages of all old addresses at which there is nothing else; the others are reported. */
  List<SectionFile> of(List<Note> notes, Map<String, Route> routes) {
    List<SectionFile> files = new ArrayList<>();
    for (Note note : notes) {
      Route to = routes.get(note.file());
      for (OldAddress old : note.metadata().migration().oldAddresses()) {
        String path = belowSection(old.path());
        if (!to.path().equals(section + "/" + path)) {
          Optional<Route> route = addresses.free(path);
          route.ifPresent(r -> files.add(new SectionFile.RedirectFile(r, note, to)));
          if (route.isEmpty()) {
            diagnostics.report(Problem.TAKEN_REDIRECT, old.place(), path);
          }
        }
      }
    }
    return files;
  }

  /** Who copies an address from a browser has the section's own folder in it. */
  private String belowSection(String path) {
    return path.startsWith(section + "/") ? path.substring(section.length() + 1) : path;
  }
}
