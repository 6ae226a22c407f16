package io.github.fieldnotes.read.config;

import io.github.fieldnotes.diag.Location;
import java.util.List;

/**
 * A configuration as a tree whose values know their locations, whether it comes from YAML or a POM.
 */
public sealed interface ConfigurationValue {

  /** The location at which the value begins. */
  Location place();

  /**
   * One text.
   *
   * @param text the text without surrounding white space; empty if there is none
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

  /** A map, with its entries in written order. */
  record Entries(List<Entry> entries, Location place) implements ConfigurationValue {

    public Entries {
      entries = List.copyOf(entries);
    }
  }

  /**
   * An entry of a map.
   *
   * @param place the location of the key
   */
  record Entry(String key, Location place, ConfigurationValue value) {}
}
