package io.github.fieldnotes.read.note;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.NoteId;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.read.folder.FolderView;
import io.github.fieldnotes.read.folder.WikiAnswer;
import io.github.fieldnotes.read.source.UrlSyntax;
import io.github.fieldnotes.read.wiki.WikiText;
import java.util.Optional;

/**
 * Resolves the double brackets in one note. A part of a note becomes an anchor that begins with
 * {@code #}: which heading it means is known only when all notes have been read.
 */
final class WikiResolver {

  private final String note;
  private final FolderView files;
  private final Diagnostics diagnostics;

  WikiResolver(String note, FolderView files, Diagnostics diagnostics) {
    this.note = note;
    this.files = files;
    this.diagnostics = diagnostics;
  }

  /** The note or published file that brackets mean; empty, and reported, if there is none. */
  Optional<Target> target(WikiText written, Location place) {
    WikiAnswer answer = files.wiki(note, written.name());
    String path = answer.path();
    if (path.isEmpty()) {
      String similar = answer.others().stream().findFirst().orElse("none");
      diagnostics.report(Problem.BROKEN_WIKI_LINK, place, written.name(), similar);
      return Optional.empty();
    }
    if (!answer.others().isEmpty()) {
      diagnostics.report(
          Problem.AMBIGUOUS_WIKI_LINK,
          place,
          written.name(),
          path,
          String.join(", ", answer.others()));
    }
    if (files.hasMedia(path)) {
      return Optional.of(new Target.ToMedia(path, UrlSyntax.encode(written.part())));
    }
    Optional<String> refusal = files.refusal(path);
    if (refusal.isPresent()) {
      diagnostics.report(Problem.REFUSED_FILE, place, written.name(), refusal.get());
      return Optional.empty();
    }
    return Optional.of(new Target.ToNote(NoteId.ofFile(path), written.part()));
  }
}
