package io.github.fieldnotes.read.field;

import java.util.Set;

/**
 * Capitalised words at the beginning of tasks, titles and headings that are not names, as in "Need
 * to …", "Docs: …" and "Deep Dive". Collected from real notes; every further word avoids a false
 * owner.
 */
final class NonNames {

  private static final Set<String> WORDS =
      Set.of(
          """
          a ability able about absent access according achieve action actions adapt add adhere
          adr agenda agree ai aim all allow alternatives an and android announcement
          announcements answer any anyone api apologies app appeal apply approach approve are
          arrange as asap ask assign at attempt attend attendees aws back backend background
          backlog based begin belong best board book bring budget bug build but by can cd chair
          change changes chat check ci clarify cli close cloud code collect come commit
          committee communicate company compare complete conclusion conference confirm connect
          cons consequences consider content context continue contribute convert coordinate copy
          could cpc cpu create critical csv data database date day decide decision decisions
          dedicate deep define deliver demo deploy design dev developer developers direct
          discuss discussion dive dns do docs document documentation does donate down draft
          driven due each email end engineering ensure error escalate eta eu evaluate event
          every everybody everyone examples expect explore export extend fail faq feedback
          figure finalize finance find finish fix follow for forget forward foundation framework
          from frontend future fyi ga gather gcp general get getting give go goal goals going
          good gpu group gui guide had hard has have help hope host how hr http https i ide idea
          if imo impact implementation import improve in inc include increase info infra
          infrastructure install intend intro introduce introduction investigate invite involve
          ios is issue issues it item items java javascript join json k8s keep key keynote kpi
          kubernetes launch lead learn learned learning legal lessons let like links list listen
          live location look love lts maintain make management map marketing maybe measure meet
          meeting members merge microservices migrate migration milestone mind minutes mobile
          modern monitor more morning motivation move mr much must mvp my native nb need needs
          new next no nobody none not note notes nothing now of ok okr on one open ops option or
          organize os our outcome overview owner panel part path patterns pc pdf people
          performance phase plan platform please poc point port possibly post pr practical
          practice practices prefer prepare present prior problem process product project
          projects promise propose pros provide ps publish push put python q qa question
          questions ram rc reach read ready redirect reduce refer refuse register regrets relate
          related release remember reminder remove replace reply report request research reset
          resolve resource resources respond response restore return review rework rfc risks
          road roadmap roll rollback room route run sales say scale schedule scope sdk search
          security see seem send server service services session set setup share ship should
          show sig sign similar sla slides slo software solve some someone source speak speaker
          spring sql ssd ssh ssl staff start state status step steps stick still strategy strive
          subject submit subscribe summary support switch sync system systems take talk target
          tbc tbd team tech technical technology tell tend testing tests than thank thanks that
          the their them then there these they things this those time timeline tls to todo
          together tool tools topic track transfer transition translate try tsc turn tv two type
          ui uk un unable under understand unknown up update updates upgrade url us usa use user
          users using ux venue verify version video vm volunteers vote vpn wait want was way
          ways we web website week welcome were what when where which who why wiki willing wip
          wish with work working workshop would write xml yaml you your
          """
              .split("\\s+"));

  private NonNames() {}

  /** Whether a word, in lower case, is in the list. */
  static boolean has(String word) {
    return WORDS.contains(word);
  }
}
