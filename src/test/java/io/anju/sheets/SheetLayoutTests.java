package io.anju.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.kernel.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class SheetLayoutTests {

    private enum Relation {
        OWNER,
        LESSEE
    }

    private static final SheetLayout LAYOUT = new SheetLayout(
            "sheet-test",
            List.of(
                    Column.text("name", 20).mandatory(),
                    Column.of("phone", Column.Kind.NUMBER_AS_TEXT),
                    Column.choice("relation", SheetWords.choices("sheet-test", "relation", List.of(Relation.values()))),
                    Column.choices(
                            "skills",
                            List.of(new Choice("PLUMBING", "水电", "Plumbing"), new Choice("HVAC", "空调", "HVAC"))),
                    Column.of("since", Column.Kind.DATE),
                    Column.of("count", Column.Kind.WHOLE_NUMBER)));

    @Test
    void the_sample_line_of_a_template_is_never_taken_for_data() {
        for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThatThrownBy(() -> LAYOUT.read(LAYOUT.template(locale))).satisfies(refusedWith("sheet-empty"));
        }
    }

    @Test
    void a_written_list_reads_back_the_same_in_either_language() {
        var row = Map.of(
                "name",
                "张三",
                "phone",
                "13800001234",
                "relation",
                "LESSEE",
                "skills",
                "PLUMBING,HVAC",
                "since",
                "2026-11-22");
        for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(LAYOUT.read(LAYOUT.write(locale, Stream.of(row))))
                    .containsExactly(new SheetRow(2, row, Map.of()));
        }
    }

    @Test
    void every_error_names_its_cell_and_keeps_what_was_written() {
        var rows = LAYOUT.read(sheet(sheet -> {
            sheet.value(1, 1, "13800001234");
            sheet.value(1, 2, "房东");
            sheet.value(1, 3, "水电、木工");
            sheet.value(1, 4, "2026-02-30");
            sheet.value(1, 5, "三");
        }));
        assertThat(rows.getFirst().errors())
                .isEqualTo(Map.of(
                        "name", "required",
                        "relation", "choice-unknown",
                        "skills", "choice-unknown",
                        "since", "date-invalid",
                        "count", "number-invalid"));
        assertThat(rows.getFirst().get("relation")).isEqualTo("房东");
    }

    @Test
    void numbers_and_dates_of_the_spreadsheet_are_read_as_people_see_them() {
        var rows = LAYOUT.read(sheet(sheet -> {
            sheet.value(1, 0, "张三");
            sheet.value(1, 1, 13800001234L);
            sheet.value(1, 4, LocalDate.of(2026, 11, 22));
            sheet.style(1, 4).format("yyyy-mm-dd").set();
            sheet.value(2, 0, "李四");
            sheet.value(2, 4, "2026年3月5日");
        }));
        assertThat(rows).allMatch(SheetRow::sound);
        assertThat(rows.get(0).get("phone")).isEqualTo("13800001234");
        assertThat(rows.get(0).get("since")).isEqualTo("2026-11-22");
        assertThat(rows.get(1).get("since")).isEqualTo("2026-03-05");
    }

    @Test
    void text_that_looks_like_a_formula_is_defused_and_reads_back_unchanged() {
        var evil = "=HYPERLINK(\"http://x\")";
        var file = LAYOUT.write(Locale.CHINESE, Stream.of(Map.of("name", evil, "phone", "+8613800001234")));
        assertThat(SheetText.defused(evil)).startsWith("'");
        assertThat(LAYOUT.read(file).getFirst().get("name")).isEqualTo(evil);
        assertThat(LAYOUT.read(file).getFirst().get("phone")).isEqualTo("+8613800001234");
    }

    @Test
    void a_file_without_a_required_column_is_refused() {
        var other = new SheetLayout("sheet-test", List.of(Column.of("phone", Column.Kind.TEXT)));
        var file = other.write(Locale.CHINESE, Stream.of(Map.of("phone", "1")));
        assertThatThrownBy(() -> LAYOUT.read(file)).satisfies(refusedWith("sheet-column-missing"));
    }

    @Test
    void what_is_no_spreadsheet_is_refused() throws IOException {
        assertThatThrownBy(() -> LAYOUT.read("姓名,手机".getBytes())).satisfies(refusedWith("sheet-unreadable"));
        assertThatThrownBy(() -> LAYOUT.read(zip(10))).satisfies(refusedWith("sheet-unreadable"));
    }

    @Test
    void a_file_that_unpacks_to_far_more_than_a_register_is_refused() throws IOException {
        var bomb = zip(200 * 1024 * 1024);
        assertThat(bomb).hasSizeLessThan(1024 * 1024);
        assertThatThrownBy(() -> LAYOUT.read(bomb)).satisfies(refusedWith("sheet-too-large"));
    }

    @Test
    void more_lines_than_allowed_are_refused() {
        var file = LAYOUT.write(
                Locale.CHINESE, IntStream.rangeClosed(0, SheetLayout.LARGEST).mapToObj(n -> Map.of("name", "n" + n)));
        assertThatThrownBy(() -> LAYOUT.read(file)).satisfies(refusedWith("sheet-too-long"));
    }

    private static Consumer<Throwable> refusedWith(String code) {
        return thrown -> assertThat(thrown)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.toString()).contains(code));
    }

    private static byte[] sheet(Consumer<Worksheet> content) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", null)) {
            var sheet = book.newWorksheet("s");
            List.of("姓名 *", "Phone", "关系", "技能", "起始日期", "数量")
                    .forEach(title -> sheet.value(
                            0,
                            List.of("姓名 *", "Phone", "关系", "技能", "起始日期", "数量").indexOf(title),
                            title));
            content.accept(sheet);
            book.finish();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(int size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            var chunk = new byte[Math.min(size, 1024 * 1024)];
            for (var written = 0; written < size; written += chunk.length) {
                zip.write(chunk);
            }
        }
        return bytes.toByteArray();
    }
}
