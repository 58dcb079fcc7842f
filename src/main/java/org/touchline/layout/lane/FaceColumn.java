package org.touchline.layout.lane;

import org.touchline.model.value.Emotion;

import java.util.List;

/// The faces of one column, and which of them each path visits.
///
/// @param drawn the faces, from the column's left and the lane's upper border
/// @param emotions of the faces
/// @param xs of the centres of the faces, from the left of the column
/// @param visited for each path, the numbers of the faces that it visits
record FaceColumn(LaneColumn drawn, List<Emotion> emotions, double[] xs, List<int[]> visited) {}
