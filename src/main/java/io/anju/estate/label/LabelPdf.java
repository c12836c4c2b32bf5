package io.anju.estate.label;

import io.anju.files.ChineseFont;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.UnaryOperator;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/** Labels on A4 sheets of three columns and eight rows (70 by 37 mm), as they are sold ready to be peeled off. */
final class LabelPdf {

    private static final int COLUMNS = 3;
    private static final int ROWS = 8;
    private static final float WIDTH = PageSize.A4.getWidth() / COLUMNS;
    private static final float HEIGHT = PageSize.A4.getHeight() / ROWS;
    private static final float MARGIN = 10;
    private static final float QR_SIDE = HEIGHT - 2 * MARGIN;
    private static final float TEXT_WIDTH = WIDTH - QR_SIDE - 2 * MARGIN;
    private static final float CODE_SIZE = 13;
    private static final float SMALL_SIZE = 7;
    private static final float LINE = 11;

    private final BaseFont font;
    private final String project;
    private final UnaryOperator<String> link;

    private LabelPdf(BaseFont font, String project, UnaryOperator<String> link) {
        this.font = font;
        this.project = project;
        this.link = link;
    }

    /**
     * Draws the sheets.
     *
     * @param project its name, printed on every label
     * @param link the full address for a label's code
     */
    static byte[] of(String project, List<LabelSheet.Label> labels, UnaryOperator<String> link) {
        var out = new ByteArrayOutputStream();
        try (var document = new Document(PageSize.A4, 0, 0, 0, 0)) {
            var writer = PdfWriter.getInstance(document, out);
            document.open();
            var pdf = new LabelPdf(ChineseFont.find(List.of()).regular(), project, link);
            for (var at = 0; at < labels.size(); at++) {
                if (at > 0 && at % (COLUMNS * ROWS) == 0) {
                    document.newPage();
                }
                pdf.draw(writer.getDirectContent(), labels.get(at), at % (COLUMNS * ROWS));
            }
        }
        return out.toByteArray();
    }

    private void draw(PdfContentByte pen, LabelSheet.Label label, int slot) {
        var left = slot % COLUMNS * WIDTH + MARGIN;
        var top = PageSize.A4.getHeight() - slot / COLUMNS * HEIGHT - MARGIN;
        drawQr(pen, QrCode.of(link.apply(label.code())), left, top);
        var x = left + QR_SIDE + MARGIN / 2;
        var y = top - CODE_SIZE;
        write(pen, label.placeCode(), CODE_SIZE, x, y);
        for (var text : List.of(label.name(), String.join(" ", label.within()), project, label.code())) {
            y -= LINE;
            write(pen, text, SMALL_SIZE, x, y);
        }
    }

    private static void drawQr(PdfContentByte pen, QrCode qr, float left, float top) {
        var module = QR_SIDE / (qr.side() + 2 * QrCode.QUIET);
        for (var run : qr.runs()) {
            pen.rectangle(
                    left + (run.x() + QrCode.QUIET) * module,
                    top - (run.y() + 1 + QrCode.QUIET) * module,
                    run.length() * module,
                    module);
        }
        pen.fill();
    }

    /** A text that is too long for its label is written smaller, and cut only where it would be unreadable. */
    private void write(PdfContentByte pen, String text, float size, float x, float y) {
        var fitting = Math.max(size / 2, Math.min(size, size * TEXT_WIDTH / font.getWidthPoint(text + " ", size)));
        var shown = text;
        while (!shown.isEmpty() && font.getWidthPoint(shown, fitting) > TEXT_WIDTH) {
            shown = shown.substring(0, shown.length() - 1);
        }
        pen.beginText();
        pen.setFontAndSize(font, fitting);
        pen.setTextMatrix(x, y);
        pen.showText(shown);
        pen.endText();
    }
}
