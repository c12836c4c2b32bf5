package io.anju.requests;

import java.time.Instant;

/** What somebody wrote with a rating; their own words, for those alone who may read the request. */
public record RatingWord(RequestId request, Instant at, String text) {}
