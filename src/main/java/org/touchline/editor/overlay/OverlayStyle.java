package org.touchline.editor.overlay;

import org.touchline.geometry.Color;

/// The colours of an overlay.
///
/// @param accent of outlines and of what invites or takes a drop
/// @param paper of the sheet: what is on the move is veiled with it
public record OverlayStyle(Color accent, Color paper) {}
