package org.touchline.editor;

import org.touchline.command.Command;
import org.touchline.command.Sequence;
import org.touchline.layout.LaidOutMap;
import org.touchline.model.JourneyMap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Shows what a command would do to the document, and remembers it: nothing is computed while a
/// drag stays in its place, and nothing is laid out when it ends or is given up.
final class Preview {
    private final Function<JourneyMap, LaidOutMap> layout;
    private final List<Picture> pictures = new ArrayList<>();
    private JourneyMap document;
    private Command command = Sequence.NOTHING;
    private JourneyMap map;

    /// A map and its layout.
    record Picture(JourneyMap map, LaidOutMap laidOut) {}

    /// @param layout makes the picture of a map
    Preview(JourneyMap document, Function<JourneyMap, LaidOutMap> layout) {
        this.document = document;
        this.layout = layout;
        map = document;
    }

    /// The document as a command would make it.
    Picture of(JourneyMap newDocument, Command newCommand) {
        if (newDocument != document || !newCommand.equals(command)) {
            document = newDocument;
            command = newCommand;
            map = command.applyTo(document);
        }
        return new Picture(map, laidOut());
    }

    private LaidOutMap laidOut() {
        return pictures.stream()
                .filter(picture -> picture.map().equals(map))
                .findFirst()
                .orElseGet(this::newPicture)
                .laidOut();
    }

    private Picture newPicture() {
        pictures.removeIf(picture -> !picture.map().equals(document));
        Picture picture = new Picture(map, layout.apply(map));
        pictures.add(picture);
        return picture;
    }
}
