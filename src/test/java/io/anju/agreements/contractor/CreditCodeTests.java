package io.anju.agreements.contractor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GB 32100-2015. */
class CreditCodeTests {

    @Test
    void a_code_is_kept_in_capitals() {
        assertThat(CreditCode.normal(" 91310115ma1k4ltdxd ")).contains("91310115MA1K4LTDXD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91310115MA1K4LTDX1",
                "91310115MA1K4LTDD",
                "91310115MA1K4LTDXD0",
                "91310115MA1K4LTDID",
                "91310115MA1K4LDTXD",
                ""
            })
    void a_wrong_check_a_wrong_length_a_letter_that_is_not_used_and_turned_characters_are_found(String typed) {
        assertThat(CreditCode.normal(typed)).isEmpty();
    }
}
