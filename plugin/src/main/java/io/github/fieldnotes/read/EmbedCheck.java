package io.github.fieldnotes.read;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.Link;
import io.github.fieldnotes.model.Markup;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteId;
import io.github.fieldnotes.model.Target;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reports embedded notes that are left out of a page, once for each place at which the page embeds
 * something. Where only a part of a note is embedded, what that note embeds is not looked at,
 * because it may stand in another part.
 */
final class EmbedCheck {

  private final Map<NoteId, Note> notes;
  private final Diagnostics diagnostics;

  EmbedCheck(Map<NoteId, Note> notes, Diagnostics diagnostics) {
    this.notes = notes;
    this.diagnostics = diagnostics;
  }

  /** A note that is left out, and why. */
  private record LeftOut(Note note, String reason) {}

  /** Checks what one page embeds. */
  void check(Note page) {
    Map<Target, Deque<Location>> places = new HashMap<>();
    for (Link link : page.links()) {
      places.computeIfAbsent(link.target(), target -> new ArrayDeque<>()).add(link.place());
    }
    EmbedLimits limits = new EmbedLimits(page);
    for (Markup.Embed embed : embeds(page)) {
      Deque<Location> own = places.getOrDefault(embed.part(), new ArrayDeque<>());
      Location place = own.size() > 1 ? own.poll() : own.peek();
      Optional<LeftOut> leftOut = leftOut(embed, limits);
      if (place != null && leftOut.isPresent()) {
        LeftOut one = leftOut.get();
        diagnostics.report(Problem.EMBED_NOT_SHOWN, place, one.note().file(), one.reason());
      }
    }
  }

  private Optional<LeftOut> leftOut(Markup.Embed embed, EmbedLimits limits) {
    Note other = notes.get(embed.part().note());
    if (other == null) {
      return Optional.empty();
    }
    Optional<String> reason = limits.begin(other);
    if (reason.isPresent()) {
      return reason.map(why -> new LeftOut(other, why));
    }
    Optional<LeftOut> first = Optional.empty();
    for (Markup.Embed inner : embeds(other)) {
      Optional<LeftOut> found = leftOut(inner, limits);
      first = first.isPresent() ? first : found;
    }
    limits.end();
    return embed.part().anchor().isEmpty() ? first : Optional.empty();
  }

  private static List<Markup.Embed> embeds(Note note) {
    return note.body().markup().pieces().stream()
        .filter(Markup.Embed.class::isInstance)
        .map(Markup.Embed.class::cast)
        .toList();
  }
}
