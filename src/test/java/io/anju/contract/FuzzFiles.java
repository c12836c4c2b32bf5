package io.anju.contract;

import io.anju.files.Pictures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Contents of files: broken pictures, spreadsheets with hostile cells, things that only look like either. */
final class FuzzFiles {

    private static final List<String> TITLES = List.of(
            "code",
            "name",
            "building",
            "unit",
            "kind",
            "area",
            "phone",
            "relation",
            "from",
            "number",
            "post",
            "project",
            "楼栋",
            "单元",
            "房号",
            "姓名",
            "电话",
            "面积",
            "关系",
            "起始日期",
            "岗位",
            "工号");
    private static final String SHEET =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";

    private final FuzzWords words;

    FuzzFiles(FuzzWords words) {
        this.words = words;
    }

    byte[] content() {
        return switch (words.below(8)) {
            case 0 -> words.noise(400);
            case 1 -> bent(Pictures.png(20, 20));
            case 2 -> bent(Pictures.jpeg(20, 20));
            case 3 -> bytes("%PDF-1.7\n" + words.text());
            case 4 -> bytes(words.text() + "," + words.text() + "\n");
            case 5 -> bent(sheet());
            default -> sheet();
        };
    }

    /** Some bytes changed, and perhaps cut. */
    private byte[] bent(byte[] whole) {
        for (var left = words.below(6); left > 0; left--) {
            whole[words.below(whole.length)] = (byte) words.below(256);
        }
        return words.chance(0.3) ? Arrays.copyOf(whole, words.below(whole.length)) : whole;
    }

    private byte[] sheet() {
        var rows =
                new StringBuilder(words.chance(0.1) ? "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" : "");
        rows.append(SHEET).append("<sheetData>");
        row(rows, 1, true);
        for (var line = 2; line < 2 + words.below(5); line++) {
            row(rows, line, false);
        }
        rows.append("</sheetData></worksheet>");
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            part(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                            + "<sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            part(zip, "xl/worksheets/sheet1.xml", rows.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void row(StringBuilder rows, int line, boolean titles) {
        rows.append("<row r=\"")
                .append(words.chance(0.03) ? words.token() : line)
                .append("\">");
        for (var column = 0; column < TITLES.size(); column++) {
            var text = titles ? TITLES.get(column) : words.chance(0.5) ? words.text() : "1";
            var type = words.pick(List.of("inlineStr", "inlineStr", "inlineStr", "n", "s", "d", "b", "e", "str"));
            var inside = titles || type.equals("inlineStr")
                    ? "<is><t>" + escaped(text) + "</t></is>"
                    : "<v>" + escaped(text) + "</v>";
            rows.append("<c r=\"").append((char) ('A' + column)).append(line);
            rows.append("\" t=\"")
                    .append(titles ? "inlineStr" : type)
                    .append("\">")
                    .append(inside)
                    .append("</c>");
        }
        rows.append("</row>");
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Target=\"" + target + "\" Type=\"http://schemas.openxmlformats.org/"
                + "officeDocument/2006/relationships/" + type + "\"/></Relationships>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("[\\x00-\\x08\\x0b-\\x1f\\ud800-\\udfff\\uffff]", "?");
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes(text));
        zip.closeEntry();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
