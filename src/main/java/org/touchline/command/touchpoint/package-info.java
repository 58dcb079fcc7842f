/// What is done to touchpoints: add, move, copy, delete, set a property; any number at a time.
///
/// Within a cell, the order of the document is the order of the stack; [CellOrder] keeps it.
///
/// May depend on `model`.
package org.touchline.command.touchpoint;
