/// What is done to the people of a map and the ways that they take: personas and paths.
///
/// May depend on `model`.
package org.touchline.command.cast;
