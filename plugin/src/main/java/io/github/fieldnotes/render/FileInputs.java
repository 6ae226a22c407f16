package io.github.fieldnotes.render;

import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.plan.DecisionLog;
import io.github.fieldnotes.plan.SectionFile;
import io.github.fieldnotes.plan.SectionPlan;
import io.github.fieldnotes.render.PageInputs.NoteBody;
import io.github.fieldnotes.render.feed.FeedEntries;
import io.github.fieldnotes.render.page.ViewParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what the files of a section are made of that cost more to make than to compare. */
final class FileInputs {

  private final SectionPlan plan;
  private final ViewParts.Links links;
  private final FeedEntries feeds;
  private final List<NoteBody> bodies;
  private final List<DecisionLog.Decision> decisions;

  FileInputs(SectionPlan plan, ViewParts.Links links, FeedEntries feeds) {
    this.plan = plan;
    this.links = links;
    this.feeds = feeds;
    this.bodies = plan.notes().stream().map(NoteBody::new).toList();
    this.decisions = plan.decisions().decisions();
  }

  Optional<PageInputs> of(SectionFile file) {
    if (file instanceof SectionFile.SearchFile search) {
      return inputs(List.of(plan.notes(), bodies), search);
    }
    if (file instanceof SectionFile.FeedFile feed) {
      List<Note> whole = feeds.whole(feed);
      return inputs(List.of(), feed, whole, whole.stream().map(NoteBody::new).toList());
    }
    if (file instanceof SectionFile.FacetsFile facets) {
      return inputs(List.of(plan.notes()), facets);
    }
    if (file instanceof SectionFile.DataFile data) {
      return inputs(List.of(plan.notes(), decisions), data);
    }
    return Optional.empty();
  }

  private Optional<PageInputs> inputs(List<Object> shared, Object... own) {
    List<Object> all = new ArrayList<>(List.of(links));
    all.addAll(shared);
    return Optional.of(new PageInputs(all, List.of(own)));
  }
}
