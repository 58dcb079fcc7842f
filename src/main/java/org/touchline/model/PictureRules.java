package org.touchline.model;

import java.util.Base64;

/// The rules for pictures: small enough, and what they say they are.
final class PictureRules {
    private PictureRules() {}

    static void check(Place at, Image image) {
        FieldRules.text(at, "alt", image.alt());
        Place data = at.field("data");
        if (!PictureSize.TYPES.contains(image.type())) {
            at.field("type").report("rule.picture.type", Excerpt.of(image.type()));
        } else if (byteCount(image.data()) > MapLimits.PICTURE_BYTES) {
            data.report("rule.picture.bytes", MapLimits.PICTURE_BYTES >> 20);
        } else {
            checkData(data, image);
        }
    }

    private static void checkData(Place data, Image image) {
        PictureSize.of(image.type(), decoded(image.data()))
                .ifPresentOrElse(
                        size -> checkSize(data, size),
                        () -> data.report("rule.picture.unreadable", image.type()));
    }

    private static void checkSize(Place data, PictureSize size) {
        if (size.points() > MapLimits.PICTURE_POINTS) {
            data.report("rule.picture.points", size.width(), size.height());
        }
    }

    /// How many bytes base64 stands for; what it is padded with stands for none.
    private static long byteCount(String base64) {
        int length = base64.length();
        while (length > 0 && base64.charAt(length - 1) == '=') {
            length--;
        }
        return length * 3L / 4;
    }

    /// The bytes of a file; none where there is something else than base64.
    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }
}
