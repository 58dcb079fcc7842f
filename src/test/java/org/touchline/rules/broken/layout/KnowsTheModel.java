package org.touchline.rules.broken.layout;

import org.touchline.rules.broken.model.KnowsTooMuch;

/// The other half of a cycle.
public final class KnowsTheModel {
    KnowsTooMuch model;
}
