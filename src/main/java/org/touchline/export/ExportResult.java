package org.touchline.export;

import org.touchline.export.paging.TypeSize;

/// What came of an export that was done.
///
/// @param smallestType the size of the smallest letters on the paper in 1/72 inch; infinite where
///   the paper does not make them smaller
public record ExportResult(double smallestType) {
    /// Whether letters became smaller than they can well be read: the user is told so.
    public boolean isHardToRead() {
        return smallestType < TypeSize.READABLE;
    }
}
