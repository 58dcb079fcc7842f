package org.touchline.storage;

import org.touchline.model.Image;

import java.util.List;

final class ImageCodec {
    private static final Field<Image, String> TYPE = Field.required("type", Image::type);
    private static final Field<Image, String> ALT = Field.optional("alt", Image::alt);
    private static final Field<Image, String> DATA = Field.required("data", Image::data);

    static final ObjectCodec<Image> CODEC =
            new ObjectCodec<>(
                    List.of(TYPE, ALT, DATA),
                    Image::unknown,
                    read ->
                            new Image(
                                    read.get(TYPE), read.get(ALT), read.get(DATA), read.unknown()));

    private ImageCodec() {}
}
