package io.anju.estate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a project.
 *
 * @param zone IANA time zone, such as {@code Asia/Shanghai}
 * @param phone what customers call; null where there is no such number
 * @param grossArea square metres of all buildings
 * @param travelMinutes plain way of the technicians to the site, 0 to 600
 * @param travelFactors hours in which the way takes longer; must not overlap
 */
public record NewProject(
        @NotBlank @Size(max = 60) String name,
        @NotNull ProjectKind kind,
        @NotNull @Size(max = 200) String address,
        @NotBlank @Size(max = 60) String zone,
        @Nullable @Pattern(regexp = "[0-9+() -]{3,30}") String phone,

        @Nullable @DecimalMin("0.01") @Digits(integer = 12, fraction = 2)
        BigDecimal grossArea,

        @Nullable @Valid Position position,
        @Nullable @Min(0) @Max(600) Integer travelMinutes,
        @Size(max = 12) List<@Valid TravelFactor> travelFactors) {

    public NewProject {
        // a client that sets no factors may leave them out
        travelFactors = List.copyOf(Objects.requireNonNullElse(travelFactors, List.of()));
    }

    /** A project of which only the necessary is known. */
    public static NewProject of(String name, ProjectKind kind, String address, String zone, @Nullable String phone) {
        return new NewProject(name, kind, address, zone, phone, null, null, null, List.of());
    }
}
