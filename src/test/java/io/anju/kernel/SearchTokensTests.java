package io.anju.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTokensTests {

    @ParameterizedTest
    @CsvSource({
        "金文大厦漏水, 大厦",
        "王建国, 王",
        "王建国, 国",
        "王建国 13812345678, 王 5678",
        "13812345678, 138123",
        "WX-20261122-0007, wx-20261122-0007",
        "WX-20261122-0007, 0007",
        "18F-1803, 18f",
        "18F-1803, 18",
        "Kitchen LEAK, kitchen le",
        "ＷＸ１２３, wx123",
        "Ünter den Linden, linden"
    })
    void a_row_is_found_by(String text, String query) {
        assertThat(matches(text, query)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"金文大厦, 大金", "Kitchen leak, leak kitten", "13812345678, 2345", "王建国, 李"})
    void a_row_is_not_found_by(String text, String query) {
        assertThat(matches(text, query)).isFalse();
    }

    @Test
    void nothing_to_search_for_gives_no_tokens() {
        assertThat(SearchTokens.query(" -/%_ ")).isEmpty();
        assertThat(SearchTokens.of(null, "")).isEmpty();
    }

    @Test
    void a_long_text_gives_a_bounded_number_of_tokens() {
        assertThat(SearchTokens.of("a b c d e f g h ".repeat(5_000) + "漏水".repeat(5_000)))
                .hasSizeLessThanOrEqualTo(300);
        assertThat(SearchTokens.query("一二三四五六七八九十甲乙丙丁")).hasSize(8);
    }

    private static boolean matches(String text, String query) {
        var stored = SearchTokens.of(text);
        var wanted = SearchTokens.query(query);
        return stored.containsAll(wanted.subList(0, wanted.size() - 1))
                && stored.stream().anyMatch(token -> token.startsWith(wanted.getLast()));
    }
}
