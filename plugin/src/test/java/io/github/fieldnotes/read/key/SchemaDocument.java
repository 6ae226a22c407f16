package io.github.fieldnotes.read.key;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a JSON Schema of declared keys, in draft-07: the newest that yaml-language-server supports.
 *
 * <p>A description stands beside each value, because draft-07 ignores what stands beside a
 * reference. {@code null} is valid for everything that may be left out.
 */
final class SchemaDocument {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** The name of the one definition that is used several times. */
  private static final String KIND = "kind";

  private SchemaDocument() {}

  /** The schema of a file that has these keys and no others. */
  static ObjectNode of(String title, String description, Keys keys) {
    ObjectNode root = head(title, description);
    root.setAll(fields(keys, true));
    for (Key key : keys.all()) {
      if (key.shape() instanceof Shape.ById ids) {
        ObjectNode kind = anyOf(fields(ids.keys(), true), value(new Shape.Flag(), true));
        root.putObject("definitions").set(KIND, kind);
      }
    }
    return root;
  }

  /** The schema of a file that may have other keys too. */
  static ObjectNode open(String title, String description, List<Key> keys) {
    ObjectNode root = head(title, description);
    root.set("type", array("object", "null"));
    ObjectNode properties = root.putObject("properties");
    keys.forEach(key -> properties.set(key.name(), property(key)));
    return root;
  }

  /** Adds spellings that are explained but not proposed. */
  static void explain(ObjectNode root, List<String> spellings, String description) {
    ObjectNode patterns =
        root.has("patternProperties")
            ? (ObjectNode) root.get("patternProperties")
            : root.putObject("patternProperties");
    patterns.putObject("^(?:" + String.join("|", spellings) + ")$").put("description", description);
  }

  /** The document as text, the same on every machine. */
  static String text(ObjectNode schema) throws JsonProcessingException {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    return new ObjectMapper().writer(printer).writeValueAsString(schema) + "\n";
  }

  private static ObjectNode head(String title, String description) {
    return JSON.objectNode()
        .put("$schema", "http://json-schema.org/draft-07/schema#")
        .put("title", title)
        .put("description", description);
  }

  private static ObjectNode property(Key key) {
    ObjectNode property = JSON.objectNode().put("description", key.description());
    property.setAll(value(key.shape(), !key.required()));
    if (key.shape() instanceof Shape.Flag) {
      property.put("default", key.name().equals("published"));
    }
    if (!key.examples().isEmpty()) {
      ArrayNode examples = property.putArray("examples");
      boolean list = key.shape() instanceof Shape.Words || key.shape() instanceof Shape.ListOfNamed;
      key.examples().forEach(one -> examples.add(list ? array(one) : JSON.textNode(one)));
    }
    return property;
  }

  private static ObjectNode value(Shape shape, boolean optional) {
    if (shape instanceof Shape.Text text) {
      return text(text.pattern(), text.expected(), optional);
    } else if (shape instanceof Shape.Words words) {
      return anyOf(
          text(words.pattern(), words.expected(), optional),
          list(text(words.pattern(), words.expected(), false)));
    } else if (shape instanceof Shape.Named) {
      return anyOf(text("", "", optional), named());
    } else if (shape instanceof Shape.ListOfNamed) {
      return anyOf(text("", "", optional), named(), list(anyOf(text("", "", true), named())));
    } else if (shape instanceof Shape.Flag) {
      return anyOf(
          type(optional ? array("boolean", "null") : array("boolean")),
          pattern(
              anyCase(Stream.of(Shape.Flag.YES, Shape.Flag.NO).flatMap(List::stream).toList())));
    } else if (shape instanceof Shape.Choice choice) {
      return choice(choice, optional && choice.blank());
    } else if (shape instanceof Shape.Colour colour) {
      return anyOf(pattern(colour.pattern()), words(colour.names()));
    } else if (shape instanceof Shape.Fields fields) {
      return fields(fields.keys(), optional);
    } else if (shape instanceof Shape.ListOfFields maps) {
      ObjectNode list = list(fields(maps.keys(), false));
      list.set("type", array("array", "null"));
      return list;
    }
    return byId((Shape.ById) shape);
  }

