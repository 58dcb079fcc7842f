/// What a touchpoint can say of itself: the table of properties, and the values of one touchpoint.
///
/// [TouchpointProperties] is the one place that knows them all; the file, the property panel, the
/// commands and the search go through it. To add a property, add a row there and its texts
/// (`property.KEY` and `property.KEY.help`) to the bundles; a new [PropertyKind] makes the compiler
/// stop at each place that must learn to read, write or edit it.
///
/// May depend on `model.value` only.
package org.touchline.model.property;
