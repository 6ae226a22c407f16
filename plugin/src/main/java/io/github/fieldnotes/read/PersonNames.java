package io.github.fieldnotes.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells names of people from words, and several in one text from each other. */
final class PersonNames {

  private static final String WORD =
      "(?:(?:Mc|Mac|O'|O’|D'|L')?\\p{Lu}[\\p{L}\\p{M}'’.-]*|van|von|de|der|den|del|della|di|da|dos|du|la|le|bin|ibn|al|el|ter|ten|zu|st\\.)";
  private static final Pattern FULL =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:\\s+" + WORD + "){1,4}");
  private static final Pattern SINGLE =
      Pattern.compile("\\p{Lu}[\\p{Ll}\\p{M}'’-]+(?:\\s\\p{Lu}\\.?)?");
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,3}|\\p{Lu}[\\p{Ll}]\\p{Lu}");
  private static final Pattern HANDLE = Pattern.compile("@[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*");
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*(?:[,;&+/|]|\\s(?:and|und|et|y)\\s)\\s*(?:and\\s+)?");
  private static final Pattern AFFILIATION =
      Pattern.compile(
          "\\s*\\([^()]*\\)|\\s+(?:@\\s|at\\s|from\\s|of\\s|[-–—]\\s).*$|\\s+@[A-Z].*$");

  /** Capitalised words of titles, headings and tasks, which no name has. */
  private static final Set<String> NO_NAMES =
      Set.copyOf(
          Arrays.asList(
              ("a about action add agenda all an and announcement announcements any anyone api app are as ask"
                      + " at back background based best board book bug build but by can chair check ci cloud"
                      + " code committee company conclusion conference consequences content context continue"
                      + " copy could create critical data day decide decision deep demo deploy design"
                      + " dev developer developers discuss discussion dive do docs document documentation"
                      + " does driven due each email end engineering error event every everybody"
                      + " everyone  examples feedback find finish  fix follow for foundation"
                      + " framework from future general get getting go going good group guide had hard"
                      + " has have help how i idea if impact implementation in inc info infra"
                      + " infrastructure install intro introduction investigate is issue issues it"
                      + " item items java javascript keep key keynote kubernetes  lead learn"
                      + " learned learning lessons let links list live look make management maybe"
                      + " meeting members merge microservices migration milestone minutes modern"
                      + " monitor more move much must my native need needs new next no nobody"
                      + " none not note notes nothing now of ok on one open ops option or organize "
                      + " our outcome overview owner panel part patterns people performance phase"
                      + " plan platform please post practice practices pr practical prepare present"
                      + " problem process product project projects propose publish python q question"
                      + " questions read ready release remember reminder remove report request research"
                      + " resource resources review roadmap run schedule security see send server"
                      + " service services session set setup share should sig slides software some"
                      + " someone source speaker spring staff start state status step still strategy"
                      + " summary support system systems take talk tbd team tech technical technology "
                      + " testing tests than that the their them then there these they things this"
                      + " those time to todo together tool tools topic track try tsc two type under"
                      + " up update updates upgrade us use user users using version video want was way"
                      + " ways we web website week welcome were what when where which who why wiki"
                      + " with work working workshop would write you your cpc nobody tbc unknown ability able absent access according achieve action actions adapt add adhere agree ai aim allow alternatives android answer api apologies appeal apply approach approve arrange assign attempt attend attendees aws backend background backlog begin belong bring budget cd change changes chat ci clarify cli close collect come commit communicate compare complete confirm connect cons consider context contribute convert coordinate database date decisions dedicate define deliver direct donate down draft email ensure escalate eta evaluate everyone expect explore export extend fail figure finalize finance forget forward frontend fyi gather gcp give goal goals gui guide hope host hr http https imo import improve include increase intend introduce invite involve ios it join json k8s launch legal like listen location love maintain make map marketing measure meet migrate mind mobile morning motivation nb note open path point port possibly prefer present prior promise propose pros provide ps publish push put qa reach redirect reduce refer refuse register regrets relate related replace reply reset resolve respond response restore return rework risks road roll rollback room route sales say scale scope search seem set ship show sign similar solve speak sql steps stick strive subject submit subscribe switch sync talk target tell tend thank thanks timeline todo track transfer transition translate turn ui unable understand unknown url ux venue verify volunteers vote wait welcome when willing wip wish write xml yaml")
                  .split(" ")));

  private static final Pattern NO_PERSON =
      Pattern.compile(
          "(?i).*\\b(?:inc|ltd|llc|gmbh|corp|labs|university|foundation|engineer|developer"
              + "|architect|manager|director|ceo|cto|cfo|founder|co-founder|lead|head|vp|senior"
              + "|principal|professor|company|team|institute|group|advocate)\\b.*");

  private PersonNames() {}

  /** Whether a text is {@code First Last}, with up to five words. */
  static boolean isFullName(String text) {
    return FULL.matcher(text).matches() && isNoOtherWord(text.split("\\s")[0]);
  }

  /** Whether a text is {@code First Last}, and no word of it is one of titles and tasks. */
  static boolean isNothingElse(String text) {
    return FULL.matcher(text).matches() && isNoOtherWord(text);
  }

  /** Whether a text can be a name alone: a capitalised word that is none of tasks. */
  static boolean isFirstName(String text) {
    return SINGLE.matcher(text).matches() && isNoOtherWord(text);
  }

  /** Whether a text is {@code @handle}. */
  static boolean isHandle(String text) {
    return HANDLE.matcher(text).matches();
  }

  /** Whether a text can be the initials of a name: {@code AB}. */
  static boolean isInitials(String text) {
    return INITIALS.matcher(text).matches() && isNoOtherWord(text);
  }

  /** Whether a text names one person in any of these ways. */
  static boolean isPerson(String text) {
    return isHandle(text) || isFullName(text) || isFirstName(text) || isInitials(text);
  }

  /**
   * The people that a text lists, such as {@code Ana Example (Acme) & @ben}. What stands in
   * brackets or behind a comma and is no name is where they are from, and is left out; a text in
   * which no name is known is as many as it has parts.
   */
  static List<String> split(String text) {
    List<String> parts =
        Arrays.stream(SEPARATOR.split(AFFILIATION.matcher(text).replaceAll("")))
            .map(part -> part.strip().replaceAll("^[\"'*_]+|[\"'*_.]+$", ""))
            .filter(part -> !part.isEmpty())
            .toList();
    boolean anyFull = parts.stream().anyMatch(part -> isFullName(part) || isHandle(part));
    List<String> people = new ArrayList<>();
    for (String part : parts) {
      boolean taken = anyFull ? isFullName(part) || isHandle(part) : isPerson(part);
      if (taken && !NO_PERSON.matcher(part).matches()) {
        people.add(part);
      }
    }
    return people.isEmpty() ? parts : List.copyOf(people);
  }

  private static boolean isNoOtherWord(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[\\s.]+"))
        .noneMatch(NO_NAMES::contains);
  }
}
