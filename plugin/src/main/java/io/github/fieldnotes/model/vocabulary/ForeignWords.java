package io.github.fieldnotes.model.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The labels and section words of the built-in kinds in the other languages in which the pages of a
 * section can be shown. A word of one of these languages that is also an ordinary English word, as
 * <em>citation</em> is, is left out.
 */
enum ForeignWords {
  GERMAN(
      """
      talk | vortrag, eröffnungsvortrag, impulsvortrag, kurzvortrag, podiumsdiskussion | |
      theme | thema | |
      decision | beschluss, beschlossen, entscheidung, entschieden, vereinbart \
      | beschlüsse, entscheidungen, getroffene entscheidungen, vereinbarungen |
      action | aufgabe, maßnahme, massnahme, nächster schritt, zu erledigen \
      | aufgaben, offene aufgaben, maßnahmen, massnahmen, nächste schritte, zu erledigen |
      question | frage, offene frage | fragen | offene fragen, ungeklärte fragen
      idea | idee, vorschlag | ideen, vorschläge |
      learning | erkenntnis, gelernt | erkenntnisse, was wir gelernt haben |
      risk | risiko | | risiken, risiken und maßnahmen
      quote | zitat | zitate |
      term | begriff | begriffe, glossar |
      resource | quelle, folien, aufzeichnung \
      | | quellen, weiterführende links, nützliche links, literatur, weiterführende literatur
      """),

  FRENCH(
      """
      talk | conférence, conférence plénière, atelier, table ronde | |
      theme | thème | |
      decision | décision, décidé, résolution | décisions, décisions prises, résolutions |
      action | à faire, tâche, prochaine étape \
      | à faire, tâches, prochaines étapes, prochaines actions, actions à mener, points d'action |
      question | question ouverte | | questions ouvertes, questions en suspens
      idea | idée | idées |
      learning | leçon, enseignement, à retenir \
      | leçons apprises, leçons tirées, enseignements, à retenir, points à retenir |
      risk | risque | | risques
      term | terme, définition | glossaire, lexique, définitions |
      resource | ressource, référence, lien, diapositives, enregistrement, vidéo \
      | | ressources, références, liens, liens utiles, bibliographie, voir aussi, pour aller plus loin
      """),

  JAPANESE(
      """
      talk | 講演, 基調講演, セッション, ワークショップ, チュートリアル, パネルディスカッション | |
      theme | テーマ | |
      decision | 決定, 決定事項, 決議 | 決定事項, 決議事項 |
      action | アクション, アクションアイテム, 宿題, 次のステップ \
      | アクション, アクションアイテム, 宿題, 次のステップ, ネクストアクション |
      question | 質問, 疑問, 未解決の質問 | 質問, 質問事項 | 未解決の質問, 未解決の疑問
      idea | アイデア, 提案 | アイデア, 提案 |
      learning | 学び, 気づき | 学び, 学んだこと, 気づき |
      risk | リスク | | リスク
      quote | 引用 | 引用 |
      term | 用語, 定義 | 用語, 用語集, 用語の定義 |
      resource | 資料, 参考資料, リンク, スライド, 動画, 録画 \
      | | 資料, 参考, 参考資料, 参考文献, 参考リンク, 関連リンク, リンク, リンク集
      """);

  private static final int COLUMNS = 4;

  private final Map<String, String[]> rows = new LinkedHashMap<>();

  /** Takes a line for each kind: its id, its labels, and the headings of its lists and texts. */
  ForeignWords(String table) {
    for (String line : table.strip().split("\n")) {
      String[] row = line.split("\\|", COLUMNS);
      rows.put(row[0].strip(), row);
    }
  }

  /** The labels of a kind in all languages, the English ones first. */
  static List<String> labels(String kind, List<String> english) {
    return all(kind, english, 1);
  }

  /** The headings below which list items have a kind. */
  static List<String> lists(String kind, List<String> english) {
    return all(kind, english, 2);
  }

  /** The headings below which paragraphs and lower headings have a kind too. */
  static List<String> texts(String kind, List<String> english) {
    return all(kind, english, 3);
  }

  private static List<String> all(String kind, List<String> english, int column) {
    List<String> all = new ArrayList<>(english);
    for (ForeignWords language : values()) {
      String[] row = language.rows.get(kind);
      if (row != null && !row[column].isBlank()) {
        all.addAll(Arrays.asList(row[column].strip().split("\\s*,\\s*")));
      }
    }
    return all;
  }
}
