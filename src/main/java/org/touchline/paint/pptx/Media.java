package org.touchline.paint.pptx;

import org.touchline.drawing.Picture;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The pictures of a presentation, each once.
final class Media {
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /// Adds a picture, unless its bytes are none.
    ///
    /// @return the id of the relation that leads to it on every slide
    Optional<String> add(Picture picture) {
        String known = names.get(picture.base64());
        if (known == null) {
            Optional<byte[]> bytes = bytes(picture);
            if (bytes.isEmpty()) {
                return Optional.empty();
            }
            boolean png = picture.mediaType().equals("image/png");
            known = "image" + (names.size() + 1) + (png ? ".png" : ".jpeg");
            names.put(picture.base64(), known);
            files.put(known, bytes.get());
        }
        return Optional.of(relation(known));
    }

    /// The bytes of all pictures so far, by their names.
    Map<String, byte[]> files() {
        return files;
    }

    static String relation(String name) {
        return "rIdM" + name.substring(0, name.indexOf('.'));
    }

    private static Optional<byte[]> bytes(Picture picture) {
        try {
            byte[] file = Base64.getDecoder().decode(picture.base64());
            boolean png = file.length > 8 && file[1] == 'P' && file[2] == 'N' && file[3] == 'G';
            boolean jpeg = file.length > 3 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xD8;
            return png || jpeg ? Optional.of(file) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
