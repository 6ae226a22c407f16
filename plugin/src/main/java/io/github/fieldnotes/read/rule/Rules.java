package io.github.fieldnotes.read.rule;

import io.github.fieldnotes.model.vocabulary.PlaceRule;
import io.github.fieldnotes.model.vocabulary.Vocabulary;
import io.github.fieldnotes.read.folder.NotesFolders;
import io.github.fieldnotes.read.frontmatter.FrontMatter;
import io.github.fieldnotes.read.note.NoteFindings;
import io.github.fieldnotes.read.word.BlockLabelReader;
import io.github.fieldnotes.read.word.EndLabelReader;
import io.github.fieldnotes.read.word.LabelReader;
import io.github.fieldnotes.read.word.LabelStarts;
import io.github.fieldnotes.read.word.SectionWords;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.util.List;

/**
 * All rules, strongest first: rules for blocks and rules for whole notes. Immutable; one instance
 * serves all notes and threads.
 *
 * @param lines turns labelled lines into blocks
 * @param blocks the rules for single blocks
 * @param tables the rule for tables
 * @param words the words of headings that describe lists
 * @param starts looks at the beginnings of blocks
 * @param notes the rules for whole notes
 * @param vocabulary the declared kinds
 */
public record Rules(
    LabelLines lines,
    List<AnnotationRule> blocks,
    ActionTableRule tables,
    SectionWords words,
    LabelStarts starts,
    WholeNoteRules notes,
    Vocabulary vocabulary) {

  /** Creates the rules for a folder. */
  public static Rules of(
      Vocabulary vocabulary,
      List<PlaceRule> configured,
      UnknownKinds unknownKinds,
      NotesFolders folders) {
    boolean undeclared = unknownKinds != UnknownKinds.IGNORE;
    SectionWords words = new SectionWords(vocabulary);
    Places places = new Places(configured, vocabulary);
    BlockLabelReader blockLabels = new BlockLabelReader(vocabulary);
    return new Rules(
        new LabelLines(blockLabels),
        List.of(
            new AttributesRule(vocabulary),
            new HeadingLabelRule(new LabelReader(vocabulary, undeclared)),
            new BlockLabelRule(blockLabels),
            new EndLabelRule(new EndLabelReader(vocabulary)),
            new TalkLabelRule(new LabelReader(vocabulary, false)),
            new SectionWordRule(),
            new SectionTextRule(),
            new PlaceHeadingRule(places, words),
            new TalkTitleRule(vocabulary, words)),
        new ActionTableRule(vocabulary),
        words,
        new LabelStarts(vocabulary),
        new WholeNoteRules(vocabulary, places, folders),
        vocabulary);
  }

  /** Finds the marked blocks of a note and removes their labels from its tree. */
  public AnnotationReader.Result take(FrontMatter front, NoteFindings findings) {
    lines.divide(findings.note().document(), findings.note());
    String root = notes.root(findings.note().source().path());
    AnnotationReader.Result found =
        AnnotationReader.take(this, findings, root, notes.take(front, findings));
    findings.reportDroppedClasses(name -> vocabulary.named(name).isPresent());
    return found;
  }
}
