package io.github.fieldnotes.render.page;

import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteDate;
import io.github.fieldnotes.model.Relation;
import io.github.fieldnotes.model.vocabulary.DecisionStatus;
import io.github.fieldnotes.plan.DecisionLog;
import io.github.fieldnotes.plan.DecisionLog.Decision;
import io.github.fieldnotes.plan.Page;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.render.theme.Messages;
import io.github.fieldnotes.render.view.KindViews.DecisionView;
import io.github.fieldnotes.render.view.KindViews.DecisionsView;
import io.github.fieldnotes.render.view.KindViews.HeadView;
import io.github.fieldnotes.render.view.KindViews.TieView;
import io.github.fieldnotes.render.view.NoteViews.ChainView;
import io.github.fieldnotes.render.view.Views.DateView;
import io.github.fieldnotes.render.view.Views.LinkView;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes the views of the decision log, and of a record's own chain. */
public final class DecisionViewFactory {

  private final ViewParts common;
  private final Messages messages;
  private final DecisionLog log;

  /** Makes views of the decisions in a log. */
  public DecisionViewFactory(ViewParts common, DecisionLog log) {
    this.common = common;
    this.messages = common.messages();
    this.log = log;
  }

  public DecisionsView decisions(Page.KindPage page, HeadView head) {
    List<DecisionView> decisions =
        log.decisions().stream().map(decision -> view(decision, page.route())).toList();
    return new DecisionsView(
        head,
        decisions.stream().anyMatch(decision -> !decision.number().isEmpty()),
        decisions.stream().anyMatch(decision -> !decision.deciders().isEmpty()),
        decisions);
  }

  /** The record that a note is. */
  Optional<DecisionView> of(Note note, Route from) {
    return log.record(note.file()).map(decision -> view(decision, from));
  }

  /** The chain in which a note's record stands; empty for one that stands alone. */
  List<ChainView> chain(Note note, Route from) {
    List<Decision> chain = log.record(note.file()).map(log::chain).orElse(List.of());
    return chain.size() < 2
        ? List.of()
        : chain.stream()
            .map(
                decision ->
                    new ChainView(
                        numbered(decision),
                        common.link(decision.note(), from).url(),
                        statusId(decision.status()),
                        status(decision.status()),
                        decision.note() == note))
            .toList();
  }

  private DecisionView view(Decision decision, Route from) {
    String text = decision.annotation().value(Field.STATUS);
    Optional<DecisionStatus> status = decision.status();
    boolean said = decision.isRecord() || status.isPresent() || !text.isEmpty();
    boolean says = !text.equalsIgnoreCase(status(status)) && !text.isEmpty();
    return new DecisionView(
        decision.number(),
        decision.annotation().title(),
        common.place(new Page.Entry(decision.note(), decision.annotation()), from),
        said ? statusId(status) : "",
        status(status),
        says ? text : "",
        date(decision),
        common.people(decision.annotation(), Field.DECIDERS, from),
        status.filter(s -> s == DecisionStatus.SUPERSEDED).isPresent(),
        decision.ties().stream().map(tie -> tie(tie, from)).toList());
  }

  private TieView tie(DecisionLog.Tie tie, Route from) {
    String word = messages.word("tie." + tie.type().code());
    LinkView other =
        tie.other()
            .flatMap(log::record)
            .map(record -> new LinkView(numbered(record), common.link(record.note(), from).url()))
            .orElseGet(() -> unknown(tie.said(), from));
    return new TieView(word, other);
  }

  private LinkView unknown(Relation said, Route from) {
    String url = said.target().map(target -> common.markup().address(target, from)).orElse("");
    return new LinkView(said.written(), url);
  }

  private static String numbered(Decision decision) {
    String title = decision.annotation().title();
    return decision.number().isEmpty() ? title : decision.number() + ". " + title;
  }

  private DateView date(Decision decision) {
    Optional<NoteDate> own = Optional.empty();
    try {
      own = Optional.of(NoteDate.of(LocalDate.parse(decision.annotation().value("date"))));
    } catch (DateTimeException e) {
      // Not written in digits, or not at all: the note's own date was read from the same place.
    }
    return messages.date(own.or(() -> decision.note().metadata().date()));
  }

  private static String statusId(Optional<DecisionStatus> status) {
    return status.map(DecisionStatus::code).orElse("none");
  }

  private String status(Optional<DecisionStatus> status) {
    return messages.word("status." + statusId(status));
  }
}
