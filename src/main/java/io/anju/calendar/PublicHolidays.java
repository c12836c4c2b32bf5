package io.anju.calendar;

/** Which country's public holidays a project keeps. */
public enum PublicHolidays {
    /** The holidays and make-up workdays that the State Council announces each year. */
    CHINA,
    /** None: the weekly hours hold on every date that is not an exception of the company's own. */
    NONE
}
