package io.github.fieldnotes.render.page;

import io.github.fieldnotes.model.ActionState;
import io.github.fieldnotes.model.Field;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteDate;
import io.github.fieldnotes.plan.ActionAge;
import io.github.fieldnotes.plan.Page;
import io.github.fieldnotes.plan.Page.Entry;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.render.content.Project;
import io.github.fieldnotes.render.theme.Messages;
import io.github.fieldnotes.render.view.KindViews.ActionGroupView;
import io.github.fieldnotes.render.view.KindViews.ActionView;
import io.github.fieldnotes.render.view.KindViews.ActionsView;
import io.github.fieldnotes.render.view.KindViews.HeadView;
import io.github.fieldnotes.render.view.KindViews.OwnerView;
import io.github.fieldnotes.render.view.Views.LinkView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes the view of the page of actions. */
public final class ActionViewFactory {

  private final ViewParts common;
  private final Messages messages;
  private final Optional<NoteDate> day;
  private final Optional<LocalDate> build;

  /**
   * Makes the view with ages up to a day.
   *
   * @param day empty for no ages
   * @param build the day of the build, by which actions are overdue; empty for that of the newest
   *     action
   */
  public ActionViewFactory(ViewParts common, Optional<NoteDate> day, Optional<LocalDate> build) {
    this.build = build;
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

  /**
   * The actions on a page, by urgency and then by owner; one with several owners stands with each
   * of them.
   */
  public ActionsView actions(Page.KindPage page, HeadView head) {
    ActionAge.Days days = ActionAge.Days.of(build, page.entries());
    Map<ActionAge, Integer> counts = counts(page, days);
    Map<ActionAge, List<Entry>> byAge = new EnumMap<>(ActionAge.class);
    page.shown()
        .forEach(entry -> byAge.computeIfAbsent(days.of(entry), a -> new ArrayList<>()).add(entry));
    List<ActionGroupView> groups = new ArrayList<>();
    byAge.forEach(
        (age, entries) ->
            groups.add(
                new ActionGroupView(
                    age.code(),
                    counted(age, counts.get(age)),
                    !age.isOpen(),
                    owners(entries, page.route()))));
    return new ActionsView(head, groups);
  }

  private List<OwnerView> owners(List<Entry> entries, Route from) {
    Map<String, List<Entry>> byOwner =
        new TreeMap<>(Comparator.comparing((String name) -> name.toLowerCase(Locale.ROOT)));
    List<Entry> nobodys = new ArrayList<>();
    entries.forEach(entry -> sort(entry, byOwner, nobodys));
    List<OwnerView> owners = new ArrayList<>();
    byOwner.forEach((name, own) -> owners.add(owner(common.person(name, from), own, from)));
    if (!nobodys.isEmpty()) {
      LinkView nobody = new LinkView(messages.word("actions.nobody"), "");
      owners.add(owner(nobody, nobodys, from));
    }
    return owners;
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
    Map<ActionAge, Integer> by = counts(page, ActionAge.Days.of(build, page.entries()));
    int open =
        by.entrySet().stream()
            .filter(one -> one.getKey().isOpen())
            .mapToInt(Map.Entry::getValue)
            .sum();
    List<String> counts = new ArrayList<>();
    counts.add(messages.count("actions.open", open));
    for (ActionAge age : List.of(ActionAge.OVERDUE, ActionAge.STALE)) {
      if (by.containsKey(age)) {
        counts.add(counted(age, by.get(age)));
      }
    }
    counts.add(counted(ActionAge.DONE, by.getOrDefault(ActionAge.DONE, 0)));
    if (by.containsKey(ActionAge.CANCELLED)) {
      counts.add(counted(ActionAge.CANCELLED, by.get(ActionAge.CANCELLED)));
    }
    String summary = messages.list(counts);
    boolean aged = day.isPresent() && page.shown().stream().anyMatch(ActionViewFactory::isDated);
    return aged ? messages.phrase("actions.as-of", summary, messages.date(day).text()) : summary;
  }

  private static Map<ActionAge, Integer> counts(Page.KindPage page, ActionAge.Days days) {
    Map<ActionAge, Integer> counts = new EnumMap<>(ActionAge.class);
    page.entries().forEach(entry -> counts.merge(days.of(entry), 1, Integer::sum));
    return counts;
  }

  private String counted(ActionAge age, int count) {
    String key =
        switch (age) {
          case OVERDUE -> "actions.overdue";
          case RECENT -> "actions.recent";
          case STALE -> "actions.stale";
          case DONE -> "actions.done";
          case CANCELLED -> "actions.cancelled";
        };
    return messages.count(key, count);
  }

  private static boolean isDated(Entry entry) {
    return entry.date().isPresent();
  }

  private OwnerView owner(LinkView owner, List<Entry> entries, Route from) {
    return new OwnerView(owner, entries.stream().map(entry -> action(entry, from)).toList());
  }

  private ActionView action(Entry entry, Route from) {
    Entry first = entry.earlier().isEmpty() ? entry : entry.earlier().get(0);
    Optional<Age> age = first.date().flatMap(date -> day.map(now -> Age.between(date, now)));
    boolean underWay = ActionState.of(entry.annotation()) == ActionState.UNDER_WAY;
    return new ActionView(
        entry.annotation().place().toString(),
        entry.annotation().title(),
        common.place(entry, from),
        age.map(Age::days).orElse(-1),
        age.map(known -> messages.count(known.unit(), known.count())).orElse(""),
        entry.annotation().value(Field.DUE),
        underWay ? messages.word("task.under-way") : "",
        entry.earlier().isEmpty() ? "" : messages.count("actions.carried", entry.earlier().size()),
        first == entry ? new LinkView("", "") : since(first, from));
  }

  private LinkView since(Entry first, Route from) {
    String date = messages.date(first.date()).text();
    return new LinkView(messages.phrase("actions.since", date), common.place(first, from).url());
  }
}
