package io.anju.insight;

import io.anju.insight.BreakdownView.BreakdownPart;
import io.anju.kernel.Mask;
import io.anju.sheets.Column;
import io.anju.sheets.SheetLayout;
import io.anju.sheets.SheetWords;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page of service quality as a sheet: the same numbers, the same rule for few records, names of people masked. */
final class ServiceSheet {

    static final String NAME = "service-quality";
    static final SheetLayout LAYOUT = new SheetLayout(
            NAME,
            List.of(
                    Column.choice("by", SheetWords.choices(NAME, "by", EnumSet.allOf(FigureDimension.class))),
                    Column.text("part", 120),
                    Column.choice("figure", SheetWords.choices(NAME, "figure", FigurePage.SERVICE.keys())),
                    Column.text("total", 10),
                    Column.text("met", 10),
                    Column.text("share", 10),
                    Column.text("excluded", 10),
                    Column.text("p50", 12),
                    Column.text("p90", 12),
                    Column.text("p95", 12),
                    Column.text("paused", 12),
                    Column.text("mean", 6),
                    Column.text("before", 10)));

    private ServiceSheet() {}

    /**
     * The lines: the whole first, then its parts.
     *
     * @param names how parts are called that have no name of their own, by code
     */
    static List<Map<String, String>> lines(
            ServiceView service, @Nullable BreakdownView parts, Map<String, String> names, Locale locale) {
        var lines = new ArrayList<Map<String, String>>();
        service.figures().forEach(figure -> lines.add(line(service, figure)));
        if (parts != null) {
            parts.parts().stream()
                    .flatMap(part -> part.figures().stream().map(figure -> line(parts, part, figure, names, locale)))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static Map<String, String> line(ServiceView service, FigureView figure) {
        var cells =
                cells(figure.key(), figure.total(), figure.met(), figure.share(), figure.mean(), figure.durations());
        cells.put("excluded", Long.toString(figure.excluded()));
        var paused = figure.pauses().stream()
                .mapToLong(FigureView.FigurePause::seconds)
                .sum();
        cells.put("paused", paused == 0 ? "" : Long.toString(paused / 60));
        var before = figure.comparisons().getFirst();
        cells.put("before", before.total() < service.few() ? "" : percent(before.share()));
        return cells;
    }

    private static Map<String, String> line(
            BreakdownView parts,
            BreakdownPart part,
            BreakdownView.BreakdownFigure figure,
            Map<String, String> names,
            Locale locale) {
        var cells =
                cells(figure.key(), figure.total(), figure.met(), figure.share(), figure.mean(), figure.durations());
        cells.put("by", parts.by().name());
        cells.put("part", called(parts.by(), part, names, locale));
        return cells;
    }

    private static String called(FigureDimension by, BreakdownPart part, Map<String, String> names, Locale locale) {
        var code = part.code();
        if (code == null) {
            return SheetWords.word(NAME, "nobody", locale);
        }
        var name = part.name();
        if (by == FigureDimension.PERSON) {
            return name == null ? SheetWords.word(NAME, "gone", locale) : Mask.name(name);
        }
        return name == null ? names.getOrDefault(code, code) : name;
    }

    private static Map<String, String> cells(
            FigureKey key,
            long total,
            long met,
            @Nullable Double share,
            @Nullable Double mean,
            FigureView.@Nullable FigureDurations durations) {
        var cells = new HashMap<String, String>();
        cells.put("figure", key.name());
        cells.put("total", Long.toString(total));
        cells.put("met", Long.toString(met));
        cells.put("share", total < ServiceView.FEW ? "" : percent(share));
        cells.put("mean", mean == null ? "" : String.format(Locale.ROOT, "%.2f", mean));
        Stream.of("p50", "p90", "p95").forEach(each -> cells.put(each, ""));
        if (durations != null) {
            cells.put("p50", minutes(durations.p50()));
            cells.put("p90", minutes(durations.p90()));
            cells.put("p95", minutes(durations.p95()));
        }
        return cells;
    }

    private static String percent(@Nullable Double share) {
        return share == null ? "" : String.format(Locale.ROOT, "%.1f%%", Objects.requireNonNull(share) * 100);
    }

    private static String minutes(double seconds) {
        return Long.toString(Math.round(seconds / 60));
    }
}
