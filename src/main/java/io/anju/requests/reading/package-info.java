/**
 * What a report says between its lines: opinions with their reasons, which a person confirms or puts aside.
 *
 * <p>{@code LifeSafety} hears danger to life by rules that are data; they and the words of the company itself
 * ({@code OwnWords}, one register of words that mean a category or a danger) raise impact and urgency at once where nobody has judged yet. {@code Suggestions} says what a report is
 * about; {@code KeptSuggestions} keeps what was said beside what was chosen (ADR 0032).
 */
@NullMarked
package io.anju.requests.reading;

import org.jspecify.annotations.NullMarked;
