package io.github.fieldnotes.render.feed;

import io.github.fieldnotes.plan.SectionFile.FeedFile;
import io.github.fieldnotes.render.content.Project;
import io.github.fieldnotes.render.theme.Messages;
import java.io.IOException;
import java.io.OutputStream;

/** Writes feeds, each in its planned format. */
public final class FeedWriter {

  private final FeedEntries entries;
  private final AtomFeed atom;
  private final JsonFeed json;

  public FeedWriter(FeedEntries entries, Project project, Messages messages) {
    String language = messages.locale().toLanguageTag();
    this.entries = entries;
    this.atom = new AtomFeed(project, language);
    this.json = new JsonFeed(project, language);
  }

  public void write(FeedFile feed, OutputStream out) throws IOException {
    if (feed.format() == FeedFile.Format.ATOM) {
      atom.write(entries.of(feed), out);
    } else {
      json.write(entries.of(feed), out);
    }
  }
}
