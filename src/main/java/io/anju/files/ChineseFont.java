package io.anju.files;

import io.anju.kernel.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpdf.text.pdf.BaseFont;

/**
 * A font with Chinese characters among those installed on the machine, for documents made here. The product carries none:
 * such a font is larger than the product.
 */
public final class ChineseFont {

    private static final int DEEPEST = 6;
    private static final String HOME = System.getProperty("user.home");
    private static final List<Path> FOLDERS = List.of(
            Path.of("/usr/share/fonts"),
            Path.of("/usr/local/share/fonts"),
            Path.of(HOME, ".fonts"),
            Path.of(HOME, ".local/share/fonts"),
            Path.of("/System/Library/Fonts"),
            Path.of("/Library/Fonts"),
            Path.of("C:/Windows/Fonts"));

    /** File names in the order of preference; after the comma the face inside a collection. */
    private static final List<String> KNOWN = List.of(
            "NotoSansCJK-Regular.ttc,2",
            "NotoSansCJKsc-Regular.otf",
            "NotoSansSC-Regular.otf",
            "NotoSansSC-Regular.ttf",
            "SourceHanSansSC-Regular.otf",
            "SourceHanSansCN-Regular.otf",
            "wqy-microhei.ttc,0",
            "wqy-zenhei.ttc,0",
            "msyh.ttc,0",
            "simhei.ttf",
            "simsun.ttc,0",
            "STHeiti Light.ttc,0",
            "Arial Unicode.ttf");

    private ChineseFont() {}

    /**
     * The font, ready to be embedded in a document. Refuses {@code chinese-font-missing}, naming a package that brings
     * one, where none is installed.
     */
    public static BaseFont find() {
        return KNOWN.stream()
                .flatMap(name -> installed(name).stream())
                .findFirst()
                .map(ChineseFont::load)
                .orElseThrow(() -> Refused.conflict("chinese-font-missing", Map.of("package", "fonts-noto-cjk")));
    }

    private static Optional<String> installed(String known) {
        var comma = known.indexOf(',');
        var name = comma < 0 ? known : known.substring(0, comma);
        return FOLDERS.stream()
                .filter(Files::isDirectory)
                .flatMap(folder -> named(folder, name))
                .findFirst()
                .map(path -> path + (comma < 0 ? "" : known.substring(comma)));
    }

    private static Stream<Path> named(Path folder, String name) {
        try (var found = Files.find(
                folder, DEEPEST, (path, what) -> path.getFileName().toString().equalsIgnoreCase(name))) {
            return found.toList().stream();
        } catch (IOException | UncheckedIOException unreadable) {
            return Stream.empty();
        }
    }

    private static BaseFont load(String path) {
        try {
            return BaseFont.createFont(path, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        } catch (IOException e) {
            throw new IllegalStateException("the font " + path + " cannot be read", e);
        }
    }
}
