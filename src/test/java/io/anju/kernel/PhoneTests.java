package io.anju.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTests {

    @ParameterizedTest
    @CsvSource({
        "13800001234, 13800001234",
        "138 0000 1234, 13800001234",
        "138-0000-1234, 13800001234",
        "+86 138 0000 1234, 13800001234",
        "0086-13800001234, 13800001234",
        "１３８００００１２３４, 13800001234",
        "0571-88886666, 057188886666",
        "(0571) 8888 6666, 057188886666",
        "010-6552 1234, 01065521234",
        "+86 571 8888 6666, 057188886666",
        "+86-0571-88886666, 057188886666",
        "0571-88886666-801, 057188886666-801",
        "057188886666转801, 057188886666-801",
        "400-820-8820, 4008208820",
        "+1 415 555 0100, +14155550100",
        "+852-2345-6789, +85223456789"
    })
    void however_it_is_typed_a_number_has_one_stored_form(String typed, String stored) {
        assertThat(Phone.normal(typed)).contains(stored);
        assertThat(Phone.normal(stored)).contains(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "12800001234", "1380000123", "138000012345", "88886666", "张三", "+86", "=1+1"})
    void what_is_no_number_is_none(String typed) {
        assertThat(Phone.normal(typed)).isEmpty();
    }

    @Test
    void a_refusal_names_the_field() {
        assertThatThrownBy(() -> Phone.require("x", "phones[0]"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("phones[0]")
                .hasMessageContaining("phone-invalid");
    }

    @Test
    void an_incoming_call_shows_the_line_without_the_extension() {
        assertThat(Phone.line("057188886666-801")).isEqualTo("057188886666");
    }
}
