package io.github.fieldnotes.read.key;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fieldnotes.read.config.ConfigurationKeys;
import io.github.fieldnotes.read.field.FieldKey;
import io.github.fieldnotes.read.frontmatter.FrontMatterKeys;
import io.github.fieldnotes.read.frontmatter.MigrationReader;
import java.util.ArrayList;
import java.util.List;

/** The schemas that are published, as the readers declare them. */
final class Schemas {

  private Schemas() {}

  static ObjectNode ofConfiguration() {
    return SchemaDocument.of(
        "fieldnotes.yml",
        "The configuration of Fieldnotes, beside the notes at the top of their folder.",
        ConfigurationKeys.ALL);
  }

  static ObjectNode ofFrontMatter() {
    List<Key> keys = new ArrayList<>(FrontMatterKeys.ALL.all());
    for (FieldKey field : FieldKey.ALL) {
      if (keys.stream().noneMatch(key -> key.name().equals(field.key().name()))) {
        keys.add(field.key());
      }
    }
    ObjectNode root =
        SchemaDocument.open(
            "Front matter of notes",
            "The keys that Fieldnotes reads between the two lines --- at the top of a note. Other"
                + " keys have no effect.",
            keys);
    for (FieldKey field : FieldKey.ALL) {
      List<String> others =
          field.spellings().stream()
              .filter(one -> keys.stream().noneMatch(key -> key.name().equals(one)))
              .toList();
      if (!others.isEmpty()) {
        SchemaDocument.explain(root, others, "As " + field.key().name() + ".");
      }
    }
    SchemaDocument.explain(
        root,
        MigrationReader.UNUSED.stream().sorted().toList(),
        "A key of other site generators, which has no effect here.");
    return root;
  }
}
