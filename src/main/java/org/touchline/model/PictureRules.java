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
        } else if (image.data().length() / 4 * 3L > MapLimits.PICTURE_BYTES) {
            data.report("rule.picture.bytes", MapLimits.PICTURE_BYTES >> 20);
        } else {
            checkData(data, image);
        }
    }

    private static void checkData(Place data, Image image) {
        byte[] file;
        try {
            file = Base64.getDecoder().decode(image.data());
        } catch (IllegalArgumentException _) {
            data.report("rule.picture.base64");
            return;
        }
        PictureSize.of(image.type(), file)
                .ifPresentOrElse(
                        size -> checkSize(data, size),
                        () -> data.report("rule.picture.unreadable", image.type()));
    }

    private static void checkSize(Place data, PictureSize size) {
        if (size.points() > MapLimits.PICTURE_POINTS) {
            data.report("rule.picture.points", size.width(), size.height());
        }
    }
}
