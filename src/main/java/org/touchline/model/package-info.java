/// A customer journey map as immutable data, whole: what the document says, and nothing else.
///
/// Elements refer to each other by id; ids are unique by kind. Records copy what they are given and
/// hold no nulls: an empty text, an empty list or a "not given" constant stands for what is absent.
/// Commands make new maps that share what did not change.
///
/// [MapRules] says what a map must keep to; commands keep it, and the file is checked against it.
///
/// May depend on `geometry` only.
package org.touchline.model;
