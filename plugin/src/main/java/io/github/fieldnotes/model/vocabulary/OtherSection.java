package io.github.fieldnotes.model.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The headings and lines whose lists hold no annotations, whatever kinds there are. */
public enum OtherSection {
  /** Who was there, who was not, and who did what for the meeting. */
  PEOPLE(
      """
      attendees, attendee, attendance, attending, in attendance, present, members, members present,
      members in attendance, also present, participants, participating, regrets, absent, absentees,
      apologies, not present, invited, invitees, guests, observers, visitors, non-members,
      roll call, who was there, who, facilitator, facilitators, chair, chairs, scribe, scribes,
      note taker, note takers, notetaker, note-taker,
      teilnehmer, teilnehmende, teilnehmerinnen, anwesend, anwesende, abwesend, abwesende,
      entschuldigt, gäste,
      présents, présent, absents, excusés, participantes, invités,
      出席者, 参加者, 欠席者
      """),

  /** What was to be talked about, and lists that are gone through. */
  AGENDA(
      """
      agenda, agenda items, agenda topics, proposed agenda, today's agenda, meeting agenda,
      agenda for today, topics, topics for discussion, discussion topics, discussion items,
      items for discussion, triage, issue triage, bug triage, pr triage,
      tagesordnung, tagesordnungspunkte, themen,
      ordre du jour,
      議題, アジェンダ
      """),

  /** What was said, and the reasons for it. */
  NOTES(
      """
      notes, meeting notes, minutes, discussion, discussions, discussion notes, announcements,
      updates, background, context, decision drivers, considered options, options considered,
      protokoll, diskussion, compte rendu, 議事録, 議事
      """);

  private static final Map<String, OtherSection> BY_WORDS =
      Arrays.stream(values())
          .flatMap(section -> section.words.stream().map(words -> Map.entry(words, section)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final List<String> words;

  /** Takes words separated by commas. */
  OtherSection(String words) {
    this.words = List.of(words.strip().split("\\s*,\\s*"));
  }

  /** The section that these words head, in lower case; empty if they head none of them. */
  public static Optional<OtherSection> of(String words) {
    return Optional.ofNullable(BY_WORDS.get(words));
  }

  /** The words of all of them, in lower case. */
  public static Set<String> allWords() {
    return BY_WORDS.keySet();
  }
}
