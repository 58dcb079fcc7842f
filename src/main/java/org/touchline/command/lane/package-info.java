/// What is done to the rows below the grid: lanes and the notes in them.
///
/// May depend on `model`.
package org.touchline.command.lane;
