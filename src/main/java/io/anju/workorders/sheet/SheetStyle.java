package io.anju.workorders.sheet;

import io.anju.files.ChineseFont;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Letters and lines of the sheet: black on white, title 20, body 10, hairlines half a point. */
final class SheetStyle {

    static final float HAIRLINE = 0.5f;
    private static final float BODY = 10;
    private static final float LEADING = 14;

    private final ChineseFont fonts;

    SheetStyle(ChineseFont fonts) {
        this.fonts = fonts;
    }

    Phrase text(String words) {
        return new Phrase(LEADING, words, new Font(fonts.regular(), BODY));
    }

    Phrase bold(String words) {
        return new Phrase(LEADING, words, new Font(fonts.bold(), BODY + 1));
    }

    Phrase title(String words) {
        return new Phrase(24, words, new Font(fonts.bold(), 20));
    }

    Phrase number(String words) {
        return new Phrase(18, words, new Font(fonts.bold(), 14));
    }

    Phrase small(String words) {
        return new Phrase(11, words, new Font(fonts.regular(), 8));
    }

    Paragraph heading(String words) {
        var heading = new Paragraph(18, words, new Font(fonts.bold(), 12));
        heading.setSpacingBefore(10);
        heading.setSpacingAfter(4);
        return heading;
    }

    /** A table over the whole width, its columns in these proportions. */
    static PdfPTable table(float... columns) {
        var table = new PdfPTable(columns);
        table.setWidthPercentage(100);
        return table;
    }

    /** A cell with the given sides ruled. */
    static PdfPCell cell(@Nullable Phrase words, int border) {
        var cell = words == null ? new PdfPCell() : new PdfPCell(words);
        cell.setBorder(border);
        cell.setBorderWidth(HAIRLINE);
        cell.setPadding(4);
        cell.setPaddingLeft(border == Rectangle.BOX ? 6 : 0);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        return cell;
    }

    static PdfPCell right(Phrase words, int border) {
        var cell = cell(words, border);
        cell.setPaddingRight(0);
        cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
        return cell;
    }
}
