package io.github.fieldnotes.read.config;

import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.diag.ProblemText;
import io.github.fieldnotes.model.vocabulary.BuiltInKind;
import io.github.fieldnotes.model.vocabulary.DecisionStatus;
import io.github.fieldnotes.read.key.Key;
import io.github.fieldnotes.read.key.Keys;
import io.github.fieldnotes.read.key.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The keys of {@code fieldnotes.yml}, which are also the elements in the POM. */
public final class ConfigurationKeys {

  /** The keys of a kind. */
  static final class OfKind {

    /** Small letters and digits of any script, in words joined by hyphens. */
    private static final Shape.Text IDS =
        new Shape.Text(
            "^(?!.*[\\p{Lu}\\p{Lt}])\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:-[\\p{L}\\p{M}\\p{N}]+)*$",
            "small letters and digits, in words joined by hyphens");

    static final Key ID =
        Key.of("id", IDS, "The id of the kind: that of a built-in kind, or a new one.")
            .needed()
            .example("retro");

    static final Key NAME =
        Key.of("name", Shape.ANY_TEXT, "The name of one annotation. By default made from the id.")
            .example("Retrospective");

    static final Key PLURAL =
        Key.of("plural", Shape.ANY_TEXT, "The name of several. By default made from the name.")
            .example("Retrospectives");

    static final Key LABELS =
        Key.of(
                "labels",
                Shape.ANY_WORDS,
                "Words before a title that mark an annotation, as in \"Look back: …\". They are"
                    + " added to those of a built-in kind; for a new kind the default is its name.")
            .example("look back");

    static final Key SECTIONS =
        Key.of(
                "sections",
                Shape.ANY_WORDS,
                "Headings whose list items are annotations of the kind.")
            .example("went well");

    static final Key COLOUR =
        Key.of(
                "colour",
                CssColours.SHAPE,
                "The colour of the kind on pages: a name, or digits in quotes, because in YAML a"
                    + " bare # begins a comment.")
            .example("#7a3e9d");

    static final Key HIDDEN =
        Key.of(
            "hidden",
            new Shape.Flag(),
            "Whether annotations are marked in their notes without having a page of their own.");

    static final Key OFF =
        Key.of(
            "off",
            new Shape.Flag(),
            "Whether the kind is switched off, so that its labels are ordinary words.");

    static final Keys ALL = Keys.of(NAME, PLURAL, LABELS, SECTIONS, COLOUR, HIDDEN, OFF);

    static final Keys BUILT_IN =
        new Keys(Arrays.stream(BuiltInKind.values()).map(OfKind::builtIn).toList());

    private OfKind() {}

    private static Key builtIn(BuiltInKind kind) {
      String what =
          switch (kind) {
            case TALK -> "what was presented";
            case THEME -> "what several talks or sections are about";
            case DECISION -> "what was decided";
            case ACTION -> "what is to be done";
            case QUESTION -> "what is asked";
            case IDEA -> "what could be done";
            case LEARNING -> "what somebody learned";
            case RISK -> "what could go wrong";
            case QUOTE -> "what somebody said";
            case TERM -> "what a word means";
            case RESOURCE -> "what can be read elsewhere";
          };
      String description = "Changes the built-in kind " + kind.id() + ": " + what + ".";
      return Key.of(kind.id(), new Shape.Fields(ALL), description);
    }

    /** Whether a text can be the id of a kind. */
    static boolean isId(String text) {
      return IDS.has(text);
    }
  }

  /** The keys of a place rule. */
  static final class OfPlace {

    static final Shape.Text PATTERNS =
        new Shape.Text("^(?!%)[\\s\\S]*$", "an Ant pattern such as conf/**");

    static final Shape.Choice LEVELS =
        new Shape.Choice(List.of("1", "2", "3", "4", "5", "6", "bold"), false);

    static final Key PATTERN =
        Key.of(
                "pattern",
                PATTERNS,
                "An Ant pattern of notes, relative to the notes folder: * is any part of a name,"
                    + " ** any folders.")
            .needed()
            .example("conf/**");

