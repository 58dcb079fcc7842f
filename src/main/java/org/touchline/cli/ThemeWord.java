package org.touchline.cli;

import org.touchline.style.Theme;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// `light` or `dark`.
final class ThemeWord implements ITypeConverter<Theme> {
    @Override
    public Theme convert(String word) {
        return Theme.named(word).orElseThrow(() -> new TypeConversionException(word));
    }
}
