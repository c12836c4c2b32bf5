package io.anju.requests.reading;

import java.util.UUID;

/**
 * A word by which this company's people speak of danger, such as the name of a machine room.
 *
 * @param word at least two characters; also heard where it is typed by its sound
 */
record DangerWord(UUID id, String word, Danger danger) {}
