package org.touchline.rules.broken.unheard;

/// Lives in a package that the table does not have.
final class NamedNowhere {}
