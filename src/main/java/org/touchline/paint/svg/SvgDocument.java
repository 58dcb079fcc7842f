package org.touchline.paint.svg;

import org.touchline.drawing.Stroke;
import org.touchline.geometry.Color;
import org.touchline.text.XmlText;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// An SVG file in the making: elements, attributes and texts, always well-formed.
final class SvgDocument {
    static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final XMLStreamWriter xml;

    SvgDocument(OutputStream out) throws IOException {
        try {
            xml =
                    XMLOutputFactory.newDefaultFactory()
                            .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// What StAX may throw, of which nothing but trouble with the stream can come here.
    private interface Writing {
        void write() throws XMLStreamException;
    }

    private SvgDocument with(Writing writing) throws IOException {
        try {
            writing.write();
            return this;
        } catch (XMLStreamException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    /// Begins the file.
    SvgDocument begin() throws IOException {
        return with(() -> {
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace(NAMESPACE);
        });
    }

    SvgDocument start(String element) throws IOException {
        return with(() -> xml.writeStartElement(element));
    }

    SvgDocument end() throws IOException {
        return with(xml::writeEndElement);
    }

    /// An element without content; its attributes follow.
    SvgDocument empty(String element) throws IOException {
        return with(() -> xml.writeEmptyElement(element));
    }

    SvgDocument attribute(String name, String value) throws IOException {
        return with(() -> xml.writeAttribute(name, XmlText.clean(value)));
    }

    SvgDocument attribute(String name, double value) throws IOException {
        return attribute(name, SvgNumbers.of(value));
    }

    SvgDocument text(String text) throws IOException {
        return with(() -> xml.writeCharacters(XmlText.clean(text)));
    }

    /// An element with nothing but a text.
    SvgDocument element(String name, String text) throws IOException {
        return start(name).text(text).end();
    }

    /// How a shape is filled and stroked.
    SvgDocument paint(Color fill, Stroke stroke) throws IOException {
        attribute("fill", fill.isVisible() ? fill.hex() : "none");
        if (fill.isVisible() && fill.opacity() < 1) {
            attribute("fill-opacity", fill.opacity());
        }
        return stroke.isVisible() ? stroke(stroke) : this;
    }

    private SvgDocument stroke(Stroke stroke) throws IOException {
        attribute("stroke", stroke.color().hex());
        attribute("stroke-width", stroke.width());
        attribute("stroke-linecap", "round");
        attribute("stroke-linejoin", "round");
        if (stroke.color().opacity() < 1) {
            attribute("stroke-opacity", stroke.color().opacity());
        }
        if (!stroke.dashes().isEmpty()) {
            attribute(
                    "stroke-dasharray",
                    stroke.dashes().stream().map(SvgNumbers::of).collect(Collectors.joining(" ")));
        }
        return this;
    }

    /// Ends the file; the stream stays open.
    void finish() throws IOException {
        with(() -> {
            xml.writeEndDocument();
            xml.flush();
        });
    }
}