    static final Key HEADINGS =
        Key.of(
            "headings",
            LEVELS,
            "The level of the headings that have the kind, or bold for titles in bold. Without it"
                + " each note as a whole has the kind.");

    static final Key KIND =
        Key.of(
                "kind",
                new Shape.Choice(builtInKinds(), true),
                "The id of the kind: a built-in one, or one that is declared under kinds.")
            .needed()
            .example("talk");

    static final Keys ALL = Keys.of(PATTERN, HEADINGS, KIND);

    private OfPlace() {}
  }

  /** The keys of a person. */
  static final class OfPerson {

    static final Key NAME =
        Key.of("name", Shape.ANY_TEXT, "The name that pages show.").needed().example("Ana Example");

    static final Key ALIASES =
        Key.of("aliases", Shape.ANY_WORDS, "Other spellings of the name in notes.").example("@ana");

    static final Keys ALL = Keys.of(NAME, ALIASES);

    private OfPerson() {}
  }

  static final Key KINDS =
      Key.of(
          "kinds",
          new Shape.ById(OfKind.ID, OfKind.BUILT_IN, OfKind.ALL),
          "New kinds of annotations and changes to the built-in ones, by id. Write off to switch a"
              + " kind off.");

  static final Key PLACE =
      Key.of(
          "place",
          new Shape.ListOfFields(OfPlace.ALL),
          "Rules that give notes, or headings in them, a kind because of their path. The first that"
              + " matches counts.");

  static final Key PEOPLE =
      Key.of(
          "people",
          new Shape.ListOfFields(OfPerson.ALL),
          "People whose names have several spellings.");

  static final Shape.Choice SEVERITIES =
      new Shape.Choice(List.of("error", "warning", "info", "off"), false, false);

  static final Keys CODES =
      new Keys(Arrays.stream(Problem.values()).map(ConfigurationKeys::code).toList());

  static final Key PROBLEMS =
      Key.of(
          "problems",
          new Shape.Fields(CODES),
          "The severity of problems, by code. Problems about safety can be lowered only in the"
              + " POM.");

  /** A letter first, because that is where a status is looked up. */
  static final Shape.Words STATUS_WORDS =
      new Shape.Words("^\\p{L}[\\s\\S]*$", "a word that begins with a letter");

  static final Shape.Words STATUS_HEADINGS =
      new Shape.Words("^[\\s\\S]*\\p{L}[\\s\\S]*$", "a heading with letters");

  static final Keys STATUS_CODES =
      new Keys(Arrays.stream(DecisionStatus.values()).map(ConfigurationKeys::status).toList());

  static final Key STATUSES =
      Key.of(
          "statuses",
          new Shape.Fields(STATUS_CODES),
          "Words for the statuses of decision records, in addition to those that are built in.");

  static final Key HEADINGS =
      Key.of(
              "statusHeadings",
              STATUS_HEADINGS,
              "Headings, or keys in front matter, above the status of a decision record, in"
                  + " addition to those that are built in.")
          .example("outcome");

  /** The keys at the top. */
  public static final Keys ALL = Keys.of(KINDS, PLACE, PEOPLE, PROBLEMS, STATUSES, HEADINGS);

  private ConfigurationKeys() {}

  private static Key code(Problem problem) {
    String word = problem.severity().name().toLowerCase(Locale.ROOT);
    return Key.of(
        problem.code(),
        SEVERITIES,
        sentence(ProblemText.of(problem).message()) + " By default: " + word + ".");
  }

  private static Key status(DecisionStatus status) {
    String meaning =
        switch (status) {
          case PROPOSED -> "is not in force, but may come into force";
          case ACCEPTED -> "is in force";
          case REJECTED -> "will not come into force";
          case DEPRECATED -> "is no longer in force and has no successor";
          case SUPERSEDED -> "is no longer in force, because another one replaces it";
        };
    return Key.of(status.code(), STATUS_WORDS, "Words for a decision that " + meaning + ".");
  }

  private static String sentence(String message) {
    return message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) + ".";
  }

  private static List<String> builtInKinds() {
    return Arrays.stream(BuiltInKind.values()).map(BuiltInKind::id).toList();
  }
}
