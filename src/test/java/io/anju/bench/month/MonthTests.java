package io.anju.bench.month;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The made-up month is fair to every way of giving work out. */
class MonthTests {

    @Test
    void a_seed_always_makes_the_same_month_and_another_one_another() {
        assertThat(Month.drawn(7, 75)).isEqualTo(Month.drawn(7, 75)).isNotEqualTo(Month.drawn(8, 75));
    }

    @Test
    void as_much_is_reported_as_was_asked_for_and_most_of_it_by_day() {
        var reports = Month.drawn(7, 100).reports();
        assertThat(reports.size() / (double) Month.DAYS).isBetween(90.0, 110.0);
        assertThat(reports)
                .filteredOn(each -> each.at() % Month.DAY >= 8 * 60)
                .hasSizeGreaterThan(reports.size() * 3 / 4);
    }

    @ParameterizedTest
    @EnumSource
    void where_there_is_little_to_do_everything_is_done_and_urgent_work_in_time(Way way) {
        var outcome = Lived.of(Month.drawn(7, 12), way);
        assertThat(outcome.open()).isLessThan(3);
        assertThat(outcome.urgent()).isGreaterThan(0.8);
    }

    @ParameterizedTest
    @EnumSource
    void the_same_month_is_lived_the_same_way_again(Way way) {
        var month = Month.drawn(3, 105);
        assertThat(Lived.of(month, way)).isEqualTo(Lived.of(month, way));
    }
}
