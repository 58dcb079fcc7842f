package org.touchline.layout.lane;

import org.touchline.geometry.Point;
import org.touchline.model.Touchpoint;

/// A touchpoint's place on the emotion curve.
///
/// @param diameter of its face
record FacePoint(Touchpoint touchpoint, Point center, double diameter) {}
