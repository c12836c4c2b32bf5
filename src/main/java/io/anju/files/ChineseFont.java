package io.anju.files;

import io.anju.kernel.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A font with Chinese characters among those installed on the machine, for documents made here, which embed only the
 * characters they use. The product carries none: such a font is larger than the product.
 *
 * @param regular for text
 * @param bold for titles and figures; the regular one where it has no bold sister
 */
public record ChineseFont(BaseFont regular, BaseFont bold) {

    private static final Logger LOG = LoggerFactory.getLogger(ChineseFont.class);
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

    /** File names in the order of preference: the regular font and, where there is one, its bold sister. */
    private static final List<List<String>> KNOWN = List.of(
            List.of("NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc"),
            List.of("NotoSansCJKsc-Regular.otf", "NotoSansCJKsc-Bold.otf"),
            List.of("NotoSansSC-Regular.otf", "NotoSansSC-Bold.otf"),
            List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf"),
            List.of("SourceHanSansSC-Regular.otf", "SourceHanSansSC-Bold.otf"),
            List.of("SourceHanSansCN-Regular.otf", "SourceHanSansCN-Bold.otf"),
            List.of("wqy-microhei.ttc"),
            List.of("wqy-zenhei.ttc"),
            List.of("DroidSansFallbackFull.ttf"),
            List.of("msyh.ttc", "msyhbd.ttc"),
            List.of("simhei.ttf"),
            List.of("simsun.ttc"),
            List.of("STHeiti Light.ttc", "STHeiti Medium.ttc"),
            List.of("Arial Unicode.ttf"));

    /**
     * Finds a font. Refuses {@code chinese-font-missing}, naming a package that brings one, where none is installed.
     *
     * @param given files to prefer, the regular font and its bold sister; empty for none
     */
    public static ChineseFont find(List<String> given) {
        return Stream.concat(
                        Stream.of(given.stream().map(Path::of).toList()),
                        KNOWN.stream().map(ChineseFont::installed))
                .flatMap(files -> load(files).stream())
                .findFirst()
                .orElseThrow(() -> Refused.conflict("chinese-font-missing", Map.of("package", "fonts-noto-cjk")));
    }

    private static List<Path> installed(List<String> names) {
        return names.stream()
                .flatMap(name -> FOLDERS.stream()
                        .filter(Files::isDirectory)
                        .flatMap(folder -> named(folder, name))
                        .limit(1))
                .toList();
    }

    private static Stream<Path> named(Path folder, String name) {
        try (var found = Files.find(
                folder, DEEPEST, (path, what) -> path.getFileName().toString().equalsIgnoreCase(name))) {
            return found.toList().stream();
        } catch (IOException | UncheckedIOException unreadable) {
            return Stream.empty();
        }
    }

    private static Optional<ChineseFont> load(List<Path> files) {
        var readable = files.stream().filter(Files::isReadable).toList();
        if (readable.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ChineseFont(load(readable.getFirst()), load(readable.getLast())));
        } catch (IOException | DocumentException e) {
            LOG.warn("font {} is not usable: {}", readable.getFirst(), e.toString());
            return Optional.empty();
        }
    }

    private static BaseFont load(Path path) throws IOException {
        var file = path.toString();
        return BaseFont.createFont(
                file.endsWith(".ttc") ? chinese(file) : file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
    }

    /** A collection holds one font per region; the simplified Chinese one draws the characters as China writes them. */
    private static String chinese(String collection) throws IOException {
        var names = BaseFont.enumerateTTCNames(collection);
        var index =
                Arrays.stream(names).map(name -> name.endsWith("SC")).toList().indexOf(true);
        return collection + "," + Math.max(index, 0);
    }
}
