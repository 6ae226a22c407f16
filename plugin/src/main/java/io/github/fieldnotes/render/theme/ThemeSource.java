package io.github.fieldnotes.render.theme;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One of the places in which a theme's files are looked for. */
sealed interface ThemeSource {

  /** Whether this place has a file: {@code templates/note.ftlh}. */
  boolean has(String path);

  /** Opens a file of this place; empty if there is no such file. */
  Optional<InputStream> open(String path) throws IOException;

  /** A file in the form in which an author would look for it. */
  String place(String path);

  /** The properties of this place. */
  ThemeProperties properties() throws IOException;

  /** Equal to the state of another place if both have the same files. */
  Object state() throws IOException;

  /** The project's own folder. Files in its {@code assets/} do not have to be listed. */
  record Folder(Path folder) implements ThemeSource {

    @Override
    public boolean has(String path) {
      Path file = file(path);
      return file.startsWith(folder.normalize()) && Files.isRegularFile(file);
    }

    @Override
    public Optional<InputStream> open(String path) throws IOException {
      return has(path) ? Optional.of(Files.newInputStream(file(path))) : Optional.empty();
    }

    private Path file(String path) {
      return folder.resolve(path).normalize();
    }

    @Override
    public String place(String path) {
      return folder.resolve(path).toString().replace('\\', '/');
    }

    @Override
    public ThemeProperties properties() throws IOException {
      Path assets = folder.resolve("assets");
      if (!Files.isDirectory(assets)) {
        return ThemeProperties.NONE;
      }
      try (Stream<Path> files = Files.walk(assets)) {
        return ThemeProperties.ofFiles(
            files
                .filter(Files::isRegularFile)
                .map(file -> assets.relativize(file).toString().replace('\\', '/'))
                .filter(file -> !file.startsWith(".") && !file.contains("/."))
                .sorted()
                .toList());
      }
    }

    /** The files with their sizes and the times of their last changes. */
    @Override
    public Object state() throws IOException {
      if (!Files.isDirectory(folder)) {
        return Map.of();
      }
      Map<Path, List<Object>> files = new HashMap<>();
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          files.put(file, List.of(Files.size(file), Files.getLastModifiedTime(file)));
        }
      }
      return files;
    }
  }

  /** A theme in a jar, including the built-in themes. */
  record Jar(String theme, ClassLoader loader) implements ThemeSource {

    static final String PROPERTIES = "theme.properties";

    boolean exists() {
      return has(PROPERTIES);
    }

    @Override
    public boolean has(String path) {
      return loader.getResource(path(path)) != null;
    }

    @Override
    public Optional<InputStream> open(String path) throws IOException {
      URL url = loader.getResource(path(path));
      if (url == null) {
        return Optional.empty();
      }
      try {
        URLConnection connection = url.openConnection();
        // a cached jar would stay open after the build, and locked on Windows
        connection.setUseCaches(false);
        return Optional.of(connection.getInputStream());
      } catch (MalformedURLException e) {
        throw new IOException("could not read " + place(path), e);
      }
    }

    @Override
    public String place(String path) {
      return "theme " + theme + ", " + path;
    }

    @Override
    public ThemeProperties properties() throws IOException {
      try (InputStream in =
          open(PROPERTIES).orElseThrow(() -> new IOException(place(PROPERTIES)))) {
        return ThemeProperties.read(in);
      }
    }

    /** A jar does not change while a class loader has it open. */
    @Override
    public Object state() {
      return this;
    }

    private String path(String path) {
      return "META-INF/fieldnotes/theme/" + theme + "/" + path;
    }
  }

  /** The places in which a file was looked for. */
  static String lookedIn(List<ThemeSource> sources, String path) {
    return String.join("; ", sources.stream().map(source -> source.place(path)).toList());
  }
}
