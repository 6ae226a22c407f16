package io.github.fieldnotes.model.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The status of a decision, with the words that mean it in English, German, French, Spanish and
 * Japanese.
 *
 * <p>Words of decisions are seldom used for anything else. The other words are also those of tasks
 * and documents: they mean a status in a decision record, but do not make a note one. A word that
 * ends with {@code $} counts only if no other word follows, because {@code ersetzt ADR-3} is what
 * the successor says.
 */
public enum DecisionStatus {
  /** Not in force, but may come into force. */
  PROPOSED(
      "proposed, proposal, draft, rfc, request for comments, provisional, under consideration,"
          + " vorgeschlagen, vorschlag, entwurf, zur diskussion, zur abstimmung,"
          + " proposé, proposée, proposition, brouillon,"
          + " propuesto, propuesta, borrador,"
          + " 提案, 草案, 検討中, 承認待ち",
      "pending, open, planned, in review, under review, ready for review, awaiting review,"
          + " awaiting approval, in discussion, under discussion, in progress, wip,"
          + " work in progress, not started, not implemented, not yet implemented, on hold,"
          + " deferred, postponed, suspended,"
          + " offen, ausstehend, in arbeit, in bearbeitung, in prüfung, in diskussion,"
          + " zurückgestellt, vertagt, nicht umgesetzt,"
          + " en attente, en cours, en discussion, en revue, reporté, reportée, suspendu, suspendue,"
          + " pendiente, en revisión, en discusión, en curso, aplazado, aplazada,"
          + " 下書き, 保留, 審議中, 未実装"),

  /** In force. */
  ACCEPTED(
      "accepted, accept, approved, adopted, decided, agreed, ratified, amended,"
          + " partially superseded, partly superseded, superseded in part, partially accepted,"
          + " conditionally accepted, provisionally accepted, tentatively accepted,"
          + " angenommen, akzeptiert, beschlossen, entschieden, genehmigt, verabschiedet,"
          + " accepté, acceptée, approuvé, approuvée, adopté, adoptée, validé, validée,"
          + " décidé, décidée,"
          + " aceptado, aceptada, aprobado, aprobada, adoptado, adoptada, acordado, acordada,"
          + " 承認, 採用, 採択, 可決, 決定, 合意",
      "implemented, partially implemented, fully implemented, done, complete, completed, active,"
          + " final, in force, in effect,"
          + " umgesetzt, bestätigt, freigegeben, gültig, in kraft, erledigt,"
          + " en vigueur, mis en œuvre, mise en œuvre, implémenté, implémentée,"
          + " implementado, implementada, en vigor, vigente,"
          + " 実装済み, 有効"),

  /** Will not come into force. */
  REJECTED(
      "rejected, declined, denied, vetoed, withdrawn, not accepted, not approved, not adopted,"
          + " abgelehnt, verworfen, nicht angenommen,"
          + " rejeté, rejetée, refusé, refusée,"
          + " rechazado, rechazada, descartado, descartada,"
          + " 却下, 否決, 不採用, 不承認",
      "abandoned, cancelled, canceled, dismissed, discarded, dropped, won't do, wont do,"
          + " will not do, won't implement, won't fix, no go,"
          + " zurückgezogen, gestrichen,"
          + " abandonné, abandonnée, retiré, retirée, annulé, annulée,"
          + " retirado, retirada, cancelado, cancelada,"
          + " 取り下げ, 見送り, 中止"),

  /** No longer in force, without a successor. */
  DEPRECATED(
      "deprecated," + " überholt, veraltet," + " déprécié, dépréciée," + " en desuso," + " 非推奨",
      "obsolete, retired, outdated, expired, revoked, reverted, archived, discontinued,"
          + " no longer valid, no longer in force, no longer in use, no longer used,"
          + " no longer applies, no longer applicable, no longer relevant,"
          + " aufgehoben, außer kraft, nicht mehr gültig,"
          + " obsolète, périmé, périmée, caduc, caduque,"
          + " obsoleto, obsoleta,"
          + " 廃止"),

  /** No longer in force, because another decision replaces it. */
  SUPERSEDED(
      "superseded, superceded, supersceded, superseeded, superceeded, supersedes by, supercedes by,"
          + " obsoleted, overridden, overruled,"
          + " abgelöst, ersetzt durch, ersetzt von, ersetzt$,"
          + " remplacé par, remplacé$, remplacée, supplanté, supplantée,"
          + " reemplazado, reemplazada, sustituido, sustituida,"
          + " 置換, 置き換え, 差し替え",
      "replaced");

  private final List<String> ofDecisions;
  private final List<String> others;

  /**
   * Creates a status.
   *
   * @param ofDecisions words of decisions, separated by commas
   * @param others words that are also used for tasks and documents
   */
  DecisionStatus(String ofDecisions, String others) {
    this.ofDecisions = List.of(ofDecisions.split(", "));
    this.others = List.of(others.split(", "));
  }

  /** The name in data files and classes: {@code superseded}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The words that are seldom used for anything but decisions. */
  List<String> wordsOfDecisions() {
    return ofDecisions;
  }

  /** All words, those of decisions first. */
  public List<String> words() {
    return Stream.concat(ofDecisions.stream(), others.stream()).toList();
  }
}
