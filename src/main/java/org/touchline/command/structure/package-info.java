/// What is done to the grid: stages and time slots are added, changed, moved, resized, removed.
///
/// May depend on `model`.
package org.touchline.command.structure;
