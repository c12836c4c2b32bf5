package io.anju.workorders.sheet;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** The line at the foot of every page; the number of pages is filled in when the last one is known. */
final class SheetFooter extends PdfPageEventHelper {

    private static final float BASELINE = 34;

    private final SheetStyle style;
    private final String left;
    private final String right;
    private final PdfTemplate pages;

    SheetFooter(PdfWriter writer, SheetStyle style, String left, String right) {
        this.style = style;
        this.left = left;
        this.right = right;
        this.pages = writer.getDirectContent().createTemplate(60, 12);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var canvas = writer.getDirectContent();
        canvas.setLineWidth(SheetStyle.HAIRLINE);
        canvas.moveTo(document.left(), BASELINE + 14);
        canvas.lineTo(document.right(), BASELINE + 14);
        canvas.stroke();
        show(canvas, Element.ALIGN_LEFT, style.small(left), document.left());
        show(
                canvas,
                Element.ALIGN_RIGHT,
                style.small(right + "  第 " + writer.getPageNumber() + " 页，共"),
                document.right() - 24);
        canvas.addTemplate(pages, document.right() - 22, BASELINE);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        ColumnText.showTextAligned(
                pages, Element.ALIGN_LEFT, style.small(" " + (writer.getPageNumber() - 1) + " 页"), 0, 0, 0);
    }

    private static void show(PdfContentByte canvas, int alignment, Phrase text, float x) {
        ColumnText.showTextAligned(canvas, alignment, text, x, BASELINE, 0);
    }
}
