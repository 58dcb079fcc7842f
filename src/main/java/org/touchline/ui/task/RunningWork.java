package org.touchline.ui.task;

/// Work that has been going on for so long that its user should know.
///
/// @param title what is being done, in the user's words
/// @param cancel asks it to give up; it ends a little later
public record RunningWork(String title, Runnable cancel) {}
