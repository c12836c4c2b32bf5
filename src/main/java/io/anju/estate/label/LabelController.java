package io.anju.estate.label;

import io.anju.estate.PlaceId;
import io.anju.estate.PlaceKind;
import io.anju.estate.Projects;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Labels to be printed: as data with ready-made QR pictures, or as a PDF. */
@RestController
@RequestMapping("/api/projects/{project}")
class LabelController {

    private static final int MOST_IN_PDF = 1_200;

    private final LabelSheet sheet;
    private final LabelLinks links;
    private final Projects projects;

    LabelController(LabelSheet sheet, LabelLinks links, Projects projects) {
        this.sheet = sheet;
        this.links = links;
        this.projects = projects;
    }

    /**
     * A label with its QR code.
     *
     * @param link what the QR code says
     * @param svg the QR code as a picture that scales to any size
     */
    record LabelView(PlaceId place, String placeCode, String name, List<String> within, String link, String svg) {}

    @Allowed({Permission.ESTATE_READ, Permission.ESTATE_WRITE})
    @GetMapping("/labels")
    Page<LabelView> list(
            Actor actor,
            @PathVariable UUID project,
            @RequestParam(required = false) @Nullable UUID inside,
            @RequestParam(required = false) @Nullable PlaceKind kind,
            ListQuery query) {
        var prefix = links.prefix(actor.company());
        return sheet.page(actor, choice(project, inside, kind), query)
                .map(label -> new LabelView(
                        label.place(),
                        label.placeCode(),
                        label.name(),
                        label.within(),
                        prefix + label.code(),
                        QrCode.of(prefix + label.code()).svg()));
    }

    @Allowed({Permission.ESTATE_READ, Permission.ESTATE_WRITE})
    @GetMapping(value = "/labels.pdf")
    ResponseEntity<byte[]> print(
            Actor actor,
            @PathVariable UUID project,
            @RequestParam(required = false) @Nullable UUID inside,
            @RequestParam(required = false) @Nullable PlaceKind kind) {
        var all = new ListQuery(null, null, null, MOST_IN_PDF);
        var labels = sheet.page(actor, choice(project, inside, kind), all);
        if (labels.next() != null) {
            throw Refused.invalid("labels-too-many", Map.of("most", MOST_IN_PDF));
        }
        var name = projects.get(new ProjectId(project)).name();
        if (labels.items().isEmpty()) {
            throw Refused.missing("place");
        }
        var prefix = links.prefix(actor.company());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("labels.pdf")
                                .build()
                                .toString())
                .body(LabelPdf.of(name, labels.items(), code -> prefix + code));
    }

    private static LabelSheet.Choice choice(UUID project, @Nullable UUID inside, @Nullable PlaceKind kind) {
        return new LabelSheet.Choice(new ProjectId(project), inside == null ? null : new PlaceId(inside), kind);
    }
}
