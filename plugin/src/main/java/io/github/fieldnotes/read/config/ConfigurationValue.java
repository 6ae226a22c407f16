package io.github.fieldnotes.read.config;

import io.github.fieldnotes.diag.Location;
import java.util.List;

/** A configuration as a tree whose values know their places, whether YAML or a POM holds it. */
public sealed interface ConfigurationValue {

  /** Where it begins. */
  Location place();

  /**
   * One text.
   *
   * @param text without blanks around it; empty when nothing is written
   */
  record Text(String text, Location place) implements ConfigurationValue {

    public Text {
      text = text.strip();
    }
  }

  /** A list. */
  record Items(List<ConfigurationValue> items, Location place) implements ConfigurationValue {

    public Items {
      items = List.copyOf(items);
    }
  }

  /** A map, with its entries in the order in which they are written. */
  record Entries(List<Entry> entries, Location place) implements ConfigurationValue {

    public Entries {
      entries = List.copyOf(entries);
    }
  }

  /**
   * An entry of a map.
   *
   * @param place that of the key
   */
  record Entry(String key, Location place, ConfigurationValue value) {}
}