  private static ObjectNode choice(Shape.Choice choice, boolean optional) {
    ObjectNode words = JSON.objectNode();
    ArrayNode all = words.putArray("enum");
    for (String word : choice.words()) {
      all.add(word.matches("\\d") ? JSON.numberNode(Integer.valueOf(word)) : JSON.textNode(word));
    }
    if (choice.open()) {
      return anyOf(words, text("", "", optional));
    }
    ObjectNode any = anyOf(words, pattern(anyCase(choice.words())));
    if (optional) {
      ((ArrayNode) any.get("anyOf")).add(type(array("null")));
    }
    return any;
  }

  private static ObjectNode byId(Shape.ById shape) {
    ObjectNode value = JSON.objectNode().put("$ref", "#/definitions/" + KIND);
    ObjectNode map = type(array("object", "null"));
    ObjectNode properties = map.putObject("properties");
    for (Key known : shape.known().all()) {
      ObjectNode property = JSON.objectNode().put("description", known.description());
      property.setAll(anyOf(value));
      properties.set(known.name(), property);
    }
    map.set("propertyNames", value(shape.id().shape(), false));
    map.set("additionalProperties", value);
    Keys all = new Keys(Stream.concat(Stream.of(shape.id()), shape.keys().all().stream()).toList());
    return anyOf(map, list(fields(all, false)));
  }

  private static ObjectNode fields(Keys keys, boolean optional) {
    ObjectNode map = type(optional ? array("object", "null") : array("object"));
    ObjectNode properties = map.putObject("properties");
    keys.all().forEach(key -> properties.set(key.name(), property(key)));
    List<String> required = keys.all().stream().filter(Key::required).map(Key::name).toList();
    if (!required.isEmpty()) {
      map.set("required", array(required.toArray(String[]::new)));
    }
    map.put("additionalProperties", false);
    return map;
  }

  private static ObjectNode named() {
    ObjectNode map = type(array("object"));
    ArrayNode any = map.putArray("anyOf");
    Shape.Named.KEYS.forEach(key -> any.addObject().set("required", array(key)));
    return map;
  }

  private static ObjectNode text(String pattern, String expected, boolean optional) {
    if (!pattern.isEmpty()) {
      ObjectNode text = type(optional ? array("string", "null") : array("string"));
      // a keyword of editors, which validators ignore
      return text.put("pattern", pattern).put("patternErrorMessage", "Expected " + expected + ".");
    }
    ArrayNode types = array("string", "number", "boolean");
    return type(optional ? types.add("null") : types);
  }

  private static ObjectNode pattern(String pattern) {
    return JSON.objectNode().put("type", "string").put("pattern", pattern);
  }

  private static ObjectNode words(List<String> words) {
    ObjectNode node = JSON.objectNode();
    node.set("enum", array(words.toArray(String[]::new)));
    return node;
  }

  private static ObjectNode list(ObjectNode items) {
    ObjectNode list = type(array("array"));
    list.set("items", items);
    return list;
  }

  private static ObjectNode type(ArrayNode types) {
    ObjectNode node = JSON.objectNode();
    node.set("type", types.size() == 1 ? types.get(0) : types);
    return node;
  }

  private static ObjectNode anyOf(ObjectNode... values) {
    ObjectNode node = JSON.objectNode();
    ArrayNode any = node.putArray("anyOf");
    List.of(values).forEach(any::add);
    return node;
  }

  private static ArrayNode array(String... texts) {
    ArrayNode array = JSON.arrayNode();
    List.of(texts).forEach(array::add);
    return array;
  }

  /** A pattern for words in any case, which ECMAScript's patterns cannot say otherwise. */
  private static String anyCase(List<String> words) {
    return words.stream()
        .map(
            word ->
                word.codePoints()
                    .mapToObj(Character::toString)
                    .map(
                        c ->
                            Character.isLetter(c.charAt(0))
                                ? "[" + c.toUpperCase(Locale.ROOT) + c + "]"
                                : c)
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("|", "^(?:", ")$"));
  }
}
