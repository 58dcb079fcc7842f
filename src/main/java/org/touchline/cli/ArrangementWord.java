package org.touchline.cli;

import org.touchline.model.value.Arrangement;
import org.touchline.model.value.Keyed;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// `time-across` or `stages-across`, as documents say it.
final class ArrangementWord implements ITypeConverter<Arrangement> {
    @Override
    public Arrangement convert(String word) {
        return Keyed.find(Arrangement.class, word)
                .orElseThrow(() -> new TypeConversionException(word));
    }
}
