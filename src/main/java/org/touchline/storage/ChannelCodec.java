package org.touchline.storage;

import org.touchline.model.Channel;
import org.touchline.model.value.Nature;

import java.util.List;

final class ChannelCodec {
    private static final Field<Channel, String> ID = Field.required("id", Channel::id);
    private static final Field<Channel, String> NAME = Field.required("name", Channel::name);
    private static final Field<Channel, String> ICON = Field.optional("icon", Channel::icon);
    private static final Field<Channel, Nature> NATURE =
            Field.optional(
                    "nature", Scalars.choice(Nature.class), Channel::nature, Nature.NOT_GIVEN);

    static final ObjectCodec<Channel> CODEC =
            new ObjectCodec<>(
                    List.of(ID, NAME, ICON, NATURE),
                    Channel::unknown,
                    read ->
                            new Channel(
                                    read.get(ID),
                                    read.get(NAME),
                                    read.get(ICON),
                                    read.get(NATURE),
                                    read.unknown()));

    private ChannelCodec() {}
}
