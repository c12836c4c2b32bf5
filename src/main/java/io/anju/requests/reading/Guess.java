package io.anju.requests.reading;

import java.util.List;

/**
 * What the learned model makes of a text.
 *
 * @param confidence how many of a hundred such guesses came true on texts the model had not seen, as a share of one
 * @param because the pieces of the text that spoke most for it, the strongest first; one to three
 */
record Guess(String category, double confidence, List<String> because) {

    Guess {
        because = List.copyOf(because);
    }
}
