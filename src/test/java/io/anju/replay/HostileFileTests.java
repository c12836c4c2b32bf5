package io.anju.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.anju.replay.StagedRows.RefusedRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as other people write them. */
class HostileFileTests {

    private static final String HEADER = "id,opened,promised,closed,flag,what,where\n";
    private static final String GOOD = "1,2011-07-01 10:00,2011-07-01 12:00,2011-07-01 11:00,Y,leak,1 Main St\n";

    @TempDir
    Path folder;

    private String mapping = """
            project: City
            zone: America/New_York
            dates: yyyy-MM-dd HH:mm
            promise: column
            columns: {number: id, reportedAt: opened, promisedAt: promised, closedAt: closed, flag: flag,
                      category: what, place: where}
            flag: {onTime: [Y], late: [N]}
            rules:
              - {kind: REPAIR, category: leak, priority: P3}
            """;

    private ReplayMapping mapping() throws IOException {
        return MappingFile.read(Files.writeString(folder.resolve("m.yaml"), mapping));
    }

    private List<FileRow> rows(byte[] content) throws IOException {
        var rows = new ArrayList<FileRow>();
        new SourceFile(Files.write(folder.resolve("f.csv"), content)).read(mapping(), 0, rows::add);
        return rows;
    }

    private List<FileRow> rows(String content) throws IOException {
        return rows(content.getBytes(StandardCharsets.UTF_8));
    }

    private ReplayReport report(String content) throws IOException {
        return DryRun.read(new SourceFile(Files.writeString(folder.resolve("f.csv"), content)), mapping());
    }

    private static byte[] zipped(String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void a_byte_order_mark_line_ends_of_windows_and_other_column_orders_make_no_difference() throws IOException {
        var plain = rows(HEADER + GOOD);
        assertThat(rows('\uFEFF' + HEADER + GOOD)).isEqualTo(plain);
        assertThat(rows((HEADER + GOOD).replace("\n", "\r\n"))).isEqualTo(plain);
        assertThat(rows(zipped(HEADER + GOOD))).isEqualTo(plain);
        assertThat(rows("""
                where,what, flag ,extra,closed,promised,opened,id
                1 Main St,leak,Y,?,2011-07-01 11:00,2011-07-01 12:00,2011-07-01 10:00,1
                """)).isEqualTo(plain);
    }

    @Test
    void a_quoted_field_may_hold_commas_quotes_and_line_ends_and_the_next_line_keeps_its_number() throws IOException {
        var rows = rows(
                HEADER + "1,2011-07-01 10:00,,,,\"leak, \"\"big\"\"\nin the cellar\",\"1, Main St\"\n2,soon,,,,x,y\n");
        assertThat(rows.getFirst().content())
                .isNotNull()
                .extracting(RowContent::text)
                .isEqualTo("leak, \"big\"\nin the cellar");
        assertThat(rows.getLast().line()).isEqualTo(4);
    }

    @Test
    void a_missing_column_is_named_also_where_no_line_follows() {
        assertThatThrownBy(() -> report(HEADER.replace("closed", "ended")))
                .isInstanceOf(ReplayRefused.class)
                .hasMessageContaining("no column for closedAt: looked for [closed]");
        assertThatThrownBy(() -> report("")).isInstanceOf(ReplayRefused.class).hasMessageContaining("header");
    }

    @Test
    void a_row_without_a_number_is_known_again_but_never_taken_for_the_row_of_another_file() throws IOException {
        var june = rows(HEADER + GOOD.replaceFirst("1,", ",")).getFirst().number();
        assertThat(rows(HEADER + GOOD.replaceFirst("1,", ",")).getFirst().number())
                .isEqualTo(june);
        assertThat(rows(HEADER + GOOD.replaceFirst("1,", ",").replace("2011-07", "2011-08"))
                        .getFirst()
                        .number())
                .startsWith("line-2-")
                .isNotEqualTo(june);
    }

    @Test
    void a_file_of_nothing_but_its_header_is_a_report_of_nothing() throws IOException {
        var report = report(HEADER);
        assertThat(report.rows()).isZero();
        assertThat(report.agreement()).isNull();
    }

    @Test
    void every_line_that_cannot_be_taken_is_named_with_its_reason() throws IOException {
        var report = report(HEADER + """

                1,2011-02-30 10:00,,,,leak,x
                2,,,,,leak,x
                3,2011-07-01 10:00,,2011-07-01 09:59,,leak,x
                4,2011-07-01 10:00,soon,,,leak,x
                5,2011-07-01 10:00,,,perhaps,leak,x
                6,2011-07-01 10:00,,
                7,2011-07-01 10:00,,,,leak,x,and more
                8,0001-01-01 00:00,,,,leak,x
                9,2011-07-01 10:00,2011-06-01 10:00,2011-07-02 10:00,n,leak,x
                """);
        assertThat(report.refusals())
                .extracting(RefusedRow::line, RefusedRow::reason)
                .containsExactly(
                        tuple(3L, "reportedAt is no time: \"2011-02-30 10:00\""),
                        tuple(4L, "reportedAt is empty"),
                        tuple(5L, "closed before it was opened"),
                        tuple(6L, "promisedAt is no time: \"soon\""),
                        tuple(7L, "flag has the unknown word \"perhaps\""),
                        tuple(8L, "4 fields where the header has 7"),
                        tuple(9L, "8 fields where the header has 7"),
                        tuple(10L, "reportedAt is before 1900: \"0001-01-01 00:00\""));
        assertThat(report.rows()).isEqualTo(9);
        assertThat(report.accepted())
                .as("a promise before the opening is missed, not refused")
                .isEqualTo(1);
    }

    @Test
    void bytes_that_are_no_utf8_lose_a_letter_and_not_the_line() throws IOException {
        var rows = rows((HEADER + GOOD.replace("leak", "l\u00e4ck")).getBytes(StandardCharsets.ISO_8859_1));
        assertThat(rows).singleElement().extracting(FileRow::refusal).isNull();
    }

    @Test
    void another_encoding_and_another_separator_are_words_of_the_mapping() throws IOException {
        mapping += "encoding: GB18030\nseparator: \";\"\n";
        var rows = rows((HEADER + GOOD.replace("leak", "漏水")).replace(',', ';').getBytes(Charset.forName("GB18030")));
        assertThat(rows).singleElement().extracting(row -> row.content().text()).isEqualTo("漏水");
    }

    @Test
    void a_file_that_breaks_off_is_refused_at_its_line() throws IOException {
        var whole = zipped(HEADER + GOOD.repeat(5_000));
        assertThatThrownBy(() -> rows(Arrays.copyOf(whole, whole.length - 40)))
                .isInstanceOf(ReplayRefused.class)
                .hasMessageContaining("cannot be read after line");
    }

    @Test
    void a_word_that_the_desk_does_not_know_is_refused_before_anything_is_read() {
        mapping = mapping.replace("kind: REPAIR", "kind: REPARE");
        assertThatThrownBy(this::mapping)
                .isInstanceOf(ReplayRefused.class)
                .hasMessageContaining("rules.kind: \"REPARE\" is none of [REPAIR,");
    }
}
