package io.anju.workorders.sheet;

import io.anju.files.ChineseFont;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** Lays a service sheet out on A4. */
final class ServiceSheet {

    private static final float MARGIN = 42;
    private static final float QR_SIZE = 58;

    private final SheetStyle style;
    private final SheetData data;

    private ServiceSheet(ChineseFont fonts, SheetData data) {
        this.style = new SheetStyle(fonts);
        this.data = data;
    }

    /** The sheet as a PDF. */
    public static byte[] pdf(ChineseFont fonts, SheetData data) {
        return new ServiceSheet(fonts, data).print();
    }

    private byte[] print() {
        var out = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4, MARGIN, MARGIN, 36, 60);
        try {
            var writer = PdfWriter.getInstance(document, out);
            document.addTitle("维修服务单 " + data.number());
            document.open();
            writer.setPageEvent(
                    new SheetFooter(writer, style, hotline(), "打印 " + data.printedAt() + "  第 " + data.print() + " 次"));
            document.add(head(writer));
            document.add(style.heading("报修"));
            document.add(fields(data.report(), 2));
            document.add(style.heading("处理"));
            document.add(times());
            document.add(work());
            document.add(style.heading("用工用料"));
            document.add(lines());
            document.add(confirmation());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document.close();
        return out.toByteArray();
    }

    private String hotline() {
        return data.hotline() == null ? data.issuer() : "没修好？请拨 " + data.hotline() + "，我们再来。";
    }

    private PdfPTable head(PdfWriter writer) {
        var head = SheetStyle.table(6, 4, 1.5f);
        var name = SheetStyle.cell(null, Rectangle.BOTTOM);
        name.addElement(style.text(data.issuer()));
        name.addElement(style.title("维修服务单"));
        var number = new PdfPTable(1);
        number.addCell(SheetStyle.right(style.small("编号"), Rectangle.NO_BORDER));
        number.addCell(SheetStyle.right(style.number(data.number()), Rectangle.NO_BORDER));
        number.addCell(SheetStyle.right(
                style.small(data.print() > 1 ? "第 " + data.print() + " 次打印（补打）" : "客户留存"), Rectangle.NO_BORDER));
        var middle = new PdfPCell(number);
        middle.setBorder(Rectangle.BOTTOM);
        var code = new PdfPCell(QrSquare.of(writer, data.number(), QR_SIZE), false);
        code.setBorder(Rectangle.BOTTOM);
        code.setHorizontalAlignment(Element.ALIGN_RIGHT);
        code.setPaddingBottom(8);
        for (var cell : List.of(name, middle, code)) {
            cell.setBorderWidth(1.5f);
            head.addCell(cell);
        }
        return head;
    }

    /** Label and value of what is known; nobody reads a label with nothing beside it. */
    private PdfPTable fields(List<SheetData.Field> all, int columns) {
        var fields = all.stream().filter(field -> !field.value().isBlank()).toList();
        var table = columns == 2 ? SheetStyle.table(2, 6, 2, 6) : SheetStyle.table(2, 8);
        for (var field : fields) {
            table.addCell(SheetStyle.cell(style.text(field.label()), Rectangle.BOTTOM));
            table.addCell(SheetStyle.cell(style.text(field.value()), Rectangle.BOTTOM));
        }
        if (fields.size() % columns != 0) {
            table.addCell(SheetStyle.cell(style.text(""), Rectangle.BOTTOM));
            table.addCell(SheetStyle.cell(style.text(""), Rectangle.BOTTOM));
        }
        return table;
    }

    private PdfPTable times() {
        var boxes = new PdfPTable(data.times().size());
        boxes.setWidthPercentage(100);
        for (var box : data.times()) {
            var cell = SheetStyle.cell(null, Rectangle.BOX);
            cell.setVerticalAlignment(Element.ALIGN_TOP);
            cell.addElement(style.small(box.label()));
            cell.addElement(style.bold(box.time()));
            cell.addElement(style.small(box.remark()));
            boxes.addCell(cell);
        }
        boxes.setSpacingAfter(6);
        return boxes;
    }

