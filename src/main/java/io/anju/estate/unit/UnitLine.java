package io.anju.estate.unit;

import io.anju.estate.Area;
import io.anju.estate.AreaSource;
import io.anju.estate.PlaceCode;
import io.anju.estate.PlaceFacts;
import io.anju.sheets.Column;
import io.anju.sheets.SheetLayout;
import io.anju.sheets.SheetRow;
import io.anju.sheets.SheetWords;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A unit as a line of a sheet says it.
 *
 * @param id of a unit that is changed, from an exported sheet; null for a new one
 * @param building code of the building
 * @param section as people write it, such as {@code 2}; null where the building has none
 * @param floor basements negative; null where the unit belongs to no single floor
 */
record UnitLine(
        @Nullable UUID id,
        @Nullable Integer version,
        String building,
        @Nullable String section,
        @Nullable Integer floor,
        String code,
        String name,
        @Nullable Area area) {

    private static final Pattern FLOOR = Pattern.compile("(B|-)?(\\d{1,3})F?");

    /** The columns of the sheet, made anew for every use because its words follow the reader's language. */
    static SheetLayout layout() {
        return new SheetLayout(
                "units",
                List.of(
                        Column.text("building", 20).mandatory(),
                        Column.text("section", 20),
                        Column.text("floor", 5),
                        Column.text("code", 60).mandatory(),
                        Column.text("name", 200),
                        Column.of("area", Column.Kind.DECIMAL),
                        Column.choice(
                                "areaSource", SheetWords.choices("units", "areaSource", List.of(AreaSource.values()))),
                        Column.text("id", 36),
                        Column.of("version", Column.Kind.WHOLE_NUMBER)));
    }

    /** What is wrong in cells that the layout found sound: codes by column. */
    static Map<String, String> errors(SheetRow row) {
        var errors = new HashMap<String, String>();
        var floor = row.get("floor");
        if (floor != null && floor(floor) == null) {
            errors.put("floor", "floor-invalid");
        }
        var area = row.get("area");
        if (area != null && row.get("areaSource") == null) {
            errors.put("areaSource", "required");
        }
        if (area != null && area.matches("[0-9.-]+") && new BigDecimal(area).signum() <= 0) {
            errors.put("area", "not-positive");
        }
        var id = row.get("id");
        if (id != null && !id.matches("[0-9a-f-]{36}")) {
            errors.put("id", "place-missing");
        }
        if (id != null && row.get("version") == null) {
            errors.put("version", "required");
        }
        return errors;
    }

    /** Reads a line without errors. */
    static UnitLine of(SheetRow row) {
        var id = row.get("id");
        var version = row.get("version");
        var floor = row.get("floor");
        var area = row.get("area");
        var code = PlaceCode.normal(row.text("code"));
        return new UnitLine(
                id == null ? null : UUID.fromString(id),
                version == null ? null : Integer.valueOf(version),
                PlaceCode.normal(row.text("building")),
                row.get("section"),
                floor == null ? null : floor(floor),
                code,
                Objects.requireNonNullElse(row.get("name"), code),
                area == null ? null : new Area(new BigDecimal(area), AreaSource.valueOf(row.text("areaSource"))));
    }

    /** What is said of the unit, with everything a sheet does not say left as it is. */
    PlaceFacts onto(PlaceFacts facts) {
        return new PlaceFacts(code, name, null, area, facts.common(), facts.liability(), null, facts.position(), null);
    }

    private static @Nullable Integer floor(String text) {
        var parts = FLOOR.matcher(PlaceCode.normal(text));
        if (!parts.matches() || Integer.parseInt(parts.group(2)) == 0) {
            return null;
        }
        var number = Integer.parseInt(parts.group(2));
        var limit = parts.group(1) == null ? 300 : 20;
        return number > limit ? null : Integer.valueOf(parts.group(1) == null ? number : -number);
    }
}
