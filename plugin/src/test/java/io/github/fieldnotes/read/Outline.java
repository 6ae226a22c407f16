package io.github.fieldnotes.read;

import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Markup;
import io.github.fieldnotes.model.Metadata;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteDate;
import io.github.fieldnotes.model.Relation;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.model.vocabulary.Extent;
import io.github.fieldnotes.model.vocabulary.Kind;
import io.github.fieldnotes.model.vocabulary.RuleName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was read, as lines of text: the form in which the spec documents say what is expected. */
final class Outline {

  private Outline() {}

  static List<String> of(Note note, List<Diagnostic> diagnostics) {
    List<String> lines = new ArrayList<>();
    Metadata metadata = note.metadata();
    lines.add("title: " + metadata.title());
    metadata.date().ifPresent(date -> lines.add("date: " + date + range(date)));
    words(lines, "categories", metadata.categories());
    words(lines, "tags", metadata.tags());
    words(lines, "authors", metadata.authors());
    metadata.image().ifPresent(image -> lines.add("image: " + target(image)));
    if (metadata.draft()) {
      lines.add("draft: yes");
    }
    metadata
        .migration()
        .oldAddresses()
        .forEach(old -> lines.add("old: " + old.path() + at(old.place())));
    metadata.migration().unused().forEach(key -> lines.add("unused: " + key.name()));
    lines.add("excerpt: " + note.excerpt());
    note.headings()
        .forEach(h -> lines.add("heading: " + h.level() + " #" + h.id() + " " + h.text()));
    note.links()
        .forEach(
            link ->
                lines.add(
                    "link: " + link.text() + " -> " + target(link.target()) + at(link.place())));
    note.people()
        .forEach(p -> lines.add("person: " + p.name() + " = " + String.join(" | ", p.aliases())));
    note.annotations().stream()
        .map(Annotation::kind)
        .distinct()
        .forEach(kind -> lines.add(kind(kind)));
    note.annotations().forEach(annotation -> lines.add(annotation(annotation)));
    note.nearMisses()
        .forEach(
            miss ->
                lines.add(
                    "near: " + miss.text() + at(miss.place()) + " " + code(miss.reason().name())));
    diagnostics.forEach(
        d ->
            lines.add(
                "problem: "
                    + d.place()
                    + " "
                    + d.problem().severity().name().toLowerCase(Locale.ROOT)
                    + " "
                    + d.problem().code()));
    return lines.stream().map(String::strip).toList();
  }

  static String html(Note note) {
    return note.body().markup().pieces().stream().map(Outline::piece).collect(Collectors.joining());
  }

  private static void words(List<String> lines, String key, List<String> words) {
    if (!words.isEmpty()) {
      lines.add(key + ": " + String.join(" | ", words));
    }
  }

  private static String range(NoteDate date) {
    return date.isRange() ? " to " + date.last() : "";
  }

  private static String at(io.github.fieldnotes.diag.Location place) {
    return " @" + place.line() + ":" + place.column();
  }

  private static String kind(Kind kind) {
    String colour = kind.colour().isEmpty() ? "" : " " + kind.colour();
    String hidden = kind.hidden() ? " hidden" : "";
    return "kind: " + kind.id() + " = " + kind.name() + " | " + kind.plural() + colour + hidden;
  }

  private static String annotation(Annotation a) {
    StringBuilder line = new StringBuilder("annotation: ");
    line.append(a.kind().id()).append(" [").append(a.label()).append("] \"").append(a.title());
    line.append("\"").append(at(a.place()));
    line.append(" lines ").append(a.extent().firstLine()).append("-").append(a.extent().lastLine());
    a.position().date().ifPresent(date -> line.append(" on ").append(date));
    if (!a.section().isEmpty()) {
      line.append(" in \"").append(a.section()).append("\"");
    }
    if (a.rule() != RuleName.HEADING_LABEL) {
      line.append(" by ").append(a.rule().code());
    }
    a.link().ifPresent(link -> line.append(" link ").append(target(link)));
    a.fields().forEach(f -> line.append(" ").append(f.name()).append("=").append(f.value()));
    a.relations().forEach(relation -> line.append(" ").append(relation(relation)));
    if (a.extent().scope() == Extent.Scope.BLOCK && !a.excerpt().isEmpty()) {
      line.append(" says \"").append(a.excerpt()).append("\"");
    }
    return line.toString();
  }

  private static String relation(Relation relation) {
    return code(relation.type().name())
        + "->"
        + relation.target().map(Outline::target).orElse("number " + relation.number());
  }

  private static String code(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String target(Target target) {
    if (target instanceof Target.ToNote note) {
      return "note:" + note.note() + (note.anchor().isEmpty() ? "" : "#" + note.anchor());
    }
    if (target instanceof Target.ToMedia media) {
      return "media:" + media.path() + media.suffix();
    }
    if (target instanceof Target.ToFolder folder) {
      return "folder:" + folder.path();
    }
    return target instanceof Target.ToWeb web
        ? web.address()
        : "dangling:" + ((Target.Dangling) target).written();
  }

  private static String piece(Markup.Piece piece) {
    if (piece instanceof Markup.Html html) {
      return html.html();
    }
    if (piece instanceof Markup.Address address) {
      return target(address.target()).replace("&", "&amp;").replace("\"", "&quot;");
    }
    if (piece instanceof Markup.Word word) {
      return "{" + word.key() + "}";
    }
    if (piece instanceof Markup.Drawing drawing) {
      String name = drawing.name().isEmpty() ? "" : " " + drawing.name();
      return "{" + code(drawing.way().name()) + name + drawing.svg() + "}";
    }
    if (piece instanceof Markup.Formula formula) {
      return "{formula " + formula.tex() + "}";
    }
    if (piece instanceof Markup.Begin begin) {
      return "{begin " + begin.annotation() + "}";
    }
    if (piece instanceof Markup.Block block) {
      String others = block.classes().isEmpty() ? "" : " " + block.classes();
      return " {block " + block.annotation() + others + "}";
    }
    if (piece instanceof Markup.Embed embed) {
      return "{embed " + target(embed.part()) + "}";
    }
    return piece instanceof Markup.Label label
        ? "{label " + label.annotation() + "}"
        : "{end " + ((Markup.End) piece).annotation() + "}";
  }
}
