package io.github.fieldnotes.read.key;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** What an editor makes of a YAML text: values of YAML 1.2's core schema, judged by a schema. */
final class YamlDocument {

  private YamlDocument() {}

  static JsonSchema schema(Path file) throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
        .getSchema(Files.readString(file));
  }

  /** What is wrong with a text; empty if it is valid. */
  static List<String> mistakes(JsonSchema schema, String yaml) {
    LoadSettings settings =
        LoadSettings.builder().setSchema(new CoreSchema()).setAllowDuplicateKeys(true).build();
    JsonNode value = new ObjectMapper().valueToTree(new Load(settings).loadFromString(yaml));
    return schema.validate(value).stream().map(ValidationMessage::getMessage).toList();
  }
}
