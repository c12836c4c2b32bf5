package io.anju.requests.reading;

/** A text with the category that people found right for it. */
record Example(String text, String category) {}
