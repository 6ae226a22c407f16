package io.github.fieldnotes.plan;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.Migration.OldAddress;
import io.github.fieldnotes.model.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans pages that redirect from former addresses of notes to their current ones. */
final class Redirects {

  private final String section;
  private final RouteAllocator addresses;
  private final Diagnostics diagnostics;

  /**
   * Creates an instance; to be used after all other pages and files are planned.
   *
   * @param section the section's folder in the site
   */
  Redirects(String section, RouteAllocator addresses, Diagnostics diagnostics) {
    this.section = section;
    this.addresses = addresses;
    this.diagnostics = diagnostics;
  }

  /** Plans a page for each old address that is free; the others are reported. */
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

  /**
   * The path below the section; an address copied from a browser contains the section's own folder.
   */
  private String belowSection(String path) {
    return path.startsWith(section + "/") ? path.substring(section.length() + 1) : path;
  }
}
