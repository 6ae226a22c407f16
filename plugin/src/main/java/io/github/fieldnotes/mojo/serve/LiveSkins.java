package io.github.fieldnotes.mojo.serve;

import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.publish.project.SiteProject;
import io.github.fieldnotes.publish.skin.LiveSkin;
import io.github.fieldnotes.publish.skin.SiteDescriptor;
import io.github.fieldnotes.publish.skin.SiteLanguage;
import io.github.fieldnotes.publish.skin.SkinException;
import io.github.fieldnotes.render.RenderedPage;
import io.github.fieldnotes.render.RenderedSection;
import io.github.fieldnotes.store.FileStamp;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The skins of a site, one for each language, each open until a file changes of which its menus are
 * made. For one thread.
 */
final class LiveSkins implements Closeable {

  /** Enough pages to have most sorts of tags. */
  private static final int SAMPLE = 64;

  /** The site plugin's pages from which the menu of reports is read. */
  private static final List<String> MENUS = List.of("project-info.html", "project-reports.html");

  private final LiveSkin.Doxia doxia;
  private final Map<Locale, Open> skins = new HashMap<>();

  /** Closed at the end only, because somebody may be drawing with them. */
  private final List<LiveSkin> outdated = new ArrayList<>();

  private record Open(Map<Path, FileStamp> madeOf, LiveSkin skin) {}

  LiveSkins(LiveSkin.Doxia doxia) {
    this.doxia = doxia;
  }

  /**
   * The skin of a language.
   *
   * @param title of the section in the menu
   * @param languages all languages of the site
   */
  LiveSkin of(
      RenderedSection section,
      SiteProject site,
      Locale locale,
      String title,
      List<Locale> languages)
      throws IOException, SkinException {
    Map<Path, FileStamp> madeOf = stamps(site);
    Open open = skins.get(locale);
    if (open != null && open.madeOf().equals(madeOf)) {
      return open.skin();
    }
    SiteDescriptor descriptor = SiteDescriptor.of(doxia.tool(), site, locale);
    Route index = section.pages().get(0);
    LiveSkin skin =
        LiveSkin.open(doxia, index, new SiteLanguage(descriptor, languages, title), site);
    if (open != null) {
      outdated.add(open.skin());
    }
    skins.put(locale, new Open(madeOf, skin));
    skin.learn(sample(section));
    return skin;
  }

  /** Some of the pages, evenly spread, because pages of one sort stand together. */
  private static List<RenderedPage> sample(RenderedSection section) {
    List<Route> all = section.pages();
    int step = (all.size() + SAMPLE - 1) / SAMPLE;
    List<Route> some = new ArrayList<>();
    for (int i = 0; i < all.size(); i += step) {
      some.add(all.get(i));
    }
    return some.parallelStream().map(section::page).map(SkinnedSections::marked).toList();
  }

  /** The files of which menus are made, as they are now. */
  private static Map<Path, FileStamp> stamps(SiteProject site) throws IOException {
    Map<Path, FileStamp> stamps = new TreeMap<>();
    if (Files.isDirectory(site.sources())) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(site.sources(), "site*.xml")) {
        for (Path file : files) {
          stamps.put(file, FileStamp.ofContent(file));
        }
      }
    }
    for (String menu : MENUS) {
      Path file = site.output().resolve(menu);
      if (Files.isRegularFile(file)) {
        stamps.put(file, FileStamp.ofContent(file));
      }
    }
    return stamps;
  }

  @Override
  public void close() throws IOException {
    for (LiveSkin skin : outdated) {
      skin.close();
    }
    for (Open open : skins.values()) {
      open.skin().close();
    }
  }
}
