package org.touchline.history;

import org.touchline.command.CommandName;

/// What undo goes back to, or redo forward to.
///
/// @param name of the command between the revision and its neighbour towards the present
record Step(Revision revision, CommandName name) {}
