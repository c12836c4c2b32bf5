package io.anju.workorders.sheet;

import io.anju.kernel.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Chinese font of this machine. The sheet embeds only the characters it uses, so the font itself is never handed on.
 *
 * @param regular for text
 * @param bold for titles and figures
 */
public record SheetFonts(BaseFont regular, BaseFont bold) {

    private static final Logger LOG = LoggerFactory.getLogger(SheetFonts.class);

    /** Where systems keep a Chinese font: the regular file and its bold sister. */
    private static final List<List<String>> USUAL = List.of(
            noto("/usr/share/fonts/opentype/noto/"),
            noto("/usr/share/fonts/noto-cjk/"),
            noto("/usr/share/fonts/google-noto-cjk/"),
            noto("/usr/share/fonts/google-noto-sans-cjk-fonts/"),
            List.of("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc"),
            List.of("/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc"),
            List.of("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf"),
            List.of("/System/Library/Fonts/STHeiti Light.ttc", "/System/Library/Fonts/STHeiti Medium.ttc"),
            List.of("C:/Windows/Fonts/msyh.ttc", "C:/Windows/Fonts/msyhbd.ttc"),
            List.of("C:/Windows/Fonts/simhei.ttf"));

    /**
     * Finds a font: the given files first, then the usual places. Refuses ({@code font-missing}) on a machine without any.
     *
     * @param given the regular file and, if there is one, its bold sister; empty for none
     */
    public static SheetFonts find(List<String> given) {
        var places = new ArrayList<List<String>>();
        places.add(given);
        places.addAll(USUAL);
        for (var files : places) {
            if (!files.isEmpty() && Files.isReadable(Path.of(files.getFirst()))) {
                try {
                    var bold = Path.of(files.getLast());
                    return new SheetFonts(
                            load(files.getFirst()), load(Files.isReadable(bold) ? files.getLast() : files.getFirst()));
                } catch (IOException | DocumentException e) {
                    LOG.warn("font {} is not usable: {}", files.getFirst(), e.toString());
                }
            }
        }
        throw Refused.conflict("font-missing");
    }

    private static BaseFont load(String file) throws IOException {
        return BaseFont.createFont(file.endsWith(".ttc") ? chinese(file) : file, BaseFont.IDENTITY_H, true);
    }

    /** A collection holds one font per region; the simplified Chinese one draws the characters as China writes them. */
    private static String chinese(String collection) throws IOException {
        var names = BaseFont.enumerateTTCNames(collection);
        var index =
                Arrays.stream(names).map(name -> name.endsWith("SC")).toList().indexOf(true);
        return collection + "," + Math.max(index, 0);
    }

    private static List<String> noto(String folder) {
        return List.of(folder + "NotoSansCJK-Regular.ttc", folder + "NotoSansCJK-Bold.ttc");
    }
}
