package io.anju.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.http.ListQuery;
import io.anju.kernel.Page;
import io.anju.kernel.Refused;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SheetFileTests {

    private static final SheetLayout LAYOUT = new SheetLayout("sheet-test", List.of(Column.text("name", 20)));

    private final List<String> asked = new ArrayList<>();

    @Test
    void a_list_of_several_pages_becomes_one_file_with_every_line_in_order() throws IOException {
        var file = file(2_500);
        var answer = file.answer("list.xlsx");
        var body = Objects.requireNonNull(answer.getBody()).getInputStream().readAllBytes();
        assertThat(file.rows()).isEqualTo(2_500);
        assertThat(answer.getHeaders().getContentLength()).isEqualTo(body.length);
        assertThat(LAYOUT.read(body))
                .extracting(row -> row.cells().get("name"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 2_500)
                        .mapToObj(number -> "n" + number)
                        .toList());
        assertThat(asked).containsExactly("0", "1000", "2000");
    }

    @Test
    void an_empty_list_is_a_file_with_titles() {
        assertThat(file(0).rows()).isZero();
    }

    @Test
    void a_list_that_no_file_holds_is_refused_and_never_cut_off() {
        assertThat(file(SheetFile.LONGEST).rows()).isEqualTo(SheetFile.LONGEST);
        assertThatThrownBy(() -> file(SheetFile.LONGEST + 1))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("export-too-long"));
    }

    private SheetFile file(int lines) {
        return SheetFile.of(
                LAYOUT,
                Locale.ENGLISH,
                ListQuery.first(),
                query -> page(query, lines),
                line -> Map.of("name", "n" + line));
    }

    private Page<Integer> page(ListQuery query, int lines) {
        var from = Integer.parseInt(Objects.requireNonNullElse(query.cursor(), "0"));
        asked.add(Integer.toString(from));
        var to = Math.min(lines, from + query.limit());
        return new Page<>(
                IntStream.rangeClosed(from + 1, to).boxed().toList(), to < lines ? Integer.toString(to) : null);
    }
}
