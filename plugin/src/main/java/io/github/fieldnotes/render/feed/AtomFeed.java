package io.github.fieldnotes.render.feed;

import io.github.fieldnotes.render.content.Project;
import io.github.fieldnotes.render.feed.FeedEntries.Entry;
import io.github.fieldnotes.render.feed.FeedEntries.Feed;
import io.github.fieldnotes.render.theme.XmlText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a feed as Atom (RFC 4287). Entries are dated midnight UTC of their day, because notes have
 * no time of day and the same notes must produce the same feed.
 */
final class AtomFeed {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private final Project project;
  private final String language;

  AtomFeed(Project project, String language) {
    this.project = project;
    this.language = language;
  }

  void write(Feed feed, OutputStream out) throws IOException {
    try {
      // not closed: the underlying stream is not ours, and the writer holds no other resource
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeAttribute("xml:lang", language);
      text("title", feed.title(), xml);
      text("id", feed.url(), xml);
      link(Map.of("rel", "self", "type", "application/atom+xml"), feed.url(), xml);
      link(Map.of("rel", "alternate", "type", "text/html"), feed.page(), xml);
      text("updated", moment(updated(feed)), xml);
      // 4.1.1: entries without an author take the feed's
      author(project.name().isEmpty() ? feed.title() : project.name(), xml);
      text("generator", "Fieldnotes", xml);
      for (Entry entry : feed.entries()) {
        entry(entry, xml);
      }
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static LocalDate updated(Feed feed) {
    return feed.entries().stream().map(Entry::changed).max(Comparator.naturalOrder()).orElseThrow();
  }

  private static void entry(Entry entry, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("entry");
    text("title", entry.title(), xml);
    text("id", entry.url(), xml);
    link(Map.of("rel", "alternate", "type", "text/html"), entry.url(), xml);
    text("published", moment(entry.date()), xml);
    text("updated", moment(entry.changed()), xml);
    for (String author : entry.authors()) {
      author(author, xml);
    }
    for (String term : entry.terms()) {
      xml.writeCharacters("\n");
      xml.writeEmptyElement("category");
      xml.writeAttribute("term", XmlText.of(term));
    }
    if (!entry.summary().isEmpty()) {
      text("summary", entry.summary(), xml);
    }
    if (entry.content().isPresent()) {
      xml.writeCharacters("\n");
      xml.writeStartElement("content");
      xml.writeAttribute("type", "html");
      xml.writeCharacters(XmlText.of(entry.content().get()));
      xml.writeEndElement();
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  private static void author(String name, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("author");
    text("name", name, xml);
    xml.writeEndElement();
  }

  private static void link(Map<String, String> attributes, String href, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEmptyElement("link");
    for (String name : List.of("rel", "type")) {
      xml.writeAttribute(name, attributes.get(name));
    }
    xml.writeAttribute("href", href);
  }

  private static void text(String element, String text, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(element);
    xml.writeCharacters(XmlText.of(text));
    xml.writeEndElement();
  }

  /** A date in RFC 3339 form, as RFC 4287, 3.3, requires. */
  private static String moment(LocalDate date) {
    return date + "T00:00:00Z";
  }
}
