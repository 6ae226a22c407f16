package io.github.fieldnotes.render.export;

import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.plan.Page;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionPlan;
import io.github.fieldnotes.render.content.Addressing;
import io.github.fieldnotes.render.content.Project;
import io.github.fieldnotes.render.theme.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes {@code llms.txt}: the notes by category, for language models ({@code llmstxt.org}). */
public final class LlmsText {

  private final SectionPlan plan;
  private final Messages messages;
  private final Addressing addresses;

  public LlmsText(SectionPlan plan, Messages messages, Project project) {
    this.plan = plan;
    this.messages = messages;
    this.addresses =
        project.url().isEmpty()
            ? Addressing.from(plan.places().index())
            : Addressing.at(project.url(), plan.places().index());
  }

  public void write(OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(plan.title()).append("\n\n> ");
    text.append(messages.word("section.description")).append('\n');
    Map<String, List<Note>> byCategory = new LinkedHashMap<>();
    for (Note note : plan.notes()) {
      String category = note.metadata().categories().stream().findFirst().orElse("");
      String name = category.isEmpty() ? messages.word("index.notes") : category;
      byCategory.computeIfAbsent(name, n -> new ArrayList<>()).add(note);
    }
    byCategory.forEach(
        (name, notes) -> {
          text.append("\n## ").append(line(name)).append("\n\n");
          notes.forEach(
              note ->
                  item(note.metadata().title(), plan.places().note(note), note.excerpt(), text));
        });
    text.append("\n## ").append(messages.word("index.kinds")).append("\n\n");
    for (Page.KindPage page : plan.pages(Page.KindPage.class)) {
      String count = String.valueOf(page.entries().size());
      item(messages.kind(page.kind(), true), page.route(), count, text);
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void item(String title, Route route, String what, StringBuilder text) {
    String escaped = line(title).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
    text.append("- [").append(escaped);
    text.append("](").append(addresses.of(route, "").replace("(", "%28").replace(")", "%29"));
    text.append(')').append(what.isEmpty() ? "" : ": " + line(what)).append('\n');
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
