package io.anju.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTests {

    @ParameterizedTest
    @CsvSource({
        "张三, 张*",
        "张小明, 张**",
        "欧阳娜娜, 欧阳**",
        "欧阳修, 欧阳*",
        "欧阳, 欧*",
        "李, 李*",
        "阿卜杜热合曼·买买提, 阿***",
        "John Smith, J*** S***",
        "***, ***"
    })
    void a_name_shows_its_surname_only(String name, String masked) {
        assertThat(Mask.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "13800001234, 138****1234",
        "057188886666, 057****6666",
        "057188886666-801, 057****6666",
        "+14155550100, +14****0100",
        "+8512345, ****45"
    })
    void a_number_shows_its_prefix_and_its_tail(String phone, String masked) {
        assertThat(Mask.phone(phone)).isEqualTo(masked);
    }

    @Test
    void an_address_shows_its_first_letter_and_its_host() {
        assertThat(Mask.email("zhang@example.com")).isEqualTo("z***@example.com");
        assertThat(Mask.email("broken")).isEqualTo("***");
    }

    @Test
    void nothing_stays_nothing() {
        assertThat(Mask.phone(null)).isNull();
        assertThat(Mask.email(null)).isNull();
    }
}
