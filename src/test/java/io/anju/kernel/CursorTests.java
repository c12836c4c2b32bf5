package io.anju.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CursorTests {

    @Test
    void gives_back_what_was_packed() {
        assertThat(Cursor.read(Cursor.of("周德明", 7), 2)).isEqualTo(List.of("周德明", "7"));
    }

    @Test
    void refuses_what_is_no_place_in_a_list() {
        for (var made : List.of("!", Cursor.of("a"), Cursor.of("a", "b", "c"), Cursor.of("a\0b", "c"))) {
            assertThatThrownBy(() -> Cursor.read(made, 2))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.code()).isEqualTo("fields-invalid"));
        }
    }
}
