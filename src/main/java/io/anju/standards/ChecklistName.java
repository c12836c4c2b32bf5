package io.anju.standards;

/** A checklist to be named on a screen. */
public record ChecklistName(ChecklistId id, String name) {}
