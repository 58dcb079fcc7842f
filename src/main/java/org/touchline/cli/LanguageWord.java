package org.touchline.cli;

import org.touchline.i18n.Language;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// `en`, `ru`, …: a language that the program knows.
final class LanguageWord implements ITypeConverter<Language> {
    @Override
    public Language convert(String word) {
        return Language.ofTag(word).orElseThrow(() -> new TypeConversionException(word));
    }
}
