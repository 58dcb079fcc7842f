package org.touchline.ui.task;

import javafx.beans.value.ObservableDoubleValue;

/// Work that has been going on for so long that its user should know.
///
/// @param title what is being done, in the user's words
/// @param share how much is done, from 0 to 1; negative where nobody knows
/// @param cancel asks it to give up; it ends a little later
public record RunningWork(String title, ObservableDoubleValue share, Runnable cancel) {}
