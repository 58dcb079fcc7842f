package org.touchline.storage;

import org.touchline.model.Device;

import java.util.List;

final class DeviceCodec {
    private static final Field<Device, String> ID = Field.required("id", Device::id);
    private static final Field<Device, String> NAME = Field.required("name", Device::name);
    private static final Field<Device, String> ICON = Field.optional("icon", Device::icon);

    static final ObjectCodec<Device> CODEC =
            new ObjectCodec<>(
                    List.of(ID, NAME, ICON),
                    Device::unknown,
                    read ->
                            new Device(
                                    read.get(ID), read.get(NAME), read.get(ICON), read.unknown()));

    private DeviceCodec() {}
}