    private PdfPTable work() throws IOException {
        var table = data.pictures().isEmpty() ? SheetStyle.table(1) : SheetStyle.table(6, 4);
        var done = SheetStyle.cell(null, Rectangle.NO_BORDER);
        done.setVerticalAlignment(Element.ALIGN_TOP);
        done.addElement(fields(data.work(), 1));
        table.addCell(done);
        if (!data.pictures().isEmpty()) {
            var shown = data.pictures();
            var pictures = new PdfPTable(shown.size());
            for (var picture : shown) {
                pictures.addCell(picture(picture));
            }
            var cell = new PdfPCell(pictures);
            cell.setBorder(Rectangle.NO_BORDER);
            table.addCell(cell);
        }
        return table;
    }

    private PdfPCell picture(SheetData.Picture picture) throws IOException {
        var cell = SheetStyle.cell(null, Rectangle.NO_BORDER);
        var image = GreyPicture.of(picture.file());
        image.scaleToFit(90, 90);
        image.setAlignment(Image.MIDDLE);
        cell.addElement(image);
        cell.addElement(style.small(picture.caption()));
        return cell;
    }

    private PdfPTable lines() {
        var table = SheetStyle.table(4, 3, 2, 2.4f, 2.6f);
        for (var label : List.of("项目", "规格")) {
            table.addCell(SheetStyle.cell(style.text(label), Rectangle.TOP | Rectangle.BOTTOM));
        }
        for (var label : List.of("数量", "单价（元）", "金额（元）")) {
            table.addCell(SheetStyle.right(style.text(label), Rectangle.TOP | Rectangle.BOTTOM));
        }
        for (var line : data.lines()) {
            table.addCell(SheetStyle.cell(style.text(line.text()), Rectangle.BOTTOM));
            table.addCell(SheetStyle.cell(style.text(line.spec()), Rectangle.BOTTOM));
            table.addCell(SheetStyle.right(style.text(line.quantity()), Rectangle.BOTTOM));
            table.addCell(SheetStyle.right(style.text(line.unitPrice().toString()), Rectangle.BOTTOM));
            table.addCell(SheetStyle.right(style.text(line.amount().toString()), Rectangle.BOTTOM));
        }
        var words = SheetStyle.cell(style.text("合计  " + ChineseAmount.of(data.total())), Rectangle.BOTTOM);
        words.setColspan(3);
        table.addCell(words);
        table.addCell(SheetStyle.right(style.text(data.total().toString()), Rectangle.BOTTOM));
        table.addCell(SheetStyle.right(style.bold("客户应付 " + data.payable()), Rectangle.BOTTOM));
        return table;
    }

    private PdfPTable confirmation() throws IOException {
        var block = SheetStyle.table(6, 4);
        block.setKeepTogether(true);
        block.setSpacingBefore(10);
        var questions = SheetStyle.cell(null, Rectangle.NO_BORDER);
        questions.setVerticalAlignment(Element.ALIGN_TOP);
        questions.addElement(style.heading("客户确认"));
        for (var question : data.questions()) {
            questions.addElement(question(question));
        }
        questions.addElement(
                style.text("意见  " + (data.comment() == null ? "____________________________" : data.comment())));
        block.addCell(questions);
        block.addCell(signature(data.signature() == null ? null : GreyPicture.of(data.signature())));
        return block;
    }

    private Phrase question(SheetData.Question question) {
        var line = style.text(question.text() + "    ");
        for (var answer : question.answers()) {
            line.add(new Chunk(
                    (answer.equals(question.chosen()) ? "■ " : "□ ") + answer + "    ",
                    style.text("").getFont()));
        }
        return line;
    }

    private PdfPCell signature(@Nullable Image image) {
        var box = SheetStyle.cell(null, Rectangle.BOX);
        box.setMinimumHeight(92);
        box.setVerticalAlignment(Element.ALIGN_TOP);
        box.addElement(style.small("客户签字"));
        if (image != null) {
            image.scaleToFit(150, 50);
            box.addElement(image);
        }
        box.addElement(style.small(data.signedBy()));
        return box;
    }
}
