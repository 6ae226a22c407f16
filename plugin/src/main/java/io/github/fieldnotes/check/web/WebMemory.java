package io.github.fieldnotes.check.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Remembers for a day which addresses were available, in a file with one line each: seconds since
 * the epoch, state, address and detail, separated by tabs. Not thread-safe.
 */
final class WebMemory {

  private static final Duration DAY = Duration.ofDays(1);

  private final Path file;
  private final Instant now;
  private final Map<String, Entry> entries = new TreeMap<>();

  private record Entry(Instant when, WebAnswer answer) {}

  /** Reads the file. Invalid lines, and a file that cannot be read, are ignored. */
  WebMemory(Path file, Instant now) {
    this.file = file;
    this.now = now;
    try {
      if (Files.isRegularFile(file)) {
        Files.readAllLines(file).forEach(this::read);
      }
    } catch (IOException e) {
      // all addresses are asked again, as without a file
      entries.clear();
    }
  }

  private void read(String line) {
    String[] parts = line.split("\t", -1);
    if (parts.length == 4 && parts[0].matches("\\d{1,12}") && parts[1].matches("THERE|MOVED")) {
      Instant when = Instant.ofEpochSecond(Long.parseLong(parts[0]));
      if (when.isAfter(now.minus(DAY)) && !when.isAfter(now)) {
        WebAnswer answer = parts[1].equals("THERE") ? WebAnswer.THERE : WebAnswer.moved(parts[3]);
        entries.put(parts[2], new Entry(when, answer));
      }
    }
  }

  Optional<WebAnswer> of(String address) {
    return Optional.ofNullable(entries.get(address)).map(Entry::answer);
  }

  /**
   * Adds an answer. An address that is already remembered keeps its age, because it was not asked
   * again.
   */
  void add(String address, WebAnswer answer) {
    if (answer.isLasting()) {
      entries.putIfAbsent(address, new Entry(now, answer));
    }
  }

  void save() throws IOException {
    List<String> lines = new ArrayList<>();
    entries.forEach(
        (address, entry) ->
            lines.add(
                List.of(
                        String.valueOf(entry.when.getEpochSecond()),
                        entry.answer.state().name(),
                        address,
                        entry.answer.detail())
                    .stream()
                    .map(part -> part.replaceAll("[\\t\\r\\n]", " "))
                    .collect(Collectors.joining("\t"))));
    Files.createDirectories(file.getParent());
    Files.write(file, lines);
  }
}
