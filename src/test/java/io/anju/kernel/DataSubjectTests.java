package io.anju.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataSubjectTests {

    private static final DataSubject HE = new DataSubject(
            null, null, Set.of("何美琳", "Meilin He", "何"), Set.of("13812346021"), Set.of("he@example.org"), Set.of());

    @ParameterizedTest
    @CsvSource({
        "何美琳家漏水, ***家漏水",
        "请回电138-1234-6021找何女士, 请回电***找何女士",
        "+86 138 1234 6021, ***",
        "Call Meilin He at He@Example.org, Call *** at ***",
        "call meilin hermann, call meilin hermann"
    })
    void names_numbers_and_addresses_are_struck_out_of_a_text(String text, String struck) {
        assertThat(HE.struckFrom(text)).isEqualTo(struck);
    }

    @Test
    void a_longer_number_that_holds_the_number_stays() {
        assertThat(HE.struckFrom("单号9138123460217")).isEqualTo("单号9138123460217");
    }

    @Test
    void of_two_names_the_longer_one_is_struck_whole() {
        var twice = new DataSubject(null, null, Set.of("何美", "何美琳"), Set.of(), Set.of(), Set.of());
        assertThat(twice.struckFrom("何美琳")).isEqualTo(DataSubject.STRUCK);
    }

    @Test
    void of_whom_nothing_is_known_nothing_is_struck() {
        var nobody = new DataSubject(UUID.randomUUID(), null, Set.of(), Set.of(), Set.of(), Set.of());
        assertThat(nobody.struckFrom("何美琳 13812346021")).isEqualTo("何美琳 13812346021");
        assertThat(nobody.struckFrom(null)).isNull();
    }

    @Test
    void things_are_found_by_their_type() {
        var request = new SubjectRef("request", UUID.randomUUID());
        var order = new SubjectRef("work-order", UUID.randomUUID());
        assertThat(HE.about(Set.of(request)).about(Set.of(order)).things("request"))
                .containsExactly(request.id());
    }
}
