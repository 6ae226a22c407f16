package io.github.fieldnotes.render.page;

import io.github.fieldnotes.model.ActionState;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteDate;
import io.github.fieldnotes.plan.Page;
import io.github.fieldnotes.plan.Page.Entry;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.render.content.Project;
import io.github.fieldnotes.render.theme.Messages;
import io.github.fieldnotes.render.view.KindViews.ActionView;
import io.github.fieldnotes.render.view.KindViews.ActionsView;
import io.github.fieldnotes.render.view.KindViews.HeadView;
import io.github.fieldnotes.render.view.KindViews.OwnerView;
import io.github.fieldnotes.render.view.Views.LinkView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Makes the view of the page of actions. */
public final class ActionViewFactory {

  private final ViewParts common;
  private final Messages messages;
  private final Optional<NoteDate> day;

  /**
   * Makes the view with ages up to a day.
   *
   * @param day empty for no ages
   */
  public ActionViewFactory(ViewParts common, Optional<NoteDate> day) {
    this.common = common;
    this.messages = common.messages();
    this.day = day;
  }

  /** The day up to which ages are counted: the project's, or else that of the newest note. */
  public static Optional<NoteDate> day(List<Note> notes, Project project) {
    return project
        .day()
        .map(NoteDate::of)
        .or(
            () ->
                notes.stream()
                    .flatMap(note -> note.metadata().date().stream())
                    .max(Comparator.naturalOrder()));
  }

  /** The actions on a page, by owner; one with several owners stands with each of them. */
  public ActionsView actions(Page.KindPage page, HeadView head) {
    Map<String, List<Entry>> byOwner =
        new TreeMap<>(Comparator.comparing((String name) -> name.toLowerCase(Locale.ROOT)));
    List<Entry> nobodys = new ArrayList<>();
    page.shown().forEach(entry -> sort(entry, byOwner, nobodys));
    List<OwnerView> owners = new ArrayList<>();
    byOwner.forEach(
        (name, entries) ->
            owners.add(owner(common.person(name, page.route()), entries, page.route())));
    if (!nobodys.isEmpty()) {
      LinkView nobody = new LinkView(messages.word("actions.nobody"), "");
      owners.add(owner(nobody, nobodys, page.route()));
    }
    return new ActionsView(head, owners);
  }

  private void sort(Entry entry, Map<String, List<Entry>> byOwner, List<Entry> nobodys) {
    Set<String> owners = new HashSet<>();
    for (String owner : entry.annotation().values(Field.OWNER)) {
      String name = common.personName(owner);
      if (owners.add(name)) {
        byOwner.computeIfAbsent(name, n -> new ArrayList<>()).add(entry);
      }
    }
    if (owners.isEmpty()) {
      nobodys.add(entry);
    }
  }

  /** How many actions are in each state, and the day up to which their age is counted. */
  public String summary(Page.KindPage page) {
    List<String> counts = new ArrayList<>();
    counts.add(messages.count("actions.open", count(page, ActionState::isOpen)));
    counts.add(messages.count("actions.done", count(page, ActionState.DONE::equals)));
    int cancelled = count(page, ActionState.CANCELLED::equals);
    if (cancelled > 0) {
      counts.add(messages.count("actions.cancelled", cancelled));
    }
    String summary = messages.list(counts);
    boolean aged = day.isPresent() && page.shown().stream().anyMatch(ActionViewFactory::isDated);
    return aged ? messages.phrase("actions.as-of", summary, messages.date(day).text()) : summary;
  }

  private static int count(Page.KindPage page, Predicate<ActionState> state) {
    return (int)
        page.entries().stream().map(Entry::annotation).map(ActionState::of).filter(state).count();
  }

  private static boolean isDated(Entry entry) {
    return entry.date().isPresent();
  }

  private OwnerView owner(LinkView owner, List<Entry> entries, Route from) {
    List<ActionView> open = actions(entries, ActionState::isOpen, from);
    List<ActionView> done = actions(entries, ActionState.DONE::equals, from);
    List<ActionView> cancelled = actions(entries, ActionState.CANCELLED::equals, from);
    return new OwnerView(
        owner,
        open,
        done,
        messages.count("actions.done", done.size()),
        cancelled,
        messages.count("actions.cancelled", cancelled.size()));
  }

  private List<ActionView> actions(
      List<Entry> entries, Predicate<ActionState> isMeant, Route from) {
    return entries.stream()
        .filter(entry -> isMeant.test(ActionState.of(entry.annotation())))
        .map(entry -> action(entry, from))
        .toList();
  }

  private ActionView action(Entry entry, Route from) {
    Optional<Age> age = entry.date().flatMap(date -> day.map(now -> Age.between(date, now)));
    boolean underWay = ActionState.of(entry.annotation()) == ActionState.UNDER_WAY;
    return new ActionView(
        entry.annotation().place().toString(),
        entry.annotation().title(),
        common.place(entry, from),
        age.map(Age::days).orElse(-1),
        age.map(known -> messages.count(known.unit(), known.count())).orElse(""),
        entry.annotation().value(Field.DUE),
        underWay ? messages.word("task.under-way") : "");
  }
}
